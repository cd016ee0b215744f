package yipanqi.meeting.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static yipanqi.meeting.source.SourceProblem.*;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChildReaderTest {
    @TempDir
    Path folder;

    private long before;

    @BeforeEach
    void countFolders() throws IOException {
        before = folders();
    }

    @AfterEach
    void leavesNoFolderBehind() throws IOException {
        assertThat(folders()).isEqualTo(before);
    }

    private static long folders() throws IOException {
        try (Stream<Path> all = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return all.filter(path -> path.getFileName().toString().startsWith("yipanqi-read-"))
                    .count();
        }
    }

    private Path file(byte[] content) throws IOException {
        return Files.write(folder.resolve("会议纪要.pdf"), content);
    }

    private static ChildReader plain() {
        return new ChildReader(PlainRead.class);
    }

    private SourceProblem problem(Class<?> program, Duration limit) throws IOException {
        var reader = new ChildReader(ChildCommand.of(program), limit);
        var file = file("会议要求".getBytes(UTF_8));
        return Refused.by(() -> reader.read(file));
    }

    @Test
    void readsLikeTheCommandDoes() throws IOException {
        var pdf = new DrawnPdf().page(595, 842);
        pdf.paragraph(80, 140, 16, 26, "会议要求，各部门要抢抓工期，确保年底前完成厂房主体施工。");
        var file = file(pdf.bytes());
        var read = SourceReader.read(file);
        assertThat(plain().read(file))
                .isEqualTo(new ChildAnswer(read, read.text().length() + " characters"));
    }

    @Test
    void bringsTheRefusalOfTheChild() throws IOException {
        var file = file("%PDF-1.7 nothing".getBytes(UTF_8));
        assertThat(Refused.by(() -> plain().read(file))).isEqualTo(DAMAGED);
        var image = file("GIF89a".getBytes(UTF_8));
        assertThat(Refused.by(() -> plain().read(image))).isEqualTo(IMAGE);
    }

    @Test
    void endsAChildThatTakesTooLongAndItsChildren() throws IOException {
        long start = System.nanoTime();
        assertThat(problem(NastyReads.Hangs.class, Duration.ofSeconds(3))).isEqualTo(TOO_SLOW);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(15));
        assertThat(ProcessHandle.current().descendants().filter(ProcessHandle::isAlive))
                .isEmpty();
    }

    @Test
    void namesAChildThatWantsTooMuchMemory() throws IOException {
        assertThat(problem(NastyReads.Hoards.class, Duration.ofSeconds(60))).isEqualTo(TOO_DEMANDING);
    }

    @Test
    void believesNoGarbage() throws IOException {
        assertThat(problem(NastyReads.Babbles.class, Duration.ofSeconds(30))).isEqualTo(READER_STOPPED);
        assertThat(problem(NastyReads.Floods.class, Duration.ofSeconds(60))).isEqualTo(READER_STOPPED);
        assertThat(problem(NastyReads.Fails.class, Duration.ofSeconds(30))).isEqualTo(READER_STOPPED);
    }

    @Test
    void tellsTheChildNothingOfItsSurroundings() throws IOException {
        var reader = new ChildReader(ChildCommand.of(NastyReads.Looks.class), Duration.ofSeconds(30));
        var seen = reader.read(file("x".getBytes(UTF_8))).source().text();
        assertThat(seen).isEqualTo("[LC_ALL=C.UTF-8] spring:false input:-1");
    }
}
