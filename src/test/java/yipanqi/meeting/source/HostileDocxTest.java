package yipanqi.meeting.source;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static yipanqi.meeting.source.SourceProblem.*;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileDocxTest {
    private static final String OPEN = "<w:document xmlns:w=\"" + Docx.WORD + "\"><w:body><w:p><w:r><w:t>";
    private static final String CLOSE = "</w:t></w:r></w:p></w:body></w:document>";

    @TempDir
    Path folder;

    private SourceProblem problem(byte[] content) throws IOException {
        var file = Files.write(folder.resolve("source"), content);
        return Refused.by(() -> SourceReader.read(file));
    }

    /// Each reaches out to the address %s in another way, or grows without end.
    private static List<String> payloads(String address) {
        var payloads = new ArrayList<String>();
        for (var doctype : List.of(
                "<!DOCTYPE d SYSTEM \"%s/a.dtd\">",
                "<!DOCTYPE d PUBLIC \"-//X//Y\" \"%s/b.dtd\">",
                "<!DOCTYPE d [<!ENTITY x SYSTEM \"%s/c\">]>",
                "<!DOCTYPE d [<!ENTITY %% x SYSTEM \"%s/d\"> %%x;]>",
                "<!DOCTYPE d [<!ENTITY x PUBLIC \"p\" \"%s/e\">]>",
                "<!DOCTYPE d [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>",
                "<!DOCTYPE d [<!ENTITY x SYSTEM \"jar:%s/f.jar!/g\">]>",
                "<!DOCTYPE d [<!ENTITY a \"ha\"><!ENTITY x \"&a;&a;&a;&a;\">]>",
                "<!DOCTYPE d [<!ENTITY x \"&x;\">]>",
                "<!DOCTYPE d [<!NOTATION n SYSTEM \"%s/h\"><!ENTITY x SYSTEM \"%s/i\" NDATA n>]>",
                "<!DOCTYPE d [<!ATTLIST w:t a CDATA \"b\">]>",
                "<!-- before --><!DOCTYPE d>"))
            payloads.add(doctype.replace("%s", address).replace("%%", "%") + OPEN + "&x;" + CLOSE);
        return payloads;
    }

    @Test
    void fetchesNothingForAnyDocumentType() throws IOException {
        var hits = new AtomicInteger();
        try (var canary = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            Thread.ofVirtual().start(() -> count(canary, hits));
            var address = "http://127.0.0.1:" + canary.getLocalPort();
            for (var payload : payloads(address)) {
                assertThat(problem(
                                new Docx("").part("word/document.xml", payload).bytes()))
                        .isEqualTo(EXTERNAL_CONTENT);
                assertThat(problem(
                                new Docx("").part("word/settings.xml", payload).bytes()))
                        .isEqualTo(EXTERNAL_CONTENT);
                assertThat(problem(new Docx("")
                                .part("[Content_Types].xml", payload)
                                .bytes()))
                        .isEqualTo(EXTERNAL_CONTENT);
            }
            var marked = ("\ufeff" + payloads(address).get(2)).getBytes(UTF_16LE);
            assertThat(problem(new Docx("").part("word/document.xml", marked).bytes()))
                    .isEqualTo(EXTERNAL_CONTENT);
        }
        assertThat(hits).hasValue(0);
    }

    private static void count(ServerSocket canary, AtomicInteger hits) {
        try {
            while (true) {
                canary.accept().close();
                hits.incrementAndGet();
            }
        } catch (IOException closed) {
            assertThat(canary.isClosed()).isTrue();
        }
    }

    @Test
    void doesNotFollowRelationsOrIncludes() throws IOException {
        var docx = new Docx("<xi:include xmlns:xi=\"http://www.w3.org/2001/XInclude\" href=\"file:///etc/hostname\"/>"
                        + Docx.paragraph("正文"))
                .part(
                        "word/_rels/document.xml.rels",
                        "<Relationships><Relationship TargetMode=\"External\" Target=\"http://127.0.0.1:9/x\"/></Relationships>");
        var file = Files.write(folder.resolve("source"), docx.bytes());
        assertThat(SourceReader.read(file).text()).isEqualTo("正文");
    }

    @Test
    void refusesAnUndeclaredEntity() throws IOException {
        assertThat(problem(new Docx("")
                        .part("word/document.xml", OPEN + "&x;" + CLOSE)
                        .bytes()))
                .isIn(DAMAGED, EXTERNAL_CONTENT);
    }

    @Test
    void refusesWhatUnpacksTooLarge() throws IOException {
        assertThat(problem(new Docx("")
                        .part("word/media/image1.bin", new byte[30_000_000])
                        .bytes()))
                .isEqualTo(ARCHIVE_BOMB);
        var many = new Docx("");
        for (int i = 0; i < 10_000; i++) many.part("word/" + i + ".bin", new byte[0]);
        assertThat(problem(many.bytes())).isEqualTo(ARCHIVE_BOMB);
    }

    @Test
    void countsWhatIsUnpackedAndNotWhatIsDeclared() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write(new byte[30_000_000]);
        }
        var lie = out.toByteArray();
        int directory = new String(lie, ISO_8859_1).lastIndexOf("PK\u0001\u0002");
        for (int i = 0; i < 4; i++) lie[directory + 24 + i] = (byte) (i == 0 ? 9 : 0);
        assertThat(problem(lie)).isIn(ARCHIVE_BOMB, DAMAGED);
    }

    @Test
    void refusesANameThatComesTwice() throws IOException {
        for (var second : List.of("word/document.xml", "WORD/document.xml"))
            assertThat(problem(Docx.stored(List.of(
                            Map.entry("word/document.xml", OPEN.getBytes(UTF_8)),
                            Map.entry(second, CLOSE.getBytes(UTF_8))))))
                    .isEqualTo(ARCHIVE_UNSAFE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"../../etc/passwd", "/etc/passwd", "word\\..\\..\\x.dll", "C:/windows/x", "a/../b"})
    void refusesANameThatLeadsOutside(String name) throws IOException {
        assertThat(problem(new Docx("").part(name, "x").bytes())).isEqualTo(ARCHIVE_UNSAFE);
    }

    @Test
    void survivesDeepNesting() throws IOException {
        var body = "<w:tbl><w:tr><w:tc>".repeat(20_000) + "<w:p/>" + "</w:tc></w:tr></w:tbl>".repeat(20_000);
        assertThat(problem(new Docx(body).bytes())).isIn(NO_TEXT, ARCHIVE_BOMB, DAMAGED);
    }
}
