package yipanqi.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.mock.env.MockEnvironment;

class ListeningPolicyTest {
    @TempDir
    Path folder;

    private static MockEnvironment listen(String... settings) {
        var environment = new MockEnvironment();
        for (int i = 0; i < settings.length; i += 2) environment.setProperty(settings[i], settings[i + 1]);
        new ListeningPolicy().postProcessEnvironment(environment, new SpringApplication());
        return environment;
    }

    @Test
    void answersThisMachineWithoutMoreAdo() {
        assertThat(new Listening(listen("server.address", "127.0.0.1")).loopback())
                .isTrue();
        assertThat(new Listening(listen("server.address", "localhost")).insecure())
                .isFalse();
    }

    @Test
    void goesOutsideOnlyEncryptedOrByAnExplicitWord() {
        assertThatThrownBy(() -> listen("server.address", "0.0.0.0"))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("--insecure-http");
        assertThatThrownBy(() -> listen()).isInstanceOf(CannotStart.class);

        var plain = new Listening(listen("server.address", "0.0.0.0", "yipanqi.insecure-http", "true"));
        assertThat(plain.insecure()).isTrue();
        assertThat(plain.loopback()).isFalse();
    }

    @Test
    void turnsPemFilesIntoTheServersCertificate() throws IOException {
        var certificate = Files.writeString(folder.resolve("cert.pem"), "");
        var key = Files.writeString(folder.resolve("key.pem"), "");

        var environment = listen(
                "server.address", "0.0.0.0",
                "yipanqi.tls.certificate", certificate.toString(),
                "yipanqi.tls.key", key.toString());

        assertThat(environment.getProperty("server.ssl.bundle")).isEqualTo("office");
        assertThat(environment.getProperty("spring.ssl.bundle.pem.office.keystore.private-key"))
                .isEqualTo(key.toUri().toString());
        assertThat(new Listening(environment).insecure()).isFalse();
    }

    @Test
    void namesTheFileItCannotRead() {
        assertThatThrownBy(() -> listen("yipanqi.tls.certificate", "/no/such.pem", "yipanqi.tls.key", "/no/such.key"))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("/no/such.pem");
        assertThatThrownBy(() -> listen("yipanqi.tls.certificate", "/no/such.pem"))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("一起给出");
    }
}
