package yipanqi.meeting;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadCommandTest {
    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int read(Path file) {
        return ReadCommand.read(
                List.of(file.toString()), new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8));
    }

    @Test
    void readsATextInTheOfficesOldEncoding() throws IOException {
        var text = "会议要求，住建局要在9月底前完成湖滨路改造工程施工招标。";
        var file = Files.write(folder.resolve("纪要.txt"), text.getBytes(Charset.forName("GB18030")));
        assertThat(read(file)).isZero();
        assertThat(out.toString(UTF_8)).contains("\"id\":\"纪要\"").contains("住建局");
    }

    @Test
    void saysInOneSentenceWhyAFileIsNotRead() throws IOException {
        var file = Files.write(folder.resolve("纪要.pdf"), "GIF89a".getBytes(UTF_8));
        assertThat(read(file)).isEqualTo(1);
        assertThat(err.toString(UTF_8)).contains("这是图片，读不出文字").doesNotContain("Exception");
    }
}
