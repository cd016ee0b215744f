package yipanqi.meeting.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// The grammar of those who can be given something: units, groups, posts, and lists of them.
final class Parties {

    private static final int LONGEST = 26;
    private static final String REGION = "省市县区州盟旗镇乡村";
    private static final Set<String> UNIT = new HashSet<>(Lexicon.words("unit-ending"));
    private static final Set<String> PEOPLE = new HashSet<>(Lexicon.words("people-ending"));
    private static final Set<String> BARE = new HashSet<>(Lexicon.words("bare-field"));
    private static final List<String> NOT = Lexicon.words("not-a-party");
    private static final List<String> AFTER_ALL = Lexicon.words("party-after-all");
    private static final Pattern QUANTIFIER = Pattern.compile("^" + Lexicon.any("quantifier"));
    private static final Pattern FOREIGN = Pattern.compile(
            "^哪|^未(?!成年|来|央)|^\\d+\\.\\d|^先(?![进锋遣])|^派(?![出驻遣])|^派出(?![所机单])|(?<=.)(?:次日|[明后]天|[上下]午)|^每(?!个|名|位|家)|^全部|^新增|^摸清|^交(?!通|警|运|投|建|控|易|行)|^至少|^逐|扣减|扣除|你|(?<!供)给|[^所]在(?![建编职岗校线地京外])|(?<!一)把|[，。；：！？的了是将被让使并而或●■◆]|(?<!主)要(?!点)|应(?!急)|须|[^方]向(?!阳|心)|.对(?!外|台|口|接)|由|\\d{3,}|.\\d{1,2}[月日时]|“[^”]*$|(?:[司局委办厅部处社院]|中心|公司)商(?![务贸业会户])|(?<=[\\u4e00-\\u9fa5&&[^移提上递成社外公相]])[交转归][省市县区镇乡](?![易界替])(?=.{2})|印发|先行|用于|带上|[《》]"
                    + "|^\\d+月|^在(?![建编职岗校线孵])|^当(?!班|值|地|事)|^[凡对从向按为以若如因给往用同跟找与]|^(?:关于|建成|报(?!社)|建好|用好|抓好|做好|管好|盯紧|夯实|打造|培育|选派|选好|配强|提升|优化|深化|强化|健全|建立|制定|完成|推广|实施|启动|探索|聚焦|坚持|突出|围绕|加快|加大|全力|切实|进一步|严禁|发挥|巩固|拓展|整治|排查|所有人|会议|鼓励|支持|引导|督促|指导|组织(?!人事|部|委|宣传|科|处)|动员|责成|加强|严格|落实|推动|促进|帮助|协调(?!办|处|组|小组|科)|取消)"
                    + "|进行|(?<=.)从(?!事|业)|(?<=.)(?:发生|新设|排查(?!组|队)|连续|搬到|以前|以后)|开展|落实|加强|完善|确保|(?<=.)(?:追加|购置)|不够|(?<=.)(?:抓好|抓紧|做好|办好|之前|之后|下周|这周|本周|下个?月|月底|提醒|强调)|(?<=.)个人|.(?<![申邀聘提报恳宴])请|^(?:走访|联系|惠及)(?:企业|群众|基层|项目)|^一律|移交(?!组|专班|小组|办)|^(?:一律|先)*经(?![信开营济贸理纪办管])");
    private static final Pattern COMPOUND = Pattern.compile(
            "(?:实验室|资产|设备|招生|后勤|基建|教学|科研|质量|安全|环境|档案|人力资源|发展|住房|文化|粮食|工业|经济|自然资源|卫生|农业|教育|科技|科学|体育|民族|商务|财政|交通|信息|统战|规划|城市|机关|公共|医疗|市场)(?:和|与|及)(?:物资|储备|社会|改革|城乡|旅游|信息|规划|健康|计划|农村|体育|技术|宗教|卫生|林业|海洋|运输|广电|金融|网络|民族|建设|管理|事务|保障|质量|设备|后勤|就业|资产|基建|环境|宣传)");
    private static final Pattern TAIL = Pattern.compile(
            "(?:（(?:牵头|配合|主办|协办|协助|责任|负责|主责)[^）]{0,4}）|等(?:部门|单位|有关部门|相关部门|方面)?|的人|们|等\\d+[个家]?(?:部门|单位))$");

