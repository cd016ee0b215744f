package yipanqi.meeting.reading;

import java.util.regex.Pattern;

/// Finds where the name of a party ends that only seems to end where the first word of it does.
final class NameEnd {

    private static final Pattern OFFICERS =
            Pattern.compile("^(?:党政|党委|行政)?(?:主要|分管|有关|相关|具体)?(?:负责同志|负责人|责任人|领导同志|领导|“?一把手”?)(?!小组)");
    private static final Pattern BREAKS =
            Pattern.compile("[“今明昨本去来带找派请让使根结跟同多就负在把将对要于按先再每各与向给用为至到从以得须应不可，、（\\d]|报(?!账员)|任[组队主副]");
    private static final Pattern NAME_END = Pattern.compile(
            "(?:局|委|办|公司|中心|部门|集团|支行|分行|所|院|大队|中队|支队|委员会|单位|^镇|组|站|队|员|会|专班|办公室|街道|企业|政府|机关|支书|书记|主任|馆长|护士长|组长|[^一全内外]部|处|负责人|责任人|网点|门店|窗口)$");
    /// `疾控中心` + `组织医疗队`: what it sends out, not the rest of its name.
    private static final Pattern SETS_UP = Pattern.compile("(?:组织(?!部|委员|人事|科|处|室|宣传|统战)|组建|抽调|选派|委派)");
    /// Words that begin with the last character of many a unit's name (`处置`, `办好`, `所在`).
    private static final Pattern SPLITS_WORD = Pattern.compile(
            "^(?:处(?:[置理罚分]|于(?!\\d|[本下今明每会]))|办[好理结成事妥公]|(?<!司法|派出|供电|税务|财政|事务|交易)所[有在需属得以]|厂房|部[署门分队长]|组[织建成团]|室[内外]|站在|院[内区]|局[部面势]|区[域分]|县域|校[园外内]|社会|园[区林]|司机|段落|场[次所地景面均家]|会[议商诊后上审同]|方[案式法面]|户[外均]|员工|长[期效远]|班子|站[点台])");

    private NameEnd() {}

    /// Whether a word that belongs together would be torn apart there.
    static boolean splitsWord(String text, int end, int to) {
        return SPLITS_WORD.matcher(text.substring(end - 1, to)).find();
    }

    /// `各局主要负责同志`: the officers behind a name are those who are meant.
    static int withOfficers(String text, int end, int to) {
        var officers = OFFICERS.matcher(text).region(end, to);
        return officers.lookingAt() ? officers.end() : end;
    }

    /// Where a name ends that only seemed to end (`县纪委` + `监委`, `乡镇` + `食品安全协管员`).
    static int longer(String text, int start, int end, int to) {
        int longest = end;
        boolean generic = text.substring(start, end).matches(".*(?:部门|单位)");
        for (int more = end + 1; more <= Math.min(to - 1, end + 12); more++) {
            String added = text.substring(end, more);
            if (BREAKS.matcher(added).find()) break;
            if (generic && Cues.opensWithOrder(added)) continue;
            if (!splitsWord(text, more, to)
                    && NAME_END.matcher(added).find()
                    && !SETS_UP.matcher(added).find()
                    && (!Cues.opensWithOrder(added) || Parties.isParty(added))
                    && !Parties.all(text, start, more).isEmpty()) longest = more;
        }
        return longest;
    }
}
