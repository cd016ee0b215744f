package yipanqi.evidence;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static yipanqi.platform.Refused.assertRefused;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import yipanqi.platform.Caller;
import yipanqi.platform.PlatformProblem;
import yipanqi.platform.Problem;

@EvidenceTest
class EvidenceFilesTest {
    private static final Path DATA = Path.of("target/evidence-test");

    @Autowired
    EvidenceFiles files;

    @Autowired
    Withdrawals withdrawals;

    @Autowired
    EvidenceDownloads downloads;

    @Autowired
    JdbcClient db;

    private Caller caller = Sender.somebody();

    @BeforeEach
    void inAZoneOfItsOwn() {
        caller = Sender.somebody();
    }

    private EvidenceFile store(String name, byte[] content) {
        return files.store(caller, new EvidenceUpload(name, new ByteArrayInputStream(content)));
    }

    private byte[] kept(EvidenceFile file) throws IOException {
        return Files.readAllBytes(files.open(caller.zone(), file.id()).file());
    }

    @Test
    void keepsAFileUnderItsHashAndGivesItBack() throws IOException {
        var content = "会议要求，九月底前完成。".getBytes(UTF_8);
        var file = store("整改报告.txt", content);
        assertThat(file.type()).isEqualTo("text/plain");
        assertThat(file.thumbnail()).isFalse();
        assertThat(kept(file)).isEqualTo(content);
        assertThat(DATA.resolve("evidence")
                        .resolve(file.hash().substring(0, 2))
                        .resolve(file.hash().substring(2, 4))
                        .resolve(file.hash()))
                .hasBinaryContent(content);
        assertThat(files.describe(caller.zone(), List.of(file.id()))).containsExactly(file);
        try (var arriving = Files.list(DATA.resolve("evidence/arriving"))) {
            assertThat(arriving).isEmpty();
        }
    }

    @Test
    void keepsTheSameContentOnceAndNeverWritesItAgain() throws IOException {
        var first = store("a.txt", "同样的内容".getBytes(UTF_8));
        var place = files.open(caller.zone(), first.id()).file();
        var time = Files.getLastModifiedTime(place);
        var second = store("b.txt", "同样的内容".getBytes(UTF_8));
        assertThat(second.hash()).isEqualTo(first.hash());
        assertThat(second.id()).isNotEqualTo(first.id());
        assertThat(Files.getLastModifiedTime(place)).isEqualTo(time);
    }

    @Test
    void stripsAPhotoAndKeepsItsTimeAndItsUpside() throws IOException {
        var file = store("现场.jpg", Photo.fromPhone(1200, 800, "2026:03:05 09:30:00", "SECRET-PLACE"));
        var content = new String(kept(file), ISO_8859_1);
        assertThat(content).doesNotContain("SECRET-PLACE").doesNotContain("Exif");
        var image = ImageIO.read(files.open(caller.zone(), file.id()).file().toFile());
        assertThat(image.getWidth()).isEqualTo(800);
        assertThat(image.getHeight()).isEqualTo(1200);
        // The left side of the sensor is the upper side of the photo.
        assertThat(image.getRGB(400, 100) >> 16 & 0xff).isGreaterThan(200);
        assertThat(body("evidence.stored"))
                .contains("\"taken\":\"2026-03-05T09:30:00\"")
                .contains(file.hash());
        var small =
                ImageIO.read(files.thumbnail(caller.zone(), file.id()).file().toFile());
        assertThat(small.getHeight()).isEqualTo(416);
        assertThat(file.thumbnail()).isTrue();
    }

    @Test
    void takesAPngAndShrinksAVeryLargePhoto() throws IOException {
        assertThat(store("图.png", Photo.drawn("png", 50, 40)).type()).isEqualTo("image/png");
        var large = store("大图.png", Photo.drawn("png", 5000, 4000));
        var image = ImageIO.read(files.open(caller.zone(), large.id()).file().toFile());
        assertThat(image.getWidth()).isEqualTo(2500);
    }

    @Test
    void refusesAPixelFloodBeforeDecodingIt() {
        assertNotTaken(EvidenceProblem.TOO_MANY_PIXELS, "洪.png", pngHead(60_000, 60_000));
        assertNotTaken(EvidenceProblem.UNREADABLE_IMAGE, "坏.png", pngHead(10, 10));
    }

