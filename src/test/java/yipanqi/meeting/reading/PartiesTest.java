package yipanqi.meeting.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PartiesTest {

    private static List<String> all(String said) {
        return Parties.all(said, 0, said.length()).stream()
                .map(span -> span.of(said))
                .toList();
    }

    private static List<String> subject(String clause) {
        return Subjects.opening(clause, new Span(0, clause.length()), Scope.Style.WRITTEN)
                .map(found ->
                        found.parties().stream().map(span -> span.of(clause)).toList())
                .orElse(List.of());
    }

    @Test
    void splitsListsButNotNames() {
        assertThat(all("县教育局、各乡镇")).containsExactly("县教育局", "各乡镇");
        assertThat(all("公安、教育、卫健等部门")).containsExactly("公安", "教育", "卫健");
        assertThat(all("市人力资源和社会保障局和市财政局")).containsExactly("市人力资源和社会保障局", "市财政局");
        assertThat(all("各镇（街道）")).containsExactly("各镇（街道）");
        assertThat(all("财务与资金司")).containsExactly("财务与资金司");
        assertThat(all("公安和教育部门")).hasSize(2);
    }

    @Test
    void knowsWhatIsNoParty() {
        assertThat(all("老旧小区")).isEmpty();
        assertThat(all("重点项目")).isEmpty();
        assertThat(all("本次会议")).isEmpty();
        assertThat(all("公共场所")).isEmpty();
        assertThat(all("一律移交镇纪委")).isEmpty();
    }

    @Test
    void findsWhoOpensAClause() {
        assertThat(subject("县住建局要加快进度")).containsExactly("县住建局");
        assertThat(subject("区委组织部负责")).containsExactly("区委组织部");
        assertThat(subject("各乡镇至少落实1家网点")).containsExactly("各乡镇");
        assertThat(subject("排查工作由县应急局牵头")).containsExactly("县应急局");
        assertThat(subject("要加快进度")).isEmpty();
    }

    @Test
    void knowsOfficesWhoseNamesEndLikeOtherWords() {
        assertThat(subject("市场所要公示价格")).containsExactly("市场所");
        assertThat(subject("镇乡村振兴办要每月比对")).containsExactly("镇乡村振兴办");
        assertThat(subject("全系统要保持定力")).containsExactly("全系统");
        assertThat(subject("由各物业服务企业自行配备")).containsExactly("各物业服务企业");
        assertThat(subject("业主三天之内换好")).containsExactly("业主");
        assertThat(subject("采购论证要请院外专家参加")).isEmpty();
    }

    @Test
    void findsToWhomAThingIsHandedOn() {
        assertThat(subject("遗留问题交县住建局主办")).containsExactly("县住建局");
        assertThat(subject("收费争议一律转财务科首办")).containsExactly("财务科");
        assertThat(subject("道路养护归区公路中心管")).containsExactly("区公路中心");
        assertThat(subject("报名表请班主任周三前收齐")).containsExactly("班主任");
        assertThat(subject("授权县自然资源局组织招拍挂")).containsExactly("县自然资源局");
        assertThat(subject("材料交县档案馆统一保管")).isEmpty();
        assertThat(subject("市教育局要邀请专家进校园")).containsExactly("市教育局");
    }

    @Test
    void findsAllWhoShareOneClause() {
        assertThat(subject("后勤部负责施工、院感科负责审核")).containsExactly("后勤部", "院感科");
        assertThat(subject("由市级领导包案、属地县区负主体责任")).containsExactly("市级领导", "属地县区");
        assertThat(subject("请县财政局商县发改局提出意见")).containsExactly("县财政局", "县发改局");
        assertThat(subject("包片领导包村、村干部包组")).containsExactly("包片领导", "村干部");
        assertThat(subject("用电由范总牵头")).containsExactly("范总");
    }
}
