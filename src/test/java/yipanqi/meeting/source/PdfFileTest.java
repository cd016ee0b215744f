package yipanqi.meeting.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class PdfFileTest {
    private static final String FIRST = "云湖开发区管委会昨日召开第三次调度会，听取重点项目进展情况汇报，研究存在的问题，安排下一阶段工作。会议指出，各部门要抢抓工期，确保年底前完成厂房主体施工，"
            + "并同步推进道路、供电和排水配套。会议要求，住建局要每周通报一次进度，对连续两周滞后的项目约谈负责人。";
    private static final String SECOND = "记者从市场监管分局获悉，春季食品安全检查已全部结束，共检查商户二百三十家，发现问题四十一处，已整改三十九处，其余两处正在整改之中，预计本周完成。";
    private static final String BOXED = "提示：本周六上午八时至十二时，湖滨路因管道施工临时停水，请沿线居民提前储水，施工结束后恢复供水。";

    private static String read(DrawnPdf pdf) throws IOException {
        return PdfFile.read(pdf.bytes());
    }

    /// As the reader repairs it later: line breaks inside paragraphs closed.
    private static String joined(String text) {
        return text.replaceAll("(?<!\n)\n(?!\n)", "").replaceAll("\f", "");
    }

    /// Sets a text into columns of `rows` lines.
    private static void columns(DrawnPdf pdf, float x, float y, int perLine, int rows, String text) {
        var rest = "　　" + text;
        float left = x;
        while (!rest.isEmpty()) {
            for (int row = 0; row < rows && !rest.isEmpty(); row++) {
                int end = Math.min(perLine, rest.length());
                pdf.line(left, y + 15 * row, 10, rest.substring(0, end));
                rest = rest.substring(end);
            }
            left += 10 * perLine + 12;
        }
    }

    @Test
    void readsOneColumnWithItsParagraphs() throws IOException {
        var pdf = new DrawnPdf().page(595, 842).line(200, 80, 22, "会议纪要");
        float next = pdf.paragraph(80, 140, 16, 26, FIRST);
        pdf.paragraph(80, next, 16, 26, SECOND);
        assertThat(joined(read(pdf))).isEqualTo("会议纪要\n\n" + FIRST + "\n\n" + SECOND);
    }

    @Test
    void readsColumnAfterColumnUnderTheirHeadline() throws IOException {
        var pdf = new DrawnPdf().page(800, 1100).line(60, 60, 24, "开发区召开第三次项目调度会");
        columns(pdf, 40, 100, 14, 4, FIRST);
        assertThat(joined(read(pdf))).isEqualTo("开发区召开第三次项目调度会\n\n" + FIRST);
    }

    @Test
    void readsArticlesOneAfterTheOther() throws IOException {
        var pdf = new DrawnPdf().page(800, 1100).line(60, 60, 24, "开发区召开第三次项目调度会");
        columns(pdf, 40, 100, 14, 3, FIRST);
        pdf.line(40, 200, 20, "食品检查全部结束");
        columns(pdf, 40, 230, 14, 3, SECOND);
        pdf.line(400, 200, 20, "湖滨路周六停水");
        columns(pdf, 400, 230, 14, 2, BOXED);
        assertThat(joined(read(pdf)))
                .isEqualTo("开发区召开第三次项目调度会\n\n" + FIRST + "\n\n食品检查全部结束\n\n" + SECOND + "\n\n湖滨路周六停水\n\n" + BOXED);
    }

    @Test
    void readsAnArticleInAFrameAfterTheOneAroundIt() throws IOException {
        var pdf = new DrawnPdf().page(800, 1100).line(60, 60, 24, "开发区召开第三次项目调度会");
        var rest = "　　" + FIRST + SECOND;
        float[] lefts = {40, 192, 344};
        for (float left : lefts)
            for (int row = 0; row < 12 && !rest.isEmpty(); row++) {
                // The frame stands in the second and third column.
                if (left > 100 && row >= 2 && row < 8) continue;
                int end = Math.min(14, rest.length());
                pdf.line(left, 100 + 15 * row, 10, rest.substring(0, end));
                rest = rest.substring(end);
            }
        pdf.frame(194, 122, 482, 205);
        columns(pdf, 204, 140, 26, 4, BOXED);
        assertThat(rest).isEmpty();
        assertThat(joined(read(pdf))).isEqualTo("开发区召开第三次项目调度会\n\n" + FIRST + SECOND + "\n\n" + BOXED);
    }

    @Test
    void collapsesFakeBoldAndKeepsDoubledCharacters() throws IOException {
        var pdf = new DrawnPdf()
                .page(595, 842)
                .struck(60, 80, 22, "家家户户防火", 0, 0.4f, 0.8f)
                .struck(60, 120, 16, "步步为营天天看", 0, 3f);
        assertThat(read(pdf)).contains("家家户户防火").contains("步步为营天天看").hasSize("家家户户防火\n\n步步为营天天看".length());
    }

    @Test
    void keepsASpacedOutLineInItsColumn() throws IOException {
        var pdf = new DrawnPdf().page(800, 600);
        columns(pdf, 40, 100, 14, 6, FIRST);
        pdf.spaced(40, 190, 10, 1.5f, "安全生产形势持续");
        assertThat(read(pdf)).contains("安全生产形势持续");
    }

    @Test
    void leavesOutRunningHeadsAndPageNumbers() throws IOException {
        var pdf = new DrawnPdf();
        for (int i = 1; i <= 3; i++) {
            pdf.page(595, 842).line(80, 40, 9, "云湖开发区管委会办公室").line(280, 810, 9, "— " + i + " —");
            pdf.paragraph(80, 140, 16, 26, List.of(FIRST, SECOND, BOXED).get(i - 1));
        }
        assertThat(joined(read(pdf)).replace("\n", "")).isEqualTo(FIRST + SECOND + BOXED);
    }

    @Test
    void partsPagesByFormFeed() throws IOException {
        var pdf = new DrawnPdf();
        pdf.page(595, 842).paragraph(80, 140, 16, 26, FIRST);
        pdf.page(595, 842).paragraph(80, 140, 16, 26, SECOND);
        assertThat(read(pdf).split("\f")).hasSize(2);
    }

    @Test
    void writesTablesAsRowsOfCells() throws IOException {
        var pdf = new DrawnPdf().page(595, 842).line(200, 60, 22, "任务分解表");
        float[] xs = {60, 100, 320, 430, 530};
        float[] ys = {90, 115, 155, 195};
        for (float x : xs) pdf.rule(x, 90, x, 195);
        for (float y : ys) pdf.rule(60, y, 530, y);
        pdf.line(64, 108, 12, "序号")
                .line(104, 108, 12, "工作任务")
                .line(324, 108, 12, "责任单位")
                .line(434, 108, 12, "完成时限");
        pdf.line(70, 132, 12, "1").line(104, 132, 12, "完成湖滨路雨污分流改造工程施工招标");
        pdf.line(104, 148, 12, "并进场").line(324, 132, 12, "住建局").line(434, 132, 12, "9月底前");
        pdf.line(70, 172, 12, "2").line(104, 172, 12, "整治集贸市场占道经营").line(324, 172, 12, "综合执法大队");
        pdf.line(324, 188, 12, "市场监管分局").line(434, 172, 12, "长期");
        assertThat(read(pdf))
                .isEqualTo("任务分解表\n\n序号\t工作任务\t责任单位\t完成时限\n" + "1\t完成湖滨路雨污分流改造工程施工招标并进场\t住建局\t9月底前\n"
                        + "2\t整治集贸市场占道经营\t综合执法大队 市场监管分局\t长期");
    }

    @Test
    void saysAMergedCellInEachOfItsRows() throws IOException {
        var pdf = new DrawnPdf().page(595, 842);
        for (float x : new float[] {60, 160, 400}) pdf.rule(x, 90, x, 150);
        pdf.rule(60, 90, 400, 90).rule(160, 120, 400, 120).rule(60, 150, 400, 150);
        pdf.line(70, 124, 12, "安全生产").line(170, 110, 12, "排查老旧小区消防通道").line(170, 140, 12, "检查加油站");
        assertThat(read(pdf)).isEqualTo("安全生产\t排查老旧小区消防通道\n安全生产\t检查加油站");
    }

    @Test
    void readsAnUprightHeadlineInOneLine() throws IOException {
        var pdf = new DrawnPdf().page(800, 600).upright(40, 100, 24, "专班抓落实");
        columns(pdf, 90, 100, 14, 6, FIRST);
        assertThat(joined(read(pdf))).isEqualTo("专班抓落实\n\n" + FIRST);
    }

    @Test
    void leavesOutAWatermark() throws IOException {
        var pdf = new DrawnPdf().page(595, 842);
        pdf.paragraph(80, 140, 16, 26, FIRST);
        pdf.slanted(100, 500, 60, "内部资料");
        assertThat(joined(read(pdf))).isEqualTo(FIRST);
    }

    @Test
    void readsATurnedPage() throws IOException {
        var pdf = new DrawnPdf().page(595, 842).draw("q 0 1 -1 0 595 0 cm%n");
        pdf.paragraph(80, 400, 16, 26, FIRST);
        pdf.draw("Q%n").current().setRotation(90);
        assertThat(joined(read(pdf))).isEqualTo(FIRST);
    }

    @Test
    void takesARadicalForTheCharacterItStandsFor() throws IOException {
        assertThat(read(new DrawnPdf().page(595, 842).line(80, 80, 16, "⽂明⽣产⼈⺠⼾⻓")))
                .isEqualTo("文明生产人民户长");
    }
}
