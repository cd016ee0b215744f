package yipanqi.meeting.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The same three tasks, laid out as text extraction lays tables out.
class TableLayoutsTest {

    private static final String HEAD = "柏川县重点工作调度会任务分解表\n2025年5月14日，县长苏禾主持召开重点工作调度会。任务分解如下：\n";
    private static final String FOOT = "\n会议要求，各责任单位要定期报送进展。\n";

    @ParameterizedTest
    @ValueSource(
            strings = {
                // one row a line, a section's name between the rows
                "序号 工作任务 责任单位 完成时限\n一、民生保障\n1 完成河东小区管网改造 县住建局 6月底前\n2 组织防溺水宣传进校园 县教育局 5月30日\n二、防汛备汛\n3 清理城区排水沟渠 县水务局 6月10日前",
                // tabs, and the day in front
                "完成时限\t序号\t事项\t配合单位\t牵头单位\n6月底前\t1\t完成河东小区管网改造\t—\t县住建局\n5月30日\t2\t组织防溺水宣传进校园\t—\t县教育局\n6月10日前\t3\t清理城区排水沟渠\t—\t县水务局",
                // one cell a line, also the headings
                "序号\n工作任务\n责任单位\n完成时限\n1\n完成河东小区管网改造\n县住建局\n6月底前\n2\n组织防溺水宣传\n进校园\n县教育局\n5月30日\n3\n清理城区排水沟渠\n县水务局\n6月10日前",
                // one cell a line, no numbers
                "工作任务\n责任单位\n完成时限\n完成河东小区管网改造\n县住建局\n6月底前\n组织防溺水宣传进校园\n县教育局\n5月30日\n清理城区排水沟渠\n县水务局\n6月10日前",
                // no numbers, the unit in front
                "责任单位 工作内容 完成时间 备注\n县住建局 完成河东小区管网改造 6月底前\n县教育局 组织防溺水宣传进校园 5月30日 已发文\n县水务局 清理城区排水沟渠 6月10日前",
                // headings no list foresaw, a page's end and the headings again
                "序号 重点任务 包案县领导 责任单位 推进时限 考核方式\n1 完成河东小区管网改造 陈述安 县住建局 6月底前 现场核验\n- 1 -\n序号 重点任务 包案县领导 责任单位 推进时限 考核方式\n2 组织防溺水宣传进校园 李望舒 县教育局 5月30日 查看台账\n3 清理城区排水沟渠 王知远 县水务局 6月10日前 现场核验",
                // headings with gaps in them, cells that end as sentences do
                "序 号 任 务 责任单位 完成时限\n1 完成河东小区管网改造。 县住建局 6月底前\n2 组织防溺水宣传进校园。 县教育局 5月30日\n3 清理城区排水沟渠。 县水务局 6月10日前",
                // headings broken over two lines each
                "序\n号\n工作\n任务\n责任\n单位\n完成\n时限\n1\n完成河东小区管网改造\n县住建局\n6月底前\n2\n组织防溺水宣传进校园\n县教育局\n5月30日\n3\n清理城区排水沟渠\n县水务局\n6月10日前",
                // rows counted from one again under each section
                "序号 工作任务 责任单位 完成时限\n（一）民生保障\n1 完成河东小区管网改造 县住建局 6月底前\n2 组织防溺水宣传进校园 县教育局 5月30日\n（二）防汛备汛\n1 清理城区排水沟渠 县水务局 6月10日前",
                // strokes between the cells
                "| 序号 | 工作任务 | 责任单位 | 完成时限 |\n| 1 | 完成河东小区管网改造 | 县住建局 | 6月底前 |\n| 2 | 组织防溺水宣传进校园 | 县教育局 | 5月30日 |\n| 3 | 清理城区排水沟渠 | 县水务局 | 6月10日前 |",
                // headings without gaps, two figures in front, how each stands at the end
                "编号主办单位议定事项协办单位办结时间进度\n01 县住建局 完成河东小区管网改造 县财政局 6月底前 在办\n02 县教育局 组织防溺水宣传进校园 —— 5月30日 在办\n03 县水务局 清理城区排水沟渠 县城管局 6月10日前 未启动",
                // a cell's end on the next line
                "序号 工作任务 责任单位 完成时限\n1 完成河东小区 县住建局 6月底前\n管网改造\n2 组织防溺水宣传进校园 县教育局 5月30日\n3 清理城区排水沟渠 县水务局 6月10日前",
            })
    void readsTheTasks(String table) {
        List<Reading.Directive> tasks = new MeetingReader()
                .read(HEAD + table + FOOT).articles().stream()
                        .flatMap(article -> article.directives().stream())
                        .toList();
        assertThat(tasks)
                .extracting(Reading.Directive::quote)
                .containsExactly("完成河东小区管网改造", "组织防溺水宣传进校园", "清理城区排水沟渠", "各责任单位要定期报送进展");
        assertThat(tasks.subList(0, 3))
                .extracting(Reading.Directive::lead)
                .containsExactly(List.of("县住建局"), List.of("县教育局"), List.of("县水务局"));
        assertThat(tasks.subList(0, 3))
                .extracting(Reading.Directive::deadline)
                .containsExactly("6月底前", "5月30日", "6月10日前");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "责任单位\t工作内容\t完成时限\n县住建局\t完成河东小区管网改造\t6月底前\n\t清理城区排水沟渠\t\n",
                "序号 工作内容 责任单位 完成时限\n1 完成河东小区管网改造 县住建局 6月底前\n2 清理城区排水沟渠\n",
            })
    void readsACellThatServesSeveralRows(String table) {
        List<Reading.Directive> tasks = new MeetingReader()
                .read(HEAD + table + FOOT)
                .articles()
                .getFirst()
                .directives();
        assertThat(tasks.get(1).quote()).isEqualTo("清理城区排水沟渠");
        assertThat(tasks.get(1).lead()).containsExactly("县住建局");
        assertThat(tasks.get(1).deadline()).isEqualTo("6月底前");
    }

    @Test
    void takesASecondColumnOfUnitsAndWhatIsTheSameAsAbove() {
        String table = "序号\n工作任务\n牵头单位\n责任单位\n完成时限\n1\n完成河东小区管网改造\n县住建局\n县水务局\n6月底前\n" + "2\n清理城区排水沟渠\n同上\n县城管局\n同上";
        List<Reading.Directive> tasks = new MeetingReader()
                .read(HEAD + table + FOOT)
                .articles()
                .getFirst()
                .directives()
                .subList(0, 2);
        assertThat(tasks).extracting(Reading.Directive::lead).containsExactly(List.of("县住建局"), List.of("县住建局"));
        assertThat(tasks).extracting(Reading.Directive::assisting).containsExactly(List.of("县水务局"), List.of("县城管局"));
        assertThat(tasks).extracting(Reading.Directive::deadline).containsExactly("6月底前", "6月底前");
    }
}