    private static final Pattern WILLING =
            Pattern.compile("^(?:(?:有|具备|符合)条件的|(?:排(?:名|列)?)?(?:在|于)?(?:首位|第一位?|前列)的)(?=[\\u4e00-\\u9fa5])");

    /// `被巡察单位`: those to whom something was done.
    private static final Pattern PASSIVE = Pattern.compile("^被(?=[\\u4e00-\\u9fa5]{2,4}(?:单位|企业|部门|党组织|镇|街道|商户|人))");
    private static final Words ORDERS = Words.of("order-verb");
    /// Verbs that also open the names of bodies (`监督管理局`, `组织部`).
    private static final Pattern NAMING_VERB = Pattern.compile(
            "^(?:种植业?|养殖业?|畜牧业?|造林|绿化|信访|接待|拆迁|拆除|清洁|收购|招生|登记|注册|受理|审核|核算|结算|收费|收储|统计|稽查|稽核|核查|调解|仲裁|配送|运输|运营|转化|推介|标准|规范|预防|防疫|检疫|疏浚|排水|灌溉|.{0,4}乡村振兴(?=局|办|中心|专班|工作)|帮扶(?=工作|办|中心|专班|组)|教育|科学|发展|监督|监管|规划|建设|检查|组织|服务|管理|审计|统筹|调度|审批|改造|改革|创新|研究|信息|宣传|督查|督导|督办|应急|保障|安置|征收|救助|采购|检测|检验|检修|监测|监察|培训|招商|设计|护理|消毒|储备|养护|推进|推广|指导|协调|协同|公示|公安|平安|值班|巡查|巡逻|派驻|驻|包保|包联|联系|牵头|负责|责任|配合|派出|委托|承办|主办|运行|维修|维护|施工|监|执行|实施|交通|移交(?=组|专班|小组)|接诊|治疗|评估|评审|考核|纪律|主动|重点|质量|项目|承担|参加|参与|抢险|抢修|救治|转运|调查|策划|法律|卫生|安全|安装|申报|支持|办|管|治|督|查|防|执|统|收|开|推|上|下|分|大|中|小|总|高|专|一|新|全)");

    private Parties() {}

    /// The parties that a stretch names, or none when it is not a list of parties as a whole.
    static List<Span> all(String text, int from, int to) {
        Span whole = new Span(from, to).trimmed(text, "，、；：");
        if (whole.length() < 2 || whole.length() > 90) return List.of();
        List<Span> items = items(text, whole);
        var parties = new ArrayList<Span>();
        for (int i = 0; i < items.size(); i++) {
            boolean last = i == items.size() - 1;
            Span party = tidy(text, items.get(i), items.size() > 1 && last && !othersAreDepartments(text, items));
            if (party.isEmpty() || !isNamed(party.of(text), items.size() > 1)) return List.of();
            parties.add(party);
        }
        return endsLikeParty(text, items.getLast()) ? parties : List.of();
    }

    /// `交警` in `交警配合`: a field of work that stands for the body in charge of it.
    static List<Span> field(String text, int from, int to) {
        Span whole = new Span(from, to).trimmed(text, "，、；：");
        return BARE.contains(whole.of(text)) ? List.of(whole) : List.of();
    }

    private static boolean othersAreDepartments(String text, List<Span> items) {
        return items.subList(0, items.size() - 1).stream()
                .anyMatch(item -> item.of(text).endsWith("部门"));
    }

    private static boolean endsLikeParty(String text, Span item) {
        String said = item.of(text);
        return said.endsWith("部门")
                || said.endsWith("单位")
                || said.matches(".*等\\d*[个家]?(部门|单位)?")
                || isParty(strip(said))
                || BARE.contains(said);
    }

    private static boolean isNamed(String said, boolean inList) {
        return isParty(said)
                || inList && said.length() == 1 && REGION.contains(said)
                || inList
                        && (BARE.contains(said)
                                || said.length() <= 4
                                        && Pattern.matches("[\\u4e00-\\u9fa5&&[^对给向把将为]][\\u4e00-\\u9fa5]{1,3}", said));
    }

