package yipanqi.meeting.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Finds who a clause speaks to: the parties that open it, with what they are to do behind them.
final class Subjects {

    private static final Pattern LEADS = Pattern.compile(
            "(?:按职责分工|按照职责分工|分别|具体|共同|(?<=.{2})总)?(?:负责|牵头|主办|首办|承办|配合|协助|协同|协办|参与|落实|负(?:主体|总|首要|直接|监管|属地|主要|全部|管理|领导)责任?)");
    private static final Pattern HAS_PART =
            Pattern.compile("、([^，。；、]{2,16}?)(?:" + LEADS.pattern() + "|包(?=[村组户片干抓保线面段社楼区]))");
    private static final Pattern PREDICATE = Pattern.compile(
            "^(?:代表(?=[省市县区镇乡我本公集])|包(?![括含装车裹子])|是(?=[^，]{0,6}责任[人主])|隔[周天日月]|逢|年内|全年|各(?=[建派选推拿办组抽自配])|把|将|对|在|按|以|从|自(?=\\d|[即本下今明])|于(?=\\d|[本下今明每会])|向|为|根据|围绕|结合|针对|如|任[组队主副]|担任|每|要|应|须|必须|务必|不得|不准|一起|具体|共同|主要|至少|原则上|派|报|拿|去|给|于|会后|近期|尽|加|今|明|后天|这[几两]天|本周|下周|这周|年底|月底|也|都|再|先|多|分头|就|可|可以|夜里|夜间|晚上|早上|白天|上午|下午|中午|需|收到|接到|遇|第二天|次日|[\\d一二两三四五六七八九十半]{1,3}个?(?:小时|钟头|分钟|天|日|周|月|工作日)(?:之内|以内|内)|\\d{1,2}月|\\d{1,2}日|[一二三四五六七八九十]月|周[一二三四五])");
    /// `老霍你今天就去…`: somebody called by name.
    private static final Pattern CALLED = Pattern.compile("([\\u4e00-\\u9fa5]{2,5}?)你们?(?![局所村办站队科院校厂])");
    /// `老郑明天就去…`: called as the others call him.
    private static final Pattern FAMILIAR = Pattern.compile(
            "(?:老(?![人师板年旧是实家])|小(?![组区学班队型微孩时]))[\\u4e00-\\u9fa5](?=[今明后][天日早晚]|[上下]午|晚上|这[两几]天|负责|带|去|先|把|就)");
    private static final Pattern JOINT = Pattern.compile("会同|以及|[与和及]|(?<=[局委办厅司处部社院心])商(?!有关)");
    private static final Pattern OF_A_TIME = Pattern.compile("^[今昨明早晚上下中午天夜周月年本这]{0,3}的");
    /// `污水处理厂提标改造工程…`: the work is spoken of, not the body that it is named for.
    private static final Pattern OF_A_WORK =
            Pattern.compile("^(?:[一二三]期|提标|改造|扩建|新建|迁建|续建|搬迁|重建|升级|扩容|配套)+[^，要由将应须对把]{0,6}(?:工程|项目|用地)|^用地");
    /// `副市长某某总协调`: who watches over the work beside those who do it.
    private static final Pattern OVERSEES = Pattern.compile("^[\\u4e00-\\u9fa5]{0,4}(?:总(?:协调|调度|指挥|抓)|任总指挥)");
    /// `企业提的诉求`: not what is to be done but what was said.
    private static final Pattern WHAT_IT_SAYS = Pattern.compile("^(?:提出?|反映|上报|报送|申报|需要|关心|关注|反馈|交办)的");
    /// `修好以后街道去…`
    private static final Pattern AFTERWARDS = Pattern.compile("^[^，。；由]{2,6}(?:以后|之后)(?=[\\u4e00-\\u9fa5]{2,})");
    private static final Pattern NOUNISH = Pattern.compile(
            "^(?:[没室团的等、和与及或是为之内外有无未不已因从向由被让所主正副长员伍]|公司|费|款|管理|服务[^，]{0,3}(?:中心|公司)|上(?!门|班|午|报|线|传|岗|墙)|下(?!发|达|沉|拨|个|周|月|班)|中(?=的|，)|情况|方面|领导|负责人|主要|书记|主任|局长|人员|会议|系统|班子|成员|代表|干部|职工|工作|形势|问题|建设[^，]{0,4}(?:取得|情况)|安全(?:形势|情况)|门|份|分|名|级|类|\\d+[余多]?(?:家|座|处|所|户|个(?!月|工作日|小时)))");
    private static final Pattern FULL_NAME = Pattern.compile(
            ".*(?:局|办|委|厅|所|站|队|办公室|委员会|中心|公司|集团|医院|学校|街道|乡镇|镇|乡|村|社区|部门|单位|专班|指挥部|组|科|处|室|部|企业|党委|党组|支部|协会|合作社|银行|法院|检察院|院|书记|主任|总监|大家|干部|人员|员|长|代表|物业|业委会|方|班|厂|生|师|工|户|商)");
    private static final Pattern BY = Pattern.compile(
            "^[^，]{0,24}?(?<![自事缘来为]|(?<![管办处代受治清审])理)由(?!于|此|来)(?=[\\u4e00-\\u9fa5])|^[^，由]{2,10}你们(?=[两三几]家)");
    private static final Pattern NAMES = Pattern.compile("[局委办厅院所站队村镇乡街]|部门|单位|公司|中心|业委会");
    /// `遗留问题交住建局主办`, `报名表请班主任收齐`: the one a thing is given to stands behind it.
    private static final Pattern GIVEN = Pattern.compile(
            "[^，由]{2,24}?(?:((?<![移提上递成社外])交(?![通警运流接易付底代由])|(?<![运周流好扭])转|(?<![回同])归(?![集档还口属零并]))|(?<![申邀聘提报恳商敬])请(?![^，]{2,10}(?:参加|参与|指导|授课|把关|评审|论证|来讲|讲课|支援|到场|见证|题写)))(?=[\\u4e00-\\u9fa5])");
    private static final Pattern TAKES = Pattern.compile("^(?:一并|统一|具体)?(?:主办|首办|承办|办理|牵头|负责|处理|落实|管理?$)");
    /// `综合处商法规处提出`, `包村领导与其结对`: with whom, before what is to be done.
    private static final Pattern CONSULTS = Pattern.compile(
            "^商(?:有关|[\\u4e00-\\u9fa5]{2,12}?(?:[局委办厅司处部社院]|中心|公司))|^[与同和](?:其|之|他们)(?=[\\u4e00-\\u9fa5]{2,})");
    /// `各镇（街道）`: the name goes on.
    private static final Pattern BRACKETED = Pattern.compile("^（[街居村社区道乡镇办场园县市党组]{1,4}）");
    private static final Words SPOKEN = Words.of("spoken-verb");
    private static final Words ORDERS = Words.of("order-adverb", "order-verb");
    private static final Words FIELDS = Words.of("bare-field");
    private static final Words PARTY_ENDS = Words.of("unit-ending", "people-ending", "bare-field");
    private static final Pattern NAME_GOES_ON = Pattern.compile(
            "^(?:组织|宣传|办公|办事|建设|管理|监管|监督|执法|保障|推进|规划|督查|巡察|审计|指导|协调|教育|检查|安置|改革|发展|人事|财务|服务|应急|信访|统战|纪检|建|办|管|保|查)[\\u4e00-\\u9fa5]{0,5}(?:部|局|办|委|处|科|室|中心|队|院|站|组|所|会|公司|部门|单位|专班|司(?!机)|方(?=[把将对负应要须]))");
    private static final Pattern LEADING = Pattern.compile(
            "^(?:(?:请|由|责成|授权|交由|转由|商请|委托|提请(?![^，]{2,16}(?:审议|审定|审批|批准|表决))|指定|希望|鼓励(?=[各有具])|要求|强调|你们(?![局所村办站队科院校厂厅组镇两几])|限(?=[^，]{2,10}\\d))(?=[\\u4e00-\\u9fa5]))");
    private static final Pattern TRAILING = Pattern.compile(
            "(?:" + Lexicon.any("order-adverb") + "|也|还|都|均|更|做好|一定|同时|下一步|会后|具体|共同|一起|则|又|先|再|今后|要|仍|既|不仅|，)+$");
    private static final Pattern OPENERS = Pattern.compile(
            "^(?:同时|此外|另外|下一步|接下来|会后|今后|近期|当前|目前|现阶段|特别是|尤其是|其中|对此|为此|还有|最后|今年|明年|全年|再|那个?|这个|在此期间)，?|^(?:行|好|好的|对|是|还有|另外)，");

