package yipanqi.meeting.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import yipanqi.platform.Refusal;

/// Files changed at random: each is read or refused with a sentence, nothing else happens.
class MutationTest {
    private static final int FEWEST = 40;

    @TempDir
    Path folder;

    @Test
    void readsOrRefusesWhateverComes() throws IOException {
        mutate(Duration.ofSeconds(2), 20261125);
    }

    @Test
    @Tag("hard")
    void readsOrRefusesWhateverComesForAMinute() throws IOException {
        mutate(Duration.ofSeconds(60), System.nanoTime());
    }

    private void mutate(Duration time, long seed) throws IOException {
        var random = new Random(seed);
        var seeds = seeds();
        long end = System.nanoTime() + time.toNanos();
        int tried = 0;
        while (tried < FEWEST || System.nanoTime() < end) {
            var content = change(seeds.get(tried++ % seeds.size()).clone(), random);
            var file = Files.write(folder.resolve("source"), content);
            try {
                assertThat(SourceReader.read(file).text()).isNotBlank();
            } catch (Refusal refusal) {
                assertThat(refusal.problem()).isInstanceOf(SourceProblem.class);
            } catch (Throwable other) {
                throw new AssertionError("seed " + seed + ", file " + tried, other);
            }
        }
    }

    private static List<byte[]> seeds() throws IOException {
        var page = new DrawnPdf().page(595, 842).frame(50, 300, 500, 500).rule(200, 300, 200, 500);
        page.paragraph(80, 140, 16, 26, "会议要求，各部门要抢抓工期，确保年底前完成厂房主体施工，并同步推进道路、供电和排水配套。");
        page.line(60, 400, 12, "序号").line(210, 400, 12, "责任单位");
        var body = Docx.paragraph("会议要求") + Docx.table(Docx.row(Docx.cell("<w:vMerge/>", "甲"), Docx.cell("", "乙")));
        // Stored parts let a changed byte reach the XML instead of the packing.
        var stored = Docx.stored(List.of(
                Map.entry("[Content_Types].xml", types()),
                Map.entry("word/document.xml", Docx.document(body).getBytes(UTF_8))));
        return List.of(page.bytes(), new Docx(body).bytes(), stored, "会议要求，各街道要完成整改。".getBytes(UTF_8));
    }

    private static byte[] types() {
        return ("<Types><Override PartName=\"/word/document.xml\" ContentType=\"application/"
                        + "vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>")
                .getBytes(UTF_8);
    }

    private static byte[] change(byte[] content, Random random) {
        int changes = 1 + random.nextInt(8);
        for (int i = 0; i < changes; i++) {
            int at = random.nextInt(content.length);
            switch (random.nextInt(4)) {
                case 0 -> content[at] = (byte) random.nextInt(256);
                case 1 -> content[at] ^= (byte) (1 << random.nextInt(8));
                case 2 -> content[at] = (byte) "<>/&[]()0919-".charAt(random.nextInt(13));
                default -> {
                    int length = Math.min(random.nextInt(40), content.length - at);
                    System.arraycopy(content, random.nextInt(content.length - length + 1), content, at, length);
                }
            }
        }
        return content;
    }
}
