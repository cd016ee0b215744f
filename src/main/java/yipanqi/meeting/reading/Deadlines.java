package yipanqi.meeting.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds until when, or how often, something must be done, in the words of the text.
final class Deadlines {

    private static final String N = "(?:\\d+|[一二两三四五六七八九十半数几]{1,3})";
    private static final String YEAR = "(?:\\d{4}年(?:度)?|今年|明年|后年|次年|本年|当年|翌年)";
    private static final String MONTH = "(?:\\d{1,2}|[一二三四五六七八九十]{1,2})月份?";
    private static final String DAY = "(?:\\d{1,2}|[一二三四五六七八九十]{1,3})[日号]";
    private static final String HOUR =
            "(?: ?(?:上午|下午|中午|早上|晚上|晚|早|凌晨)?(?:" + N + "[时点](?:半|整|\\d{1,2}分?)?|\\d{1,2}:\\d{2}))?";
    private static final String BEFORE = "(?:之?前|以前|之内|以内|内|为止|止)?";
    private static final String WEEKDAY = "(?:周|星期|礼拜)(?:[一二三四五六日天]|末(?=之?前|以前|轮|[把要就都交报去完必统由]|[，。；]|$))";
    private static final String WEEKDAYS = WEEKDAY + "(?:[、和及]" + WEEKDAY + ")*";
    private static final String TO = "(?:(?:至|到|-|—|~)(?:" + MONTH + ")?(?:" + DAY + "|[底末]))?";

