package yipanqi.meeting.reading;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Concrete projects that a meeting names; kinds of project (`重点项目`) are none.
final class Projects {

    private static final Pattern LISTED = Pattern.compile(
            "((?:[^，。；：、\n）]{3,20}、)+[^，。；：、\n）]{3,20}?)(?:(?:等[\\d一二三四五六七八九十]*个?|[两三四五六七八九十\\d]+[个处座大])(?:[^，。；、]{0,6})(?:项目|工程|工地)|(?:项目|工程)?(?:建设|推进|进展)(?:进展|进度)?(?:情况|进度))");
    private static final Pattern HEADING = Pattern.compile(
            "^(?:[一二三四五六七八九十]{1,3}、|（[一二三四五六七八九十]{1,3}）|\\d{1,2}[.、]|[●■◆▲])(?:关于)?([^，。；：]{4,24}?)(?:问题|事宜|有关问题)?$");
    /// What a heading or the agenda of a paper calls its matter (`关于环湖东路建设有关问题`).
    private static final Pattern MATTER = Pattern.compile(
            "(?:^|(?<=[；：]))(?:[一二三四五六七八九十]{1,3}、|（[一二三四五六七八九十]{1,3}）|\\d{1,2}[.、])(?:听取|关于|研究|审议)*([^，。；：、]{4,24}?)(?:建设|入区|落户|落地|选址|用地|推进|进展|实施)*(?:有关|相关)?(?:问题|事宜|事项|情况|工作|方案)*(?=$|；|。)");
    /// `某某项目已谈了四轮`: told how it stands.
    private static final Pattern PROGRESS = Pattern.compile(
            "(?:^|(?<=[。；，“\n]))([\\u4e00-\\u9fa5A-Za-z0-9]{4,18}(?:项目|工程))(?=是[^，。]{0,8}(?:工程|项目)|已|目前|正在|现已|预计|累计|主体|尚未|仍未|有望|计划|因|拟)");
    /// `某某市场改造现场协调会`: the one work that a meeting is about.
    private static final Pattern TALKED_OVER =
            Pattern.compile("^([^，。；《》]{5,24}?)(?:工作|建设|专题|现场|施工|进度|问题|推进)*(?:协调|调度|推进|办公|碰头|例)会");
    private static final String PLACE =
            "(?<=(?:智慧|数字|孪生|大数据|物联网)[\\u4e00-\\u9fa5]{0,6})平台|扩容|延伸|泵站|泊位|冷链中心|物流中心|训练中心|追溯平台|管廊|实验室|创新中心|加工厂|产业路|车辆段|支线|片区|冷链园|中试基地|孪生平台|灌区续建|产业园|工业园|科技园|创业园|物流园|基地|枢纽|大桥|隧道|水厂|污水处理厂|电站|变电站|廊道|公园|广场|综合体|创新谷|高速|铁路|快速路|大道|水库|安置房|安置区|人才公寓|医院新院区|新校区|体育馆|图书馆|博物馆|停车场|码头|航站楼|专线|输水线|灌区|标准厂房|一期|二期|三期|资本中心|会展中心|数据中心|仓储中心|实验小学|实验中学|小镇|船闸|服务区|接待中心|改扩建|工作面|分院|门诊楼|住院楼|综合楼";
    /// `针对某某大桥，会议要求…`: the work that the orders behind it are about.
    private static final Pattern AIMED_AT = Pattern.compile(
            "(?:针对|关于|就)([^，。；：、]{3,22}?)(?:建设|推进|问题)?，(?:会议|[\\u4e00-\\u9fa5]{2,4})(?:明确|要求|决定|议定|同意|强调|指出|提出)");
    private static final Pattern COSTING = Pattern.compile("总投资[^，。；]{2,10}元的([^，。；的]{3,20}?(?:项目|工程))");
    private static final Pattern NAMED = Pattern.compile(
            "([\\u4e00-\\u9fa5A-Za-z0-9·“”]{2,22}?(?:项目|工程))(?!部|管理|(?<=项目)建设|化|师|质量|资金|库|单位|公司|组|清单|指挥部|立项|审批|谋划|入|储备|落|调度|推进会|专班|包|策划|法人|业主|所在)");
    private static final Pattern PLACED = Pattern.compile(
            "([\\u4e00-\\u9fa5A-Za-z0-9·]{2,14}?(?:" + PLACE
                    + ")(?:[一二三]期)?)(?=[、，。；]|[要须应]|建设(?!集团|公司|局|投资|开发|管理|运营)|列入|纳入|水工|进场|规划|管线|桩基|机电|装修|用地|路段|剩余|工程|收尾|扩建|改造|项目|征|引桥|东|西|南|北|沿线|主体|施工|地下|拆|竣工|投用|等|前期|停工|复工|开工|投产|招标|接入|封顶|年[内底]|[今明]年|[一二三四]季度|[上下]半年|月底|[春汛雨]|热滑|调试|试运|联调|通[水车]|蓄水|送电|并网|移民|\\d{1,2}月)");
    /// `云岭至白水旅游公路`: a way by where it begins and ends.
    private static final Pattern ROUTE = Pattern.compile(
            "([\\u4e00-\\u9fa5]{2,12}至[\\u4e00-\\u9fa5]{2,10}?(?:公路|高速|铁路|快速路|大道|航道|干线))(?!部|局|公司|集团|段长)");
    /// `东湖片区雨污分流改造`: what is renewed at a place called by its name.
    private static final Pattern RENEWED = Pattern.compile(
            "([\\u4e00-\\u9fa5]{2,8}(?:片区|[路街厂河湖渠]|水库|灌区|电站|大桥)(?:[\\u4e00-\\u9fa5\\d]{2,8})?(?:改造|扩建|加固|续建|增容|迁建|清淤))(?=[须要应，、。；的]|推进|工作|中的|建设|$)");
    /// `某某大桥工程第28次工地例会`, `某某隧道工程建设指挥部`: the work that a meeting is of.
    private static final Pattern OF_MEETING =
            Pattern.compile("^([^第，。]{3,20}?(?:工程|大桥|隧道|水库|高速))(?:20\\d{2}年)?(?:第[^第]{1,6}[次周]|(?:工程)?建设指挥部)");
    private static final Pattern LEFT = Pattern.compile(
            "(?:对|将|把|在|要|是|推进|推动|加快|完成|启动|实施|抓好|抓紧|围绕|确保|保障|开展|用于|为|的|和|及|与|以|从|等|各|该|每个|一批|全力|做好|关于|听取了?|研究|审议|到|未|已|重点|了|个|召开|建设好|协调|解决|提请|力争|同意|支持|配合|牵头|负责|深入|来到|走进|前往|现场|察看|查看|考察|走访|的?亿元的?|按|由|让|至|向|还|本|新开|谋划|听取|[，。、；：])");
    private static final Pattern GENERIC = Pattern.compile(
            "具体|骨干|提质|车间|[一二三四上下]+季度|[上下]半年|学校|校舍|场馆|修复|重点|重大|万吨|吨|规模|产能|仓容|严格|一号|百年|良心|产业|建设|投资|招商|签约|在建|续建|新建|民生|惠民|基础设施|亿元|以上|以下|全部|配套|相关|有关|所有|工业|农业|服务业|技改|市政|交通|水利|扶贫|帮扶|实事|工作|储备|滞后|未开工|新开工|落户|落地|包保|省|市|县|区|级|国家|专项债|优质|大|好|小|高|低|质量|效益|能耗|污染|耗能|科研|课题|科技|合作|科目|收费|检查|服务|化|制|型|类|个|\\d+|系统|民心|希望|安居|示范|主体|附属|节能|绿化|亮化|修缮|改造|维修|扩建|治理|整治|提升|更新|收尾|治污|安全|消防|管网|应急|一批|项|的|每|期|为|这|那|其他|各类|一般|零星|隐蔽|土建|安装|信息|数字|文化|旅游|生态|环保|园区|企业");

