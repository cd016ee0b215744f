package yipanqi.org.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import yipanqi.OfficeTest;
import yipanqi.journal.JournalSearch;
import yipanqi.org.ZoneFixture;
import yipanqi.platform.CommandCall;
import yipanqi.platform.Right;

@OfficeTest
class AccountResetCommandTest {
    @Autowired
    ListableBeanFactory beans;

    @Autowired
    DataSource database;

    @Autowired
    SignIns signIns;

    @Autowired
    JournalSearch journal;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    private int run(String... words) {
        var print = new PrintStream(out, true, StandardCharsets.UTF_8);
        return new AccountResetCommand().run(new CommandCall(List.of(words), _ -> null, () -> database, print, print));
    }

    @Test
    void printsAOneTimePasswordThatWorks() {
        var zone = ZoneFixture.open(beans).unit("甲局").post("甲局", "科员", Right.READER);
        var login = "reset" + UUID.randomUUID().toString().substring(0, 8);
        zone.account("甲局/科员", login);

        assertThat(run(login.toUpperCase(Locale.ROOT))).isZero();

        var printed = out.toString(StandardCharsets.UTF_8);
        var password = printed.substring(printed.indexOf('：') + 1, printed.indexOf('（'));
        assertThat(signIns.signIn(login, password, "10.9.9.9").value()).hasSize(43);
        assertThat(journal.of(zone.zone(), zone.person("甲局/科员")))
                .anyMatch(entry -> entry.what().equals("org.password-reset"));
    }

    @Test
    void saysWhenNobodyHasThatName() {
        assertThat(run("nobody-at-all")).isEqualTo(1);
        assertThat(run()).isEqualTo(2);
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("没有账号“nobody-at-all”", "用法");
    }
}