    private static final String DATE = "(?:" + YEAR + "的?)?(?:(?:本|下|当|次|每|上)月|" + MONTH + ")的?(?:" + DAY + TO
            + "(?:上午|下午|中午|晚上?|早上?|夜间|下班|上班)?" + HOUR + "|(?:[底末初]|[上中下]旬)" + TO + ")" + BEFORE;
    private static final String MONTH_ONLY =
            "(?:" + YEAR + ")?" + MONTH + "(?:[至到—~-]" + MONTH + ")?(?:之?前|以前|以?内|中)?(?![\\d底末初上中下一二三])";
    private static final String SEASON = "(?:" + YEAR
            + "的?)?(?:(?:第?[一二三四1-4]|本|下|上|前三|前两|每)(?:个)?季度|(?:今|明)?[春夏秋冬]季?(?=[前末]|底(?!线))|[上下]半年|(?:今|明|后|次|当|\\d{4})?年[底末内中初前](?!绩效|考核|评|预算)|季末|月[底末内]|暑期|寒假|暑假|今冬明春|(?:本|这|上|下|新|每)?(?:个)?(?:春季|秋季)?学期(?=[内末初中前]|开学前|结束前)(?:开学|结束)?)(?:[底末内初]|首月|末月)?"
            + BEFORE;
    private static final String RELATIVE = "(?:(?:本|这个?|下个?)?" + WEEKDAYS
            + "|今天|今日|次日|翌日|第二天|今晚|今夜|明天|明日|明早|明晚|后天|大后天|当天|当日|当晚|当月|本周|本周内|这礼拜|这星期|本星期|下礼拜|下星期|这周|下周|下下周|这个周末|本月|这个月|下个?月)(?:之?内)?(?:"
            + WEEKDAYS
            + ")?(?:上午|下午|中午|晚上?|早上?|夜间|夜里|下班|上班)?" + HOUR + BEFORE;
    private static final String RHYTHM =
            "(?:双休日|周末|节假日|法定节假日|工作日|公休日)(?:(?:[和及与、]|以及)(?:双休日|周末|节假日|法定节假日|重大节日|工作日))+(?=[^，。；、期的])|双休日(?=[^，。；、期])|每[晚夜](?=[^，。；])|每(?:个)?(?:(?:"
                    + N
                    + "个?)?(?:年度?|季度?|月|旬|周|日|天|小时|钟头|分钟|工作日|学期|学年|班次?|餐|场|批)(?:"
                    + DAY
                    + "|[底末初]|第[一二三四]个" + WEEKDAY + "|[一二三四五六日天](?![次至般轮场家个定条份期批户名]|同)(?:[、和及]" + WEEKDAY + ")*|" + N
                    + "次)?|半年|半个?(?:月|小时|钟头|天)|"
                    + WEEKDAYS + ")(?:至少|不少于)?(?:上午|下午|晚上?|早上?|夜间|夜里|下班|上班)?" + HOUR + BEFORE
                    + "|隔(?:周|天|日|月|年)(?=[^，。；])|(?<=限期|限时)" + N
                    + "个?(?:小时|天|日|周|月|工作日)(?![之以]?内)|逢[集圩场墟]日?|按[年季月旬周日](?:度)?(?=[^，。；期照时])|逐[年季月旬周日]|" + N
                    + "个?(?:小时|钟头|分钟|天|周|月(?![上中下]旬|[底初末份])|旬|星期)(?=[^，。；\\d]{0,3}[一两]次|一[报查测巡换调碰清轮])|(?<=公示|公告)(?:期?不少于)?"
                    + N
                    + "个?(?:天|日|工作日)(?!内)|[一每][周月日季天旬年](?=一[^，。；定]{1,3})|[一每]季度(?=一[^，。；]{1,3})";
    private static final String SPAN = "(?:" + N + "(?:个)?(?:工作日|自然日|小时|钟头|分钟|天|日|周|星期|月|季度|年)(?:的时间)?(?:之内|以内|内))";
    private static final String CLOCK = "(?:\\d{1,2}[日号])?(?:上午|下午|中午|早上|晚上|凌晨|傍晚)?(?:(?:零|" + N
            + ")[时点](?:半|整)?|\\d{1,2}:\\d{2})(?:之?前|以前)|\\d{1,2}[日号](?:之?前|以前|下班前)|(?:天亮|天黑|下班|上班|中午|午夜|日落|入夜|散会|会后)(?:之?前|以前|当天)?(?<=前|当天|会后)";
    private static final String FEAST =
            "(?:春节|元旦|国庆节?|“?五一”?(?:节|假期)?|“?十一”?|中秋节?|端午节?|清明节?|“?双节”?|“?两节”?|节|假期|长假|主?汛期?|供暖季?|供热季?|采暖[期季]|入冬|入汛|入夏|开学|高考|中考|秋收|春耕|“?三夏”?|“?三秋”?|寒潮|台风|春运|暑运|雨季|封冻|霜冻期?|换届|年度考核|“?两会”?|“?七一”?|“?八一”?)(?:到来|来临|登陆)?(?:之?前|以前|期间)";
    private static final String NODE =
            "(?:严格)?按照?(?:既定|规定的?|序时|要求的|计划的?)?(?:时间)?(?:节点|序时进度|时间表)(?:要求)?|(?:在)?规定(?:的)?(?:时间|时限|期限)(?:之?内)|“十[三四五六]五”(?:末|期末|期间|时期)";
    private static final String EVENT = "(?:在|于)[^，。；、：（）在于的]{2,14}(?:之前|以前|(?<![目当此日最眼面空提靠往向超])前|期间)(?![后期往沿置提景述端])"
            + "|(?:^|(?<=[，。；：]))(?![^，。；]{0,10}(?:礼拜|星期))(?!提|目|当|此|最|眼|面|靠|往|超|空|为|对|以|按|确保|力争|保证)[\\u4e00-\\u9fa5“”A-Za-z&&[^未要应须在把将对由的了周月季年各每]]{2,11}(?:之前|以前|(?<![目当此日最眼面空提靠往向超])前|期间)(?![后期往沿置提景述端])"
            + "|(?<=[\\u4e00-\\u9fa5]{2})(?:日|节|旺季|期内)(?<!近期内|短期内|定期内|长期内|分期内|到期内)(?:(?<=期内)|前)(?![后期往沿置提景述端])|(?:春节|元旦|国庆|节|五一|中秋|两会|会|开学)后(?:第?"
            + N
            + "(?:周|天|个?工作日|日)|上班第一天|首周)?"
            + "|(?:[春秋]季|春期|秋期)?(?:新学期)?开学(?:第[一二]周|首周|首日|当天)|" + N
            + "个工作日(?=给|答复|反馈|到位)|(?:受理|收到|接到|立项|备案|签约|验收|报装)之?后" + N
            + "个?(?:工作日|自然日|小时|天)(?:之?内)?|(?:一直)?(?:持续)?到(?:“?五一”?|“?十一”?|国庆|春节|元旦|汛期|本月|月底|年底|[^，。；到的]{2,6})(?:结束|为止)(?![后时前])|首次[^，。；]{1,6}时|待[^，。；]{3,14}后(?=[^，。；后])|提前"
            + N
            + "个?(?:天|小时|日|工作日|周|分钟)|下次[^，。；]{0,8}会议?|(?:过年|年关|(?<![今去明本全当每])年前(?!\\d))(?:之?前)?|(?:主汛期|汛期)(?![间内])";
    private static final String SINCE =
            "(?:自|从)?(?:" + YEAR + "?(?:" + MONTH + ")(?:" + DAY + ")?|即日|本月|下月|今日|今天|明天|现在|本周|下周)起(?![草步降动诉底止来用到])";
    private static final String SOFT = "(?:全年(?!目标|任务|计划|预算|丰收|增产|红|的|经济|粮食|各项|主要)|年内|年度内|" + YEAR
            + ")(?!以来|的|第|未|内|底|末|初|前|来|版|期|\\d|年|[\\u4e00-\\u9fa5]{0,6}专项|工作|集体|分红|一切|奖补|绩效|评[先优])|(?:第?[一二三四]季度|[上下]半年)(?!以来|的|未)|(?:近期(?!有关|相关|发生|多起|内外|国内|省内|市内|全国|全省|的|一系列|部分|几起|出现|以来)|长期坚持|(?<!中)长期(?![性以不未困]|处于|存在|积累|向好|低|高|没)|持续推进|常年|常态化推进|常态化坚持)";