    private Subjects() {}

    /// @param rest where the predicate begins
    record Found(List<Span> parties, int rest, boolean leads) {}

    static Optional<Found> opening(String text, Span clause, Scope.Style style) {
        return first(text, clause, style).map(found -> withOthers(text, found, clause));
    }

    /// `后勤部负责施工、院感科负责审核`: each has its part in one clause.
    private static Found withOthers(String text, Found first, Span clause) {
        var parties = new ArrayList<>(first.parties());
        var part = HAS_PART.matcher(text).region(Math.min(first.rest(), clause.end()), clause.end());
        while (part.find()) parties.addAll(Parties.all(text, part.start(1), part.end(1)));
        return parties.size() == first.parties().size() ? first : new Found(parties, first.rest(), first.leads());
    }

    private static Optional<Found> first(String text, Span clause, Scope.Style style) {
        var called = CALLED.matcher(text).region(withoutTopic(text, clause.start(), clause.end()), clause.end());
        if (style == Scope.Style.SPOKEN && called.lookingAt() && isSomebody(called.group(1)))
            return Optional.of(new Found(List.of(new Span(called.start(1), called.end(1))), called.end(), false));
        var familiar = FAMILIAR.matcher(text).region(clause.start(), clause.end());
        if (style == Scope.Style.SPOKEN && familiar.lookingAt())
            return Optional.of(new Found(List.of(new Span(familiar.start(), familiar.end())), familiar.end(), false));
        Optional<Found> given = given(text, clause, style);
        if (given.isPresent()) return given;
        int from = start(text, clause);
        Optional<Found> before = beforeModal(text, from, clause.end());
        if (before.isPresent()) return before;
        return beforePredicate(text, from, clause.end(), style);
    }

