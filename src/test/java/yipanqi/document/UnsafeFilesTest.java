package yipanqi.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import yipanqi.platform.Refusal;

class UnsafeFilesTest {
    private static final List<Column> COLUMNS = List.of(Column.text("甲", 10), Column.text("乙", 10));

    @Test
    void refusesWhatIsNoSpreadsheet() throws IOException {
        assertRefused(DocumentProblem.NOT_XLSX, new byte[0]);
        assertRefused(DocumentProblem.NOT_XLSX, "甲,乙\n1,2".getBytes(StandardCharsets.UTF_8));
        assertRefused(DocumentProblem.NOT_XLSX, zip(Map.of("readme.txt", new byte[3])));
        assertRefused(DocumentProblem.OLD_XLS, new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0});
        assertRefused(DocumentProblem.TOO_LARGE, new byte[SafePackage.MOST_PACKED + 1]);
        assertRefused(DocumentProblem.DAMAGED, zip(Map.of("[Content_Types].xml", new byte[] {60, 97, 47, 62})));
        assertRefused(DocumentProblem.DAMAGED, Arrays.copyOf(good(), 500));
    }

    @Test
    void refusesABomb() throws IOException {
        var parts = parts();
        parts.put("xl/media/zeros.bin", new byte[60 << 20]);
        assertRefused(DocumentProblem.UNPACKS_TOO_LARGE, zip(parts));
    }

    @Test
    void refusesTooManyParts() throws IOException {
        var parts = parts();
        for (int i = 0; i <= SafePackage.MOST_PARTS; i++) parts.put("xl/media/" + i, new byte[1]);
        assertRefused(DocumentProblem.UNPACKS_TOO_LARGE, zip(parts));
    }

    @Test
    void refusesTheSamePartTwice() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipArchiveOutputStream(out)) {
            for (var name : List.of("[Content_Types].xml", "xl/workbook.xml", "xl/workbook.xml")) {
                zip.putArchiveEntry(new ZipArchiveEntry(name));
                zip.write(parts().getOrDefault(name, new byte[0]));
                zip.closeArchiveEntry();
            }
        }
        assertRefused(DocumentProblem.UNSAFE, out.toByteArray());
    }

    @Test
    void refusesPathsOutOfThePackage() throws IOException {
        var parts = parts();
        parts.put("../outside.xml", new byte[1]);
        assertRefused(DocumentProblem.UNSAFE, zip(parts));
    }

    @Test
    void refusesEveryPartWithADocumentType() throws IOException {
        for (var part : List.of(
                "xl/worksheets/sheet1.xml",
                "xl/workbook.xml",
                "xl/styles.xml",
                "xl/_rels/workbook.xml.rels",
                "[Content_Types].xml"))
            for (var type : List.of(
                    "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/hostname\">]>",
                    "<!DOCTYPE x SYSTEM \"http://127.0.0.1:1/x.dtd\">",
                    "<!DOCTYPE x [<!ENTITY % p SYSTEM \"http://127.0.0.1:1/p\"> %p;]>")) {
                var parts = parts();
                var text = new String(parts.get(part), StandardCharsets.UTF_8);
                int root = text.indexOf('<', text.indexOf("?>") + 1);
                parts.put(
                        part, (text.substring(0, root) + type + text.substring(root)).getBytes(StandardCharsets.UTF_8));
                assertRefused(DocumentProblem.UNSAFE, zip(parts));
                parts.put(part, (type + text.substring(root)).getBytes(StandardCharsets.UTF_16));
                assertRefused(DocumentProblem.UNSAFE, zip(parts));
            }
    }

    @Test
    void refusesASheetWithoutTheWantedTitles() throws IOException {
        var wanted = List.of(Column.text("丙", 10), Column.text("丁", 10));
        assertThatThrownBy(() -> Ledgers.read(good(), wanted, LocalDate.of(2026, 1, 1)))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.problem()).isEqualTo(DocumentProblem.NO_HEADER));
    }

    @RepeatedTest(200)
    void aSpoiledFileIsReadOrRefusedAndNeverAnythingElse(RepetitionInfo run) throws IOException {
        var random = new Random(run.getCurrentRepetition());
        var parts = parts();
        var all = List.copyOf(parts.entrySet());
        var part = all.get(random.nextInt(all.size()));
        var bytes = part.getValue().clone();
        for (int i = 0; i < 4; i++) bytes[random.nextInt(bytes.length)] = (byte) " <>\"/A0=".charAt(random.nextInt(8));
        parts.put(part.getKey(), bytes);
        try {
            var file = zip(parts);
            Ledgers.read(file, COLUMNS, LocalDate.of(2026, 1, 1));
            Ledgers.withErrorColumn(file, 2, Map.of(3, "有误"));
        } catch (Refusal refusal) {
            assertThat(refusal.problem()).isInstanceOf(DocumentProblem.class);
        }
    }

    private static void assertRefused(DocumentProblem problem, byte[] file) {
        assertThatThrownBy(() -> Ledgers.read(file, COLUMNS, LocalDate.of(2026, 1, 1)))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.problem()).isEqualTo(problem));
    }

    private static byte[] good() throws IOException {
        var out = new ByteArrayOutputStream();
        Ledgers.writeXlsx(Ledger.of("台账", COLUMNS, List.of(List.of(Value.text("一"), Value.text("二")))), out);
        return out.toByteArray();
    }

    private static Map<String, byte[]> parts() throws IOException {
        return new LinkedHashMap<>(SafePackage.open(good()).parts());
    }

    private static byte[] zip(Map<String, byte[]> parts) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }
}