    private static final Pattern HARD = Pattern.compile(
            "(?:(?=[\\d一二三两四五六七八九十半数几今明后次本当翌下上这大周星礼每按逐自从双第翌春元国“中端清双假长主汛供采入开高秋旺期寒台雨封霜换年季月天日节午散会严规在于夏冬暑早晚凌傍日提过隔逢])|(?:^|(?<=[，。；：])))(?:"
                    + String.join(
                            "|", SINCE, FEAST, RHYTHM, SPAN, DATE, RELATIVE, CLOCK, NODE, EVENT, SEASON, MONTH_ONLY)
                    + ")");
    private static final Pattern WEAK = Pattern.compile(SOFT);
    private static final Pattern PAST =
            Pattern.compile("(?:以来|已|未[^，]{0,4}的|存量|上报的|印发的|以后出生|[，]?(?:上半年|去年|前期)(?:未|已))");
    private static final Pattern AFTER_EVENT = Pattern.compile(
            "^([^，。；：（）“要须]{2,16}(?:以后|之后|后))，?(?=[^，。；]{2,5}去|要|按(?![时期要])|由|须|应|必须|\\d|[一二三四五]|在|[^，。；]{2,10}要(?!求))");

    /// `修改完善后`: the paper's own way, no event that a time is counted from.
    private static final Pattern SETTLED = Pattern.compile("(?:修改完善|审定|同意|研究|完善|审核|批准)(?:后|之后|以后)$");

    private static final Pattern RECEIVED = Pattern.compile("(?:收到|接到|受理)[^，。；]{0,12}[后起]$");

    /// `驾驶员` in `驾驶员出车前须…`: who acts before the event.
    private static final Pattern ACTOR =
            Pattern.compile("[\\u4e00-\\u9fa5]{1,6}(?:[员师组长]|主任|书记|会计|人员|干部|部门|公司)(?=[\\u4e00-\\u9fa5]{2,6}前$)");

    /// Where the words of an event end on the left: marks, units, modals.
    private static final String STOPS = "，。；、：（）局委办厅院所站队村镇乡街司门位要应须在把将对由的了";

    private Deadlines() {}

    /// All deadlines named in a stretch, in order; the weaker kinds (a bare year) only when there is no
    /// better one.
    static List<Span> in(String text, Span stretch) {
        var found = new ArrayList<Span>();
        collect(HARD.matcher(text).region(stretch.start(), stretch.end()), text, stretch, found);
        if (found.isEmpty()) collect(WEAK.matcher(text).region(stretch.start(), stretch.end()), text, stretch, found);
        String said = stretch.of(text);
        var event = AFTER_EVENT.matcher(said);
        if (event.find()
                && !said.startsWith("由")
                && !SETTLED.matcher(event.group(1)).find()) {
            Span span = new Span(stretch.start() + event.start(1), stretch.start() + event.end(1));
            if (found.stream().noneMatch(one -> one.start() < span.end() && span.start() < one.end()))
                found.addFirst(span);
        }
        return found;
    }

    /// Where a deadline ends that opens a stretch; at the stretch's start when none does.
    static int endOfOpening(String text, Span stretch) {
        Matcher opening = HARD.matcher(text).region(stretch.start(), stretch.end());
        opening.useTransparentBounds(true);
        if (!opening.lookingAt()) return stretch.start();
        boolean acts =
                ACTOR.matcher(text).region(stretch.start(), opening.end()).lookingAt();
        return acts ? stretch.start() : opening.end();
    }