    private static Optional<Found> given(String text, Span clause, Scope.Style style) {
        var given = GIVEN.matcher(text).region(clause.start(), clause.end());
        if (!given.lookingAt()
                || !Parties.all(text, clause.start(), given.end() - 1).isEmpty()) return Optional.empty();
        if (given.group(1) == null)
            return beforeModal(text, given.end(), clause.end())
                    .or(() -> beforePredicate(text, given.end(), clause.end(), style));
        for (int end = given.end() + 2; end <= clause.end(); end++) {
            boolean all = end == clause.end() && given.group(1).equals("归");
            if (!all && !TAKES.matcher(text.substring(end, clause.end())).find()) continue;
            List<Span> parties = Parties.all(text, given.end(), end);
            if (!parties.isEmpty()) return Optional.of(new Found(parties, end, true));
        }
        return Optional.empty();
    }

    private static boolean isSomebody(String who) {
        return who.matches("[老小].") || Names.isName(who) || Parties.isParty(who);
    }

    private static int start(String text, Span clause) {
        int from = clause.start();
        var opener = OPENERS.matcher(text.substring(from, clause.end()));
        if (opener.find()) from += opener.end();
        var by = BY.matcher(text.substring(from, clause.end()));
        if (by.find()) from += by.end();
        int time = from < clause.end() ? Deadlines.endOfOpening(text, new Span(from, clause.end())) : from;
        if (time < clause.end() && !NAMES.matcher(text.substring(from, time)).find()) from = time;
        var event = AFTERWARDS.matcher(text.substring(from, clause.end()));
        if (event.find()) from += event.end();
        var leading = LEADING.matcher(text.substring(from, clause.end()));
        if (leading.find()) from += leading.end();
        return from;
    }

    private static Optional<Found> beforeModal(String text, int from, int to) {
        String clause = text.substring(from, to);
        int modal = Cues.modal(clause);
        var leads = LEADS.matcher(clause);
        boolean lead = leads.find() && leads.start() >= 2 && (modal < 0 || leads.start() < modal);
        int end = lead ? leads.start() : modal;
        if (end < 2) return Optional.empty();
        String head = clause.substring(0, end);
        var trailing = TRAILING.matcher(head);
        if (trailing.find()) end = trailing.start();
        end = withoutTime(text, from, from + end) - from;
        if (end < 2) return Optional.empty();
        int start = withoutTopic(text, from, from + end);
        List<Span> parties = Parties.all(text, start, from + end);
        if (parties.isEmpty() && lead) parties = Parties.field(text, start, from + end);
        String who = text.substring(start, from + end);
        if (parties.isEmpty() && lead && (Names.isPostWithGivenName(who) || Names.isCalled(who)))
            parties = List.of(new Span(start, from + end));
        if (parties.isEmpty() || lead && isQualifier(clause, leads.start(), leads.end())) return Optional.empty();
        return Optional.of(new Found(parties, from + (lead ? leads.start() : modal), lead));
    }

    /// `各牵头单位`, `负责人`: here the word is part of a name.
    private static boolean isQualifier(String clause, int at, int end) {
        return clause.startsWith("人", end)
                || clause.startsWith("单位", end)
                || clause.startsWith("部门", end)
                || clause.startsWith("同志", end)
                || at > 0 && clause.charAt(at - 1) == '各'
                || clause.startsWith("落实", at) && end < clause.length() && clause.charAt(end) == '情';
    }

