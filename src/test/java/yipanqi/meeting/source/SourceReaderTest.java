package yipanqi.meeting.source;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static yipanqi.meeting.source.SourceProblem.*;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SourceReaderTest {
    @TempDir
    Path folder;

    private Path file(byte[] content) throws IOException {
        return Files.write(folder.resolve("会议纪要.txt"), content);
    }

    private SourceProblem problem(byte[] content) throws IOException {
        var file = file(content);
        return Refused.by(() -> SourceReader.read(file));
    }

    private static byte[] pdf() throws IOException {
        return new DrawnPdf().page(595, 842).line(80, 80, 16, "会议要求抓好落实").bytes();
    }

    @Test
    void asksTheContentAndNotTheName() throws IOException {
        assertThat(SourceReader.read(file("会议要求".getBytes(UTF_8))).kind()).isEqualTo(SourceKind.TEXT);
        assertThat(SourceReader.read(file(pdf())).kind()).isEqualTo(SourceKind.PDF);
        assertThat(SourceReader.read(file(new Docx(Docx.paragraph("会议")).bytes()))
                        .kind())
                .isEqualTo(SourceKind.DOCX);
    }

    @Test
    void refusesWhatIsMissingEmptyOrTooLarge() throws IOException {
        assertThat(Refused.by(() -> SourceReader.read(folder.resolve("none")))).isEqualTo(NOT_READABLE);
        assertThat(Refused.by(() -> SourceReader.read(folder))).isEqualTo(NOT_READABLE);
        assertThat(problem(new byte[0])).isEqualTo(EMPTY);
        assertThat(problem(" \n ".getBytes(UTF_8))).isEqualTo(NO_TEXT);
        assertThat(problem(new byte[20 * 1024 * 1024 + 1])).isEqualTo(TOO_LARGE);
        assertThat(problem("字".repeat(2_000_001).getBytes(UTF_8))).isEqualTo(TOO_MUCH_TEXT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u00ff\u00d8\u00ff\u00e0..",
                "\u0089PNG\r\n\u001a\n",
                "GIF89a",
                "RIFF....WEBPVP8 ",
                "\0\0\0 ftypheic",
                "II*\0....",
                "BM....\0\0\0\0....................."
            })
    void refusesImages(String content) throws IOException {
        assertThat(problem(content.getBytes(ISO_8859_1))).isEqualTo(IMAGE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<html><p>会议",
                "\ufeff<?xml version='1.0'?>",
                "{\\rtf1 x",
                "<svg/>",
                "\u007fELF\0\0",
                "\u0000\u0001",
                "Rar!\u001a\u0007\0"
            })
    void refusesOtherTypes(String content) throws IOException {
        assertThat(problem(content.getBytes(UTF_8))).isEqualTo(UNKNOWN_TYPE);
    }

    @Test
    void refusesOldWordAndEncryptedWord() throws IOException {
        var old = "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1" + "\0".repeat(500);
        assertThat(problem(old.getBytes(ISO_8859_1))).isEqualTo(OLD_WORD);
        var stream = "EncryptedPackage".replaceAll("(.)", "$1\0");
        assertThat(problem((old + stream).getBytes(ISO_8859_1))).isEqualTo(ENCRYPTED);
    }

    @Test
    void refusesAnotherArchiveThanWord() throws IOException {
        var sheet = new Docx("")
                .part(
                        "[Content_Types].xml",
                        "<Types><Override PartName=\"/xl/workbook.xml\" ContentType=\"x\"/></Types>");
        assertThat(problem(sheet.bytes())).isEqualTo(UNKNOWN_TYPE);
    }

    @Test
    void refusesAPdfWithAPassword() throws IOException {
        assertThat(problem(locked("geheim"))).isEqualTo(ENCRYPTED);
        // Only guarded against changes: everybody can read it, so can we.
        assertThat(SourceReader.read(file(locked(""))).text()).isEqualTo("会议要求抓好落实");
    }

    private static byte[] locked(String password) throws IOException {
        try (var document = Loader.loadPDF(pdf())) {
            document.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
            var out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    @Test
    void tellsAScannedPdfFromAnEmptyOne() throws IOException {
        var empty = new DrawnPdf().page(595, 842).rule(0, 0, 100, 100);
        assertThat(problem(empty.bytes())).isEqualTo(NO_TEXT);
        var scan = new DrawnPdf().page(595, 842).draw("/Form1 Do");
        scan.current().setResources(new PDResources());
        scan.current().getResources().add(new PDFormXObject(scan.document));
        assertThat(problem(scan.bytes())).isEqualTo(SCANNED);
    }

    @Test
    void refusesTooManyPages() throws IOException {
        var pdf = new DrawnPdf();
        for (int i = 0; i < 501; i++) pdf.page(595, 842).line(80, 80, 16, "页");
        assertThat(problem(pdf.bytes())).isEqualTo(TOO_MANY_PAGES);
    }

    @Test
    void refusesAPdfWhoseCharactersHaveNoNames() throws IOException {
        var pdf = DrawnPdf.withoutNames().page(595, 842).line(80, 80, 16, "会议要求抓好落实");
        assertThat(problem(pdf.bytes())).isIn(NO_CHARACTERS, NO_TEXT);
    }

    @Test
    void refusesEveryCutFile() throws IOException {
        for (var whole : new byte[][] {pdf(), new Docx(Docx.paragraph("会议")).bytes()})
            for (int length = 8; length < whole.length / 2; length += 97)
                assertThat(problem(Arrays.copyOf(whole, length))).isIn(DAMAGED, UNKNOWN_TYPE, NO_TEXT, ARCHIVE_UNSAFE);
    }

    @ParameterizedTest
    @EnumSource
    void hasASentenceForEachProblem(SourceProblem problem) {
        assertThat(problem.sentence()).endsWith("。");
        assertThat(SourceProblem.named(problem.code())).contains(problem);
    }
}