    private static final Pattern ENDING = Pattern.compile(
            "(?:项目|工程|干管|[场厂校院]搬迁|(?<!服务|招商|信用|管理|监督|监管|交易|融资)平台|[路桥渠](?:硬化|重建)|大厦|线|延伸|续建|实验室|更新|改造|扩建|新建|迁建|续建|园|园区|校区|中心|电站|水厂|厂房|大道|路|桥|隧道|学校|医院|小区|片区|基地|枢纽|期|广场|公园|综合体|除险加固|管网|水库|港|码头|机场|高速|铁路)(?:（[^）]{1,6}）)?$");
    private static final Pattern TELLING = Pattern.compile("^[●■◆]?" + Layout.TELLING);
    /// Verbs that stand inside names (`污水处理厂`, `流域治理工程`).
    private static final Pattern INSIDE_NAME = Pattern.compile(
            "(?:处理|提标|除险|加固|改造|治理|修复|更新|储能|制造|加工|转运|配套|收购|保护|提升|延伸|扩建|迁建|改扩建|创新|发展|科学|服务|集中|交流|教育|安置|储备|救助|养护|监测|监管|规划|接线|循环|生态|综合|整治)[^，。；]{0,8}(?:厂|站|中心|园|基地|项目|工程|实验室|片区|线)");
    /// What is no name: a count, an attribute, a verb in front.
    private static final Pattern NO_NAME = Pattern.compile(
            "^(?:[一二三四]季度|[上下]半年)|类(?:项目|工程)$|^链主|(?:(?:内涝|污染|环境|扬尘|大气|社会|基层)(?:治理|整治)|设施|保障|监管|帮扶|服务)$|入库|引资|施划|询问|影响|的|暨|用于|成立|接受|私设|建好|代替|以项目|第\\d+周|^涉[水企税农]|^账外|^业主代表|^延期|\\d月份|^(?:指出|强调|明确|提出|约谈|确保|评估|盯紧|紧盯|物业|加固|低洼)|^\\d+千伏|\\d{4}年|第[\\d一二三四五六七八九十]+次|[一两三四五六七八九十\\d]+(?:座|个|处|条|家|批)|^(?:但|每|明年|今年|本年|下[一次]|[一首上]次|周边|聚焦|部分|部署|听取|谈|上|加快|建成|低效|剩余|联农|危险|扩建|新建|健全|完善|建立|县政府|市政府|区政府|一切|公开|分析|解决|突出|实现|滞后|进度|遴选|外包|政府投资|国企)|[局委办]|名|^(?:凡|全[省市县区]|老旧小区|城中村|棚户区|危旧房)|造成|核清|^费用|病险|宅基地|^(?:全年|年内)|引[回进]|直报|举报|投诉|热线|形象工程|单位|一切|重[点大](?:项目|工程)|[春夏秋冬]季");
    private static final Words ORDERS = Words.of("order-verb");

