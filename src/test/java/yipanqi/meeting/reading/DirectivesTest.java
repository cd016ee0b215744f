package yipanqi.meeting.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class DirectivesTest {

    private static final String LEAD = "2025年5月14日，柏川县召开重点工作推进会，县长苏禾主持会议。\n";

    private static List<Reading.Directive> read(String body) {
        return new MeetingReader().read(LEAD + body).articles().getFirst().directives();
    }

    private static List<String> quotes(String body) {
        return read(body).stream().map(Reading.Directive::quote).toList();
    }

    @Test
    void splitsWhereANewFrameBegins() {
        assertThat(quotes("会议强调，县财政局要管好资金，要定期公开；各乡镇要逐户核查。")).containsExactly("县财政局要管好资金", "要定期公开", "各乡镇要逐户核查");
    }

    @Test
    void keepsCorrelativesTogether() {
        assertThat(quotes("会议要求，各部门既要加快进度，更要确保质量。")).hasSize(1);
    }

    @Test
    void putsAShortHeadingBeforeItsFirstSentence() {
        assertThat(quotes("会议强调，一要补齐短板。县水利局要在8月底前完成水毁修复。各乡镇要落实巡查。"))
                .containsExactly("补齐短板。县水利局要在8月底前完成水毁修复", "各乡镇要落实巡查");
    }

    @Test
    void takesWhatALeaderRequiresOnTheSpot() {
        String tour = "县长苏禾到白石岭隧道现场办公。";
        assertThat(quotes(tour + "苏禾听取介绍后明确，弃渣场改到城东，由县自然资源局6月底前办完手续。")).containsExactly("弃渣场改到城东，由县自然资源局6月底前办完手续");
        assertThat(quotes(tour + "苏禾察看了通风设备，要求交通部门提前准备，每日报送进度。")).containsExactly("交通部门提前准备，每日报送进度");
    }

    @Test
    void takesWhatIsRequiredFromSeveralSides() {
        assertThat(quotes("苏禾从两个方面对四季度工作提出要求。一要盯紧重点企业。对停产企业名单每周更新。二要守牢安全底线，开展一次全面检查。"))
                .containsExactly("盯紧重点企业。对停产企业名单每周更新", "守牢安全底线，开展一次全面检查");
        assertThat(quotes("县委书记主持会议并讲话，强调要扛稳粮食安全责任。")).hasSize(1);
    }

    @Test
    void letsFactsAndApprovalsBe() {
        assertThat(quotes("会议指出，今年以来，全县项目建设取得明显成效。会议审议通过了《柏川县管理办法》。")).isEmpty();
        assertThat(quotes("会议指出，今冬气温偏低，用火用电增多。县应急局要开展检查。")).containsExactly("县应急局要开展检查");
        assertThat(quotes("会议原则同意《柏川县规划》，由县自然资源局修改完善后印发。")).hasSize(1);
    }

    @Test
    void letsPolicyNewsBe() {
        String news = "柏川县出台措施\n近日，柏川县印发《若干措施》。《若干措施》要求，申请人应当在15日内提交材料。";
        assertThat(new MeetingReader().read(news).articles())
                .allMatch(article -> article.directives().isEmpty());
    }

    @Test
    void readsWhoAndWhenFromTheBracket() {
        var one = read("会议议定：\n1.完成河道清淤。（牵头单位：县水利局；配合单位：县住建局、各乡镇；完成时限：6月底前）").getFirst();
        assertThat(one.quote()).isEqualTo("完成河道清淤");
        assertThat(one.lead()).containsExactly("县水利局");
        assertThat(one.assisting()).containsExactly("县住建局", "各乡镇");
        assertThat(one.due()).isEqualTo("2025-06-30");
        assertThat(one.kind()).isEqualTo(Kind.TASK);
    }

    @Test
    void readsATimeBehindWhoAssistsInTheBracket() {
        var one = read("会议议定：\n1.安装净水设备。（承办：县水利局；协办：县住建局、各乡镇；9月底前办结）").getFirst();
        assertThat(one.assisting()).containsExactly("县住建局", "各乡镇");
        assertThat(one.deadline()).isEqualTo("9月底前");
    }

    @Test
    void readsBracketsWithoutLabels() {
        var one = read("会议议定：\n1.修订应急预案。（县应急局牵头，县消防救援大队配合，7月10日前完成）").getFirst();
        assertThat(one.responsible()).containsExactly("县应急局", "县消防救援大队");
        assertThat(one.deadline()).isEqualTo("7月10日前");
    }

    @Test
    void readsARowOfAFlattenedTable() {
        String table = "序号 工作任务 牵头单位 配合单位 完成时限\n1 完成管网改造 住建局 水务集团 8月20日\n2 开展隐患排查 应急局 各街道 8月底\n会议要求，各单位要抓好落实。";
        var rows = read(table);
        assertThat(rows.getFirst().lead()).containsExactly("住建局");
        assertThat(rows.getFirst().assisting()).containsExactly("水务集团");
        assertThat(rows.get(1).due()).isEqualTo("2025-08-31");
    }

    @Test
    void hearsTheChairAndNotTheReports() {
        String record =
                "柏川镇碰头会会议记录\n主持：镇长\n镇长：先听情况。\n水利站站长：水位还在涨，我们一直守着。\n镇长：水利站每小时报一次水位。各村今晚8点前把低洼户转移完。\n卫生院院长：我们可以派一名医生。";
        var quotes = new MeetingReader().read(record).articles().getFirst().directives();
        assertThat(quotes).extracting(Reading.Directive::quote).containsExactly("水利站每小时报一次水位", "各村今晚8点前把低洼户转移完");
    }

    @Test
    void tellsSlogansFromTasks() {
        assertThat(read("会议要求，全县上下要提高政治站位，增强责任感，全力以赴抓落实。").getFirst().kind()).isEqualTo(Kind.SLOGAN);
        assertThat(read("会议要求，县教育局要每月开展一次检查。").getFirst().kind()).isEqualTo(Kind.STANDING);
    }

    @Test
    void knowsWhoIsMeantByTheSameAsAbove() {
        assertThat(read("会议议定以下事项：\n一、修复东河堤防。（牵头单位：县水利局；责任单位：县财政局）\n二、疏浚西河。（牵头单位：同上；责任单位：各乡镇）"))
                .extracting(Reading.Directive::responsible)
                .containsExactly(List.of("县水利局", "县财政局"), List.of("县水利局", "各乡镇"));
    }

    @Test
    void findsEachWhoHasAPartOfTheWhole() {
        assertThat(read("会议决定，挡水设施由物业公司自行配备，街道负责督促，县住建局11月底前抽查一次。"))
                .extracting(Reading.Directive::responsible)
                .containsExactly(List.of("物业公司", "街道", "县住建局"));
        assertThat(read("会议要求，各村书记是第一责任人，要每天到场。"))
                .extracting(Reading.Directive::quote)
                .containsExactly("各村书记是第一责任人，要每天到场");
    }

    @Test
    void takesTheLabelInFrontOfTheTask() {
        String minutes = "柏川县交通专题会议纪要\n2025年5月14日，县长苏禾主持召开专题会议，议定如下：\n"
                + "1.责任单位：县交警大队。制定交通导改方案，6月底前启用。\n2.责任单位：县水利局、各乡镇。疏浚西河河道。";
        assertThat(new MeetingReader().read(minutes).articles().getFirst().directives())
                .extracting(Reading.Directive::responsible)
                .containsExactly(List.of("县交警大队"), List.of("县水利局", "各乡镇"));
    }

    @Test
    void takesWhatABracketOfUnitsCloses() {
        String minutes = "柏川县专题会议纪要\n2025年5月14日，县长苏禾主持召开专题会议。会议议定：\n";
        List<Reading.Directive> found = new MeetingReader()
                .read(minutes + "1.旧账一张纸一张纸过，边看边改。（主责单位：县民政局；协助单位：县应急局；期限：6月10日前）")
                .articles()
                .getFirst()
                .directives();
        assertThat(found).hasSize(1);
        assertThat(found.getFirst().responsible()).containsExactly("县民政局", "县应急局");
        assertThat(found.getFirst().deadline()).isEqualTo("6月10日前");
    }

    @Test
    void putsAHeadingThatOrdersNothingBeforeItsDetail() {
        assertThat(quotes("会议要求，一是疏堵结合。县农业农村局要推广秸秆还田。二是算好“民生账”。各社区要逐户走访。"))
                .containsExactly("疏堵结合。县农业农村局要推广秸秆还田", "算好“民生账”。各社区要逐户走访");
    }

    @Test
    void takesTheWordsOfALeaderBetweenTheLines() {
        assertThat(quotes("苏禾开门见山，“农技站5月底前把配方单送到每家每户。”\n“水渠啥时候通？”村民老董喊了一嗓子。\n说到村容，苏禾亮出一沓照片。“各村6月10日前把垃圾堆清到集中点。”"))
                .containsExactly("农技站5月底前把配方单送到每家每户", "各村6月10日前把垃圾堆清到集中点");
    }

    @Test
    void letsWhatIsSaidAboutATaskBe() {
        assertThat(quotes("会议指出，发展互助养老服务，是应对老龄化的重要举措。会议认为，问题还不少，需要在今后工作中认真加以解决。"))
                .isEmpty();
    }

    @Test
    void letsWeighingAndGuessingBe() {
        assertThat(quotes("会议指出，今年夏粮丰收在望，收储压力不容低估。会议强调，产业强则园区强。")).isEmpty();
        assertThat(quotes("会议强调，五号楼卡在检测上，估计要拖一个星期。")).isEmpty();
    }

    @Test
    void knowsWhoIsCalledUponBehindATime() {
        var one = read("会议要求，人选确定后，由包村领导与其结对培养，每季度谈心一次。").getFirst();
        assertThat(one.responsible()).containsExactly("包村领导");
    }

    @Test
    void knowsThoseDescribedInAClauseOfTheirOwn() {
        List<Reading.Directive> found = read("会议要求，选派到薄弱村的3名第一书记，要在6月10日前到村报到。");
        assertThat(found).hasSize(1);
        assertThat(found.getFirst().responsible()).containsExactly("第一书记");
    }
}
