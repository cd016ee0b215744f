package yipanqi.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNameTest {
    @ParameterizedTest
    @CsvSource({
        "整改报告.pdf, 整改报告.pdf",
        "../../etc/passwd, passwd.pdf",
        "C:\\temp\\报告.PDF, 报告.PDF",
        ".., 文件.pdf",
        ".pdf, .pdf.pdf",
        "报告.exe, 报告.exe.pdf",
        "'', 文件.pdf"
    })
    void showsANameWithoutPathAndWithItsTrueEnding(String given, String shown) {
        assertThat(FileName.of(given, EvidenceType.PDF)).isEqualTo(shown);
    }

    @Test
    void dropsWhatIsNotSeen() {
        assertThat(FileName.of("报告\u202efdp.exe\0\n.pdf", EvidenceType.PDF)).isEqualTo("报告fdp.exe.pdf");
    }

    @Test
    void cutsALongName() {
        assertThat(FileName.of("长".repeat(300) + ".pdf", EvidenceType.PDF)).isEqualTo("长".repeat(120) + ".pdf");
    }
}
