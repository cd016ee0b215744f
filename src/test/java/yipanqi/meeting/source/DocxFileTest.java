package yipanqi.meeting.source;

import static org.assertj.core.api.Assertions.assertThat;
import static yipanqi.meeting.source.Docx.cell;
import static yipanqi.meeting.source.Docx.paragraph;
import static yipanqi.meeting.source.Docx.row;
import static yipanqi.meeting.source.Docx.table;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocxFileTest {
    @TempDir
    Path folder;

    private String read(Docx docx) throws IOException {
        var file = folder.resolve("source");
        Files.write(file, docx.bytes());
        return SourceReader.read(file).text();
    }

    private String read(String body) throws IOException {
        return read(new Docx(body));
    }

    @Test
    void writesEachParagraphOnOneLine() throws IOException {
        assertThat(read(paragraph("会议纪要") + "<w:p/>" + paragraph("  会议议定："))).isEqualTo("会议纪要\n\n会议议定：");
    }

    @Test
    void joinsTheRunsOfAParagraph() throws IOException {
        assertThat(read("<w:p><w:r><w:t>9月</w:t></w:r><w:hyperlink><w:r><w:t>底前</w:t></w:r></w:hyperlink>"
                        + "<w:r><w:tab/><w:t>完成</w:t><w:br/><w:t>另起</w:t></w:r></w:p>"))
                .isEqualTo("9月底前 完成\n另起");
    }

    @Test
    void writesATaskTableAsRowsOfCells() throws IOException {
        var spread = "<w:gridSpan w:val=\"2\"/>";
        var body = paragraph("任务分解表")
                + table(
                        row(cell("", "序号"), cell("", "任务"), cell(spread, "责任单位")),
                        row(cell("", "1"), cell("", "完成", "招标"), cell("", "住建局"), cell("", "财政局")))
                + paragraph("附注");
        assertThat(read(body)).isEqualTo("任务分解表\n\n序号\t任务\t责任单位\t\n1\t完成 招标\t住建局\t财政局\n\n附注");
    }

    @Test
    void saysACellMergedDownwardsInEachRow() throws IOException {
        var first = "<w:vMerge w:val=\"restart\"/>";
        var body = table(
                row(cell(first, "安全"), cell("", "查消防通道")),
                row(cell("<w:vMerge/>"), cell("", "查加油站")),
                row(cell(first, "环保"), cell("", "查排口")));
        assertThat(read(body)).isEqualTo("安全\t查消防通道\n安全\t查加油站\n环保\t查排口");
    }

    @Test
    void readsATableInsideACell() throws IOException {
        var inner = "<w:tc>" + table(row(cell("", "甲"), cell("", "乙"))) + paragraph("") + "</w:tc>";
        assertThat(read(table(row(inner, cell("", "丙"))))).isEqualTo("甲 乙\t丙");
    }

    @Test
    void leavesOutWhatWasDeletedInReview() throws IOException {
        var body = "<w:p><w:r><w:t>由</w:t></w:r><w:del><w:r><w:delText>城管局</w:delText></w:r></w:del>"
                + "<w:ins><w:r><w:t>住建局</w:t></w:r></w:ins><w:moveFrom><w:r><w:t>移走</w:t></w:r></w:moveFrom>"
                + "<w:r><w:t>牵头</w:t></w:r></w:p>"
                + "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t>上半</w:t></w:r></w:p>" + paragraph("下半")
                + table("<w:tr><w:trPr><w:del/></w:trPr>" + cell("", "删去的行") + "</w:tr>", row(cell("", "留下的行")));
        assertThat(read(body)).isEqualTo("由住建局牵头\n\n上半下半\n\n留下的行");
    }

    @Test
    void leavesOutNotesHiddenTextFieldCodesAndContents() throws IOException {
        var styles = "<w:styles xmlns:w=\"" + Docx.WORD
                + "\"><w:style w:styleId=\"11\"><w:name w:val=\"toc 1\"/></w:style></w:styles>";
        var body = "<w:p><w:pPr><w:pStyle w:val=\"11\"/></w:pPr><w:r><w:t>一、目录行……3</w:t></w:r></w:p>"
                + "<w:p><w:r><w:t>正文</w:t><w:footnoteReference w:id=\"1\"/></w:r>"
                + "<w:r><w:rPr><w:vanish/></w:rPr><w:t>暗字</w:t></w:r>"
                + "<w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:t>完</w:t></w:r></w:p>";
        var docx = new Docx(body)
                .part("word/styles.xml", styles)
                .part("word/footnotes.xml", Docx.document(paragraph("脚注")));
        assertThat(read(docx)).isEqualTo("正文完");
    }

    @Test
    void readsATextBoxOnceBehindItsParagraph() throws IOException {
        var box = "<w:txbxContent>" + paragraph("框内") + "</w:txbxContent>";
        assertThat(read("<w:p><w:r><w:t>正文</w:t><mc:AlternateContent><mc:Choice>" + box + "</mc:Choice><mc:Fallback>"
                        + box + "</mc:Fallback></mc:AlternateContent><w:t>继续</w:t></w:r></w:p>"))
                .isEqualTo("正文继续\n\n框内");
    }

    @Test
    void printsAutomaticNumbers() throws IOException {
        var numbering = "<w:numbering xmlns:w=\"" + Docx.WORD + "\"><w:abstractNum w:abstractNumId=\"0\">"
                + level(0, "chineseCounting", "%1、") + level(1, "decimal", "%2.")
                + "</w:abstractNum><w:num w:numId=\"7\"><w:abstractNumId w:val=\"0\"/></w:num></w:numbering>";
        var styles = "<w:styles xmlns:w=\"" + Docx.WORD + "\"><w:style w:styleId=\"a\"><w:name w:val=\"条\"/>"
                + "<w:pPr><w:numPr><w:numId w:val=\"7\"/></w:numPr></w:pPr></w:style></w:styles>";
        var styled = "<w:p><w:pPr><w:pStyle w:val=\"a\"/></w:pPr><w:r><w:t>关于环保</w:t></w:r></w:p>";
        var docx = new Docx(numbered(0, "关于安全") + numbered(1, "查仓库") + numbered(1, "查工地") + styled + numbered(1, "查排口"))
                .part("word/numbering.xml", numbering)
                .part("word/styles.xml", styles);
        assertThat(read(docx)).isEqualTo("一、关于安全\n\n1.查仓库\n\n2.查工地\n\n二、关于环保\n\n1.查排口");
    }

    private static String level(int level, String format, String text) {
        return "<w:lvl w:ilvl=\"" + level + "\"><w:start w:val=\"1\"/><w:numFmt w:val=\"" + format
                + "\"/><w:lvlText w:val=\"" + text + "\"/></w:lvl>";
    }

    private static String numbered(int level, String text) {
        return "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"" + level
                + "\"/><w:numId w:val=\"7\"/></w:numPr></w:pPr><w:r><w:t>" + text + "</w:t></w:r></w:p>";
    }

    @Test
    void readsALongDocument() throws IOException {
        var body = new StringBuilder();
        for (int i = 0; i < 20_000; i++) body.append(paragraph("会议要求，第" + i * 7919 % 10_007 + "号任务要按时完成。"));
        assertThat(read(body.toString())).hasSizeGreaterThan(300_000);
    }
}