    private static int withoutTime(String text, int from, int to) {
        for (Span time : Deadlines.in(text, new Span(from, to)))
            if (time.end() == to || to - time.end() == 1 && text.charAt(to - 1) == '，')
                return trimmedEnd(text, from, time.start());
        return to;
    }

    private static int trimmedEnd(String text, int from, int to) {
        int end = to;
        while (end > from && "在于，".indexOf(text.charAt(end - 1)) >= 0) end--;
        return end;
    }

    /// `早市的问题城管办…`, `电动车的事物业公司…`: the topic in front is not the one who acts.
    private static int withoutTopic(String text, int from, int to) {
        String head = text.substring(from, to);
        var topic = Pattern.compile(
                        "^.{0,14}(?:的事情?|的问题|这件事|这[个项]?事|这块|方面|工作(?!日|部|队|组|专班|站|委|局|室|办|处|科|中心|机构|单位|人员|领导))，?")
                .matcher(head);
        return topic.find() && to - from - topic.end() >= 2 ? from + topic.end() : from;
    }

    private static Optional<Found> beforePredicate(String text, int from, int to, Scope.Style style) {
        int start = withoutTopic(text, from, to);
        int limit = Math.min(to, start + 40);
        for (int end = start + 2; end < limit; end++) {
            if (text.charAt(end - 1) != '）'
                    && text.charAt(end - 1) != '人'
                    && text.charAt(end - 1) != '等'
                    && PARTY_ENDS.endsAt(text, start, end) == 0) continue;
            if (text.lastIndexOf('（', end - 1) >= start
                    && text.lastIndexOf('）', end - 1) < text.lastIndexOf('（', end - 1)) continue;
            String rest = text.substring(end, to);
            if (OF_A_TIME.matcher(rest).find() || OF_A_WORK.matcher(rest).find()) continue;
            if (WHAT_IT_SAYS.matcher(rest).find() || insideField(text, start, end, to)) continue;
            if (OVERSEES.matcher(rest).find()) return Optional.empty();
            if (NameEnd.splitsWord(text, end, to)) continue;
            boolean full = !NOUNISH.matcher(rest).find()
                    && FULL_NAME
                            .matcher(text.substring(Math.max(start, end - 4), end))
                            .matches();
            if (BRACKETED.matcher(rest).find()) continue;
            boolean consults = CONSULTS.matcher(rest).find();
            if (!full && !consults && !isPredicate(rest, style)) continue;
            List<Span> parties = Parties.all(text, start, end);
            if (parties.isEmpty()) continue;
            if (NAME_GOES_ON.matcher(text.substring(end, to)).find() && !text.startsWith("各", start)) continue;
            int named = style == Scope.Style.SPOKEN ? withName(text, end, to) : end;
            if (named > end)
                return Optional.of(new Found(List.of(new Span(parties.getFirst().start(), named)), named, false));
            int longer = NameEnd.withOfficers(text, NameEnd.longer(text, start, end, to), to);
            if (longer > end) {
                parties = Parties.all(text, start, longer);
                end = longer;
            }
            return Optional.of(together(text, new Found(parties, end, false), to, style));
        }
        return Optional.empty();
    }

    /// `市场` of `市场监管`: the name of a field of work goes on.
    private static boolean insideField(String text, int start, int end, int to) {
        for (int more = end + 1; more <= Math.min(to, end + 4); more++) {
            int word = FIELDS.endsAt(text, start, more);
            if (word > more - end && word > 2) return true;
        }
        return false;
    }

    /// `教育局会同人社局每年…`, `管委会与供电公司按…`: both act.
    private static Found together(String text, Found first, int to, Scope.Style style) {
        var joint = JOINT.matcher(text).region(first.rest(), to).useTransparentBounds(true);
        if (!joint.lookingAt()) return first;
        return beforePredicate(text, joint.end(), to, style)
                .map(second -> {
                    var both = new ArrayList<>(first.parties());
                    both.addAll(second.parties());
                    return new Found(both, second.rest(), false);
                })
                .orElse(first);
    }

    /// `护林员老谭守…`: in speech a name behind the post.
    private static int withName(String text, int end, int to) {
        int name = end + 2;
        boolean called = name < to
                && "老小".indexOf(text.charAt(end)) >= 0
                && isPredicate(text.substring(name, to), Scope.Style.SPOKEN);
        return called ? name : end;
    }

    static boolean isPredicate(String rest, Scope.Style style) {
        if (rest.startsWith("等")) return false;
        if (ORDERS.beginsAt(rest, 0) > 0 || PREDICATE.matcher(rest).find()) return true;
        return style == Scope.Style.SPOKEN && SPOKEN.beginsAt(rest, 0) > 0;
    }
}