    private Projects() {}

    static List<String> in(Draft draft, String folded, String title, List<Reading.Directive> directives) {
        var names = new LinkedHashSet<String>();
        Matcher talked = TALKED_OVER.matcher(title);
        if (talked.find() && endsLikeOne(talked.group(1))) add(names, talked.group(1));
        for (String head : draft.headlines(folded)) {
            Matcher of = OF_MEETING.matcher(head);
            if (of.find()) add(names, of.group(1));
        }
        String words = draft.words(folded);
        Matcher progress = PROGRESS.matcher(words);
        while (progress.find()) add(names, cut(progress.group(1)));
        Matcher aimed = AIMED_AT.matcher(words);
        while (aimed.find()) if (endsLikeOne(aimed.group(1))) add(names, aimed.group(1));
        Matcher costing = COSTING.matcher(words);
        while (costing.find()) add(names, costing.group(1));
        Matcher listed = LISTED.matcher(words);
        while (listed.find()) {
            String[] items = listed.group(1).split("、");
            items[0] = cut(items[0]);
            if (List.of(items).stream().anyMatch(Projects::endsLikeOne))
                for (String item : items) add(names, item.replaceFirst("等\\d*个?(?:项目|工程)$", ""));
        }
        for (int i = 0; i + 1 < draft.paragraphs.size(); i++)
            headed(draft, folded, i).ifPresent(names::add);
        for (Paragraph line : draft.paragraphs) matters(line.span().of(folded), names);
        for (Paragraph row : draft.paragraphs) {
            String name =
                    row.is(Line.Kind.ROW) ? row.cell(Column.PROJECT).of(folded).strip() : "";
            if (name.length() >= 3) names.add(name);
        }
        for (String said : sources(words, directives)) {
            Matcher named = NAMED.matcher(said);
            while ((said.contains("项目") || said.contains("工程")) && named.find()) add(names, cut(named.group(1)));
            Matcher route = ROUTE.matcher(said);
            while (route.find()) add(names, cut(route.group(1)));
            Matcher renewed = RENEWED.matcher(said);
            while (renewed.find()) add(names, cut(renewed.group(1)));
            Matcher placed = PLACED.matcher(said);
            while (placed.find()) add(names, cut(placed.group(1)));
        }
        return names.stream()
                .filter(name -> names.stream().noneMatch(other -> !other.equals(name) && other.contains(name)))
                .toList();
    }

