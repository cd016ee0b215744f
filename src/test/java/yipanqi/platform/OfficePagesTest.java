package yipanqi.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OfficePagesTest {
    @ParameterizedTest
    @ValueSource(strings = {"sign-in", "loops", "loops/0190f3c2-1111-7000-8000-000000000000", "org/", ""})
    void opensTheOfficeAtThePagesAddress(String path) {
        assertThat(OfficePages.isPage(path)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"api", "api/loops", "api/no/such", "favicon.svg", "assets/index-1.js", "robots.txt"})
    void leavesFilesAndTheInterfaceAlone(String path) {
        assertThat(OfficePages.isPage(path)).isFalse();
    }
}