    /// Whether a name alone is that of a party.
    static boolean isParty(String said) {
        String bare = WILLING.matcher(said.replaceAll("(?<=.)（[^）]*）", "")).replaceFirst("");
        boolean passive = PASSIVE.matcher(bare).find();
        if (passive) bare = bare.substring(1);
        if (bare.length() == 1 && bare.length() < said.length() && UNIT.contains(bare)) return true;
        if (bare.length() < 2
                || bare.length() > LONGEST
                || FOREIGN.matcher(bare).find()) return false;
        if (bare.length() == 1) return UNIT.contains(bare);
        int verb = ORDERS.beginsAt(bare, 0);
        if (!passive
                && verb > 1
                && bare.length() - verb > 1
                && !NAMING_VERB.matcher(bare).find()) return false;
        if (bare.length() > 2 && REGION.indexOf(bare.charAt(0)) >= 0 && BARE.contains(bare.substring(1))) return true;
        boolean quantified = QUANTIFIER.matcher(bare).lookingAt();
        if (!quantified)
            for (String not : NOT) if (bare.equals(not) || not.length() > 1 && endsWith(bare, not)) return false;
        return endsWithAny(bare, UNIT) || endsWithAny(bare, PEOPLE);
    }

    /// `全部` is nobody, `安全部` a department; `场所` is a place, `市场所` an office.
    private static boolean endsWith(String bare, String not) {
        return bare.endsWith(not) && AFTER_ALL.stream().noneMatch(bare::endsWith);
    }

    private static boolean endsWithAny(String said, Set<String> endings) {
        for (int length = 1; length <= Math.min(8, said.length()); length++)
            if (endings.contains(said.substring(said.length() - length)) && (length < said.length() || length >= 2))
                return true;
        return false;
    }

    private static String strip(String said) {
        return TAIL.matcher(said).replaceFirst("");
    }

    private static Span tidy(String text, Span item, boolean lastOfMany) {
        String said = item.of(text);
        if (said.startsWith("由") || said.startsWith("请")) item = new Span(item.start() + 1, item.end());
        said = item.of(text);
        String stripped = strip(said);
        if (lastOfMany && stripped.endsWith("部门") && BARE.contains(stripped.substring(0, stripped.length() - 2)))
            stripped = stripped.substring(0, stripped.length() - 2);
        return new Span(item.start(), item.start() + stripped.length()).trimmed(text, "");
    }

    private static List<Span> items(String text, Span whole) {
        var items = new ArrayList<Span>();
        int start = whole.start();
        int depth = 0;
        for (int i = whole.start(); i < whole.end(); i++) {
            char c = text.charAt(i);
            if (c == '（' || c == '“') depth++;
            if (c == '）' || c == '”') depth--;
            int width = depth > 0 ? 0 : separator(text, whole, start, i);
            if (width == 0) continue;
            if (i > start) items.add(new Span(start, i));
            start = i + width;
            i = start - 1;
        }
        if (start < whole.end()) items.add(new Span(start, whole.end()));
        return items;
    }

    private static int separator(String text, Span whole, int start, int at) {
        char c = text.charAt(at);
        if (c == '、' || c == '，' || c == '；' || c == ' ' || c == '/' || c >= '①' && c <= '⑳') return 1;
        if (text.startsWith("会同", at) || text.startsWith("以及", at) || text.startsWith("联合", at) && at > start + 1)
            return isParty(text.substring(start, at)) ? 2 : 0;
        if (c != '和' && c != '与' && c != '及' || at <= start || at + 1 >= whole.end()) return 0;
        if (insideCompound(text, at)) return 0;
        String left = text.substring(start, at);
        boolean oneName = start == whole.start() && !endsWithAny(left, UNIT) && opensOneName(text, whole, at);
        return !oneName && (isParty(left) || BARE.contains(left)) ? 1 : 0;
    }

    /// `财务与资金司` is one body, `公安和教育部门` are two.
    private static boolean opensOneName(String text, Span whole, int at) {
        String right = text.substring(at + 1, whole.end()).replaceFirst("[、，；/（].*", "");
        return right.matches(".{2,6}[局司处厅科室委办]");
    }

    private static boolean insideCompound(String text, int at) {
        var compound = COMPOUND.matcher(text).region(Math.max(0, at - 4), Math.min(text.length(), at + 4));
        while (compound.find()) if (compound.start() < at && at < compound.end()) return true;
        return false;
    }
}