    /// A heading with the progress of what it names below it.
    private static Optional<String> headed(Draft draft, String folded, int at) {
        Matcher heading = HEADING.matcher(draft.paragraphs.get(at).span().of(folded));
        String below = draft.paragraphs.get(at + 1).span().of(folded);
        return heading.matches() && TELLING.matcher(below).find()
                ? Optional.of(heading.group(1)).filter(name -> !name.matches(".*(?:反映|的).*"))
                : Optional.empty();
    }

    private static void matters(String line, LinkedHashSet<String> names) {
        Matcher matter = MATTER.matcher(line);
        while (matter.find())
            if (endsLikeOne(matter.group(1)) && !matter.group(1).endsWith("底线")) add(names, matter.group(1));
    }

    /// Whether a name ends as those of projects do.
    static boolean endsLikeOne(String name) {
        return ENDING.matcher(name).find();
    }

    private static List<String> sources(String words, List<Reading.Directive> directives) {
        var sources = new ArrayList<String>();
        for (String sentence : words.split("[。；\n]"))
            if (sentence.matches(".*(?:听取|通报|研究|审议|项目情况|推进情况|进展情况).*")) sources.add(sentence);
        directives.forEach(directive -> sources.add(Fold.fold(directive.quote())));
        return sources;
    }

    private static String cut(String said) {
        String name = said.replaceFirst("等\\d*个?(?:项目|工程)$", "");
        int from = 0;
        int last = ROUTE.matcher(name).find() ? name.indexOf('至') : name.length() - 3;
        for (int at = 0; at < last; at++) from = Math.max(from, cutAt(name, at));
        if (from > 0 && from < name.length()) name = name.substring(from);
        return name.replaceAll("^[“”]+(?=[^”]*$)|”$(?<!“.{0,20}”)", "");
    }

    private static int cutAt(String name, int at) {
        Matcher left = LEFT.matcher(name).region(at, name.length() - 3);
        int verb = ORDERS.beginsAt(name, at);
        int end = at + verb;
        boolean cuts = verb > 1
                && end <= name.length() - 3
                && !INSIDE_NAME.matcher(name).region(at, name.length()).lookingAt();
        return Math.max(cuts ? end : 0, left.lookingAt() ? left.end() : 0);
    }

    private static void add(LinkedHashSet<String> names, String name) {
        String proper = GENERIC.matcher(name.replaceAll("(?:项目|工程)$", "")).replaceAll("");
        if (NO_NAME.matcher(name).find()) return;
        if (name.length() >= 4 && proper.length() >= 2) names.add(name.replaceFirst("(?<=谷|中心|园|基地)建设$", ""));
    }
}
