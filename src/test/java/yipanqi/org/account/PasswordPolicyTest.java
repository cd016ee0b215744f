package yipanqi.org.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordPolicyTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "short",
                "九个汉字也还是太短",
                "1234567890",
                "qwertyuiop",
                "Password123!",
                "admin@2026888",
                "aaaaaaaaaaaa",
                "abcabcabcabc",
                "1q2w3e4r5t6y",
                "lisi-ducha2026",
                "20260727153000",
                "woaini1314520",
                "Qazwsxedc123"
            })
    void refusesWhatIsShortOrGuessedFirst(String password) {
        assertThat(PasswordPolicy.objection(password, "lisi-ducha")).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"山高月小水落石出江流有声", "correct horse battery", "k7-wp3m-9dfz", "晚上八点半收工 回家"})
    void takesWhatIsLongAndOnesOwn(String password) {
        assertThat(PasswordPolicy.objection(password, "lisi")).isEmpty();
    }

    @Test
    void countsCharactersNotBytesUpToTwoHundred() {
        var line = "风起青萍之末，浪成微澜之间".repeat(20);
        assertThat(PasswordPolicy.objection("甲" + line.substring(0, 199), "lisi"))
                .isEmpty();
        assertThat(PasswordPolicy.objection("甲" + line.substring(0, 200), "lisi"))
                .isPresent();
    }

    @Test
    void comparesEveryCharacterOfALongPassword() {
        var passwords = new Passwords();
        var line = "风起青萍之末，浪成微澜之间".repeat(20).substring(0, 199);
        var hash = passwords.hash(line + "甲");

        assertThat(passwords.matches(line + "甲", hash)).isTrue();
        assertThat(passwords.matches(line + "乙", hash)).isFalse();
        assertThat(hash).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
    }
}