    private static void collect(Matcher matcher, String text, Span stretch, List<Span> found) {
        matcher.useTransparentBounds(true);
        while (matcher.find()) {
            Span span = new Span(matcher.start(), matcher.end());
            if (!span.isEmpty() && counts(text, span, stretch))
                found.add(withEvent(text, withoutLead(text, span), stretch));
        }
    }

    /// The event a span counts from (`立项后` + `5日内`), or whose day it is (`国际禁毒` + `日前`).
    private static Span withEvent(String text, Span span, Span stretch) {
        String said = span.of(text);
        boolean counted = said.endsWith("内")
                && span.start() > stretch.start()
                && "后起".indexOf(text.charAt(span.start() - 1)) >= 0;
        boolean feast = said.matches("(?:日|节|旺季)前|期内");
        if (!counted && !feast) return span;
        var received = RECEIVED.matcher(text).region(stretch.start(), span.start());
        if (counted && received.find()) return new Span(received.start(), span.end());
        if (counted
                && SETTLED.matcher(text).region(stretch.start(), span.start()).find()) return span;
        int from = span.start();
        int longest = counted ? 12 : 5;
        while (from > stretch.start() && span.start() - from < longest && STOPS.indexOf(text.charAt(from - 1)) < 0)
            from--;
        return new Span(from, span.end());
    }

    private static Span withoutLead(String text, Span span) {
        Matcher actor = ACTOR.matcher(text).region(span.start(), span.end());
        int start = actor.lookingAt() ? actor.end() : span.start();
        boolean whole = text.startsWith("在规定", start) || span.of(text).endsWith("起");
        if (whole) return span;
        while (start < span.end() - 2 && "在于自的".indexOf(text.charAt(start)) >= 0) start++;
        int end = span.end();
        for (String least : List.of("至少", "不少于"))
            if (text.startsWith(least, end - least.length())) end -= least.length();
        return new Span(start, end);
    }

    private static boolean counts(String text, Span span, Span stretch) {
        String before = text.substring(Math.max(stretch.start(), span.start() - 4), span.start());
        String after = text.substring(span.end(), Math.min(stretch.end(), span.end() + 6));
        if (before.matches(".*(?:压缩至|压缩到|缩短至|缩短到|控制在|延长至|压减至|压缩在|较|比|超过|满|不超过|越到|越近|越临近|奋战|决战|冲刺|打好|打赢|大干|跑好|赢得)"))
            return false;
        if (!(span.of(text).startsWith("每") && after.startsWith("来"))
                && after.matches("(?:以来|来(?![一两几\\d开报交取])|未|已|尚未|新引进的|上报的|印发的|出台的|发生的|的“|[的]?(?:数据|经验|版)).*")
                && !span.of(text).endsWith("前")) return false;
        boolean attribute =
                after.matches("[^，。；]{0,5}的.*") && !span.of(text).endsWith("前") && opensWithObject(text, span, stretch);
        if (attribute || span.of(text).matches("[^，]{0,8}(?:目|当|此|最|眼|面|空|靠|往|向|超)前")) return false;
        if (before.endsWith("“") && after.startsWith("”")) return false;
        return !span.of(text).matches("\\d{1,2}月中|每年度|[一二三四五六七八九十]月$|.*(?:上年|去年).*") || after.startsWith("底");
    }

    /// `对引进后三年内离开的…`: a time inside the object is no deadline.
    private static boolean opensWithObject(String text, Span span, Span stretch) {
        int from = span.start();
        while (from > stretch.start() && "，。；：".indexOf(text.charAt(from - 1)) < 0) from--;
        return "对将凡把".indexOf(text.charAt(from)) >= 0;
    }

    /// Whether a whole stretch is nothing but a deadline, as in a cell of a table.
    static boolean isDeadline(String said) {
        String bare = said.strip();
        if (bare.isEmpty() || bare.length() > 24) return false;
        if (bare.matches(
                "(?:\\d{4}[-./年])?\\d{1,2}[-./月]\\d{1,2}日?(?:前|之前)?|长期.*|持续.*|常态化.*|常态.*|.{1,4}月起|立即.*|立行立改|每.{1,8}|全年|年内|.{0,6}(?:前|底|内)|已完成|\\d{1,2}月"))
            return !bare.equals("已完成");
        return in(bare, new Span(0, bare.length())).stream().anyMatch(span -> span.length() * 2 >= bare.length());
    }
}