    /// The head of a picture that says how large it is, and nothing behind it.
    private static byte[] pngHead(int width, int height) {
        var head = ByteBuffer.allocate(17)
                .put("IHDR".getBytes(UTF_8))
                .putInt(width)
                .putInt(height);
        head.put(new byte[] {8, 2, 0, 0, 0});
        var crc = new CRC32();
        crc.update(head.array());
        return ByteBuffer.allocate(8 + 4 + 17 + 4)
                .put("\u0089PNG\r\n\u001a\n".getBytes(ISO_8859_1))
                .putInt(13)
                .put(head.array())
                .putInt((int) crc.getValue())
                .array();
    }

    @Test
    void tellsTheTypeByTheContent() throws IOException {
        assertThat(store("台账.CSV", "单位,任务\n".getBytes(Charset.forName("GB18030")))
                        .type())
                .isEqualTo("text/csv");
        assertThat(store("x", office("wordprocessingml.document.main+xml")).name())
                .isEqualTo("x.docx");
        assertThat(store("x.xlsx", office("spreadsheetml.sheet.main+xml")).type())
                .endsWith("spreadsheetml.sheet");
        assertThat(store("x.exe", "%PDF-1.7\n".getBytes(UTF_8)).name()).isEqualTo("x.exe.pdf");
        assertNotTaken(
                EvidenceProblem.TYPE_NOT_ALLOWED, "x.png", "<svg xmlns='http://www.w3.org/2000/svg'/>".getBytes(UTF_8));
        assertNotTaken(EvidenceProblem.TYPE_NOT_ALLOWED, "x.jpg", "<!DOCTYPE html><html><script>".getBytes(UTF_8));
        assertNotTaken(EvidenceProblem.TYPE_NOT_ALLOWED, "x.docx", office("something else"));
        assertNotTaken(EvidenceProblem.TYPE_NOT_ALLOWED, "x.pdf", "MZ\u0090\0\u0003\0\0\0".getBytes(ISO_8859_1));
        assertNotTaken(EvidenceProblem.TYPE_NOT_ALLOWED, "x.jpg", "GIF89a".getBytes(UTF_8));
    }

    private static byte[] office(String type) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.write(("<Types><Override ContentType=\"application/vnd.openxmlformats-officedocument." + type
                            + "\"/></Types>")
                    .getBytes(UTF_8));
        }
        return out.toByteArray();
    }

    @Test
    void refusesWhatIsEmptyTooLargeOrCutOff() {
        assertNotTaken(EvidenceProblem.EMPTY, "x.txt", new byte[0]);
        assertNotTaken(EvidenceProblem.TOO_LARGE, "x.txt", new byte[20 * 1024 * 1024 + 1]);
        var broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("connection reset");
            }
        };
        assertRefused(EvidenceProblem.NOT_RECEIVED, () -> files.store(caller, new EvidenceUpload("x", broken)));
        assertThat(db.sql("select count(*) from evidence.file where zone_id = :zone")
                        .param("zone", caller.zone())
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void showsNothingToAnotherZone() {
        var file = store("a.txt", "甲区".getBytes(UTF_8));
        var other = Sender.somebody();
        assertThat(files.describe(other.zone(), List.of(file.id()))).isEmpty();
        assertRefused(PlatformProblem.NOT_FOUND, () -> files.open(other.zone(), file.id()));
        assertRefused(PlatformProblem.NOT_FOUND, () -> files.thumbnail(other.zone(), file.id()));
        assertRefused(PlatformProblem.NOT_FOUND, () -> withdrawals.withdraw(other, file.id(), "误传"));
    }

    @Test
    void sendsAFileToBeSavedAndNeverRun() {
        var file = store("整改 报告.txt", "内容".getBytes(UTF_8));
        var headers = downloads.attachment(files.open(caller.zone(), file.id())).getHeaders();
        assertThat(headers.getFirst("Content-Disposition"))
                .startsWith("attachment;")
                .contains("filename*=UTF-8''%E6%95%B4");
        assertThat(headers.getFirst("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(headers.getFirst("Content-Security-Policy")).isEqualTo("sandbox; default-src 'none'");
    }

    private String body(String what) {
        return db.sql("select body from journal.entry where zone_id = :zone and what = :what")
                .param("zone", caller.zone())
                .param("what", what)
                .query(String.class)
                .single();
    }

    private void assertNotTaken(Problem problem, String name, byte[] content) {
        assertRefused(problem, () -> store(name, content));
    }
}
