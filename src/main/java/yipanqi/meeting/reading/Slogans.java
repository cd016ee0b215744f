package yipanqi.meeting.reading;

import java.util.regex.Pattern;

/// Tells an exhortation, of which nothing could be checked, from a task: clause by clause, since one clause with a work
/// object makes a task of the whole.
final class Slogans {

    private static final Words EXHORTATIONS = Words.of("exhortation");
    private static final Pattern CONCRETE = Pattern.compile(Lexicon.any("concrete") + "|\\d|一次|一轮|逐[户一项企栋村家]");
    private static final Pattern FILLER = Pattern.compile(
            "切实|进一步|要|必须|全力|坚决|始终|时刻|牢固|树立|增强|提高|坚持|发扬|保持|以|把|将|的|和|与|各级|各部门|各单位|各|有关|相关|部门|单位|全体|干部|大家|全区|全县|全市|上下|抓|工作|精神|作风|态度|意识|认识|思想|责任|落实|推进|全面|做好|抓好|继续|不断|[，、。；“”]");
    /// Who is exhorted.
    private static final Pattern EXHORTED = Pattern.compile(
            "^(?:全[省市县区州旗镇乡村院校局厅司集公系国体]|各|广大|所有|有关|参|同志们|大家|大伙|党员|领导|班子|任何|部|委|配合)[^，要]{0,24}?(?:都|均|也)?(?=要|必须|务必|应当|得|不)");
    private static final String MIND =
            "(?:紧迫感|责任感|使命感|危机感|荣誉感|获得感|感情|姿态|劲头|担当|干劲|心态|态度|作风|精神|精气神|斗志|状态|警醒|警觉|警惕|境界|情怀|热情|激情|韧劲|决心|信心|恒心|定力|勇气|热忱|实绩|实效|实干|行动|狠劲|闯劲|拼劲|锐气|格局|胸怀|魄力|诚心|真心|真情|初心|思维|眼光|功夫|力度|标准|立场)";
    /// The turns of phrase of exhortation, whatever words fill them.
    private static final Pattern TURN = Pattern.compile(
            String.join(
                    "|",
                    "(?:以|用|对照|怀着|带着|拿出|保持|弘扬|发扬|传承|秉持|涵养|展现|鼓足|提振|强化|增强|克服|摒弃|站稳|坚定|永葆|牢记|铭记)[^，]{0,22}" + MIND,
                    "(?:谱写|书写|开创|续写|展现|绘就|描绘|跑出|奏响|交出|交上|答好|贡献|夺取|奋夺|实现|冲刺|打好|打赢|掀起|擦亮|叫响|践行|争当|当好|做好|做|守护|守好|守牢|守住)[^，]{0,22}(?:篇章|局面|答卷|画卷|加速度|最强音|作为|力量|胜利|开门红|双过半|全年红|满堂红|收官战|攻坚战|翻身仗|主动仗|硬仗|热潮|名片|形象|使命|丰收|店小二|答卷人|排头兵|先锋|先行者|建设者|守护者|贴心人|底线|关口|年度任务)”?",
                    "(?:放在|摆在|记在|装在|扛在|抓在|落到|举过|挑在|看得比|扛在|视[^，]{1,6}如|看作|当成|当作|作为)[^，]{0,10}(?:心上|心头最高处|心头|心坎上|心中|心里|首位|第一位|位置|最高处|肩上|手上|行动上|头顶|天大|亲人|自己的[事家]|家人|试金石|生命线|一号工程|头等大事|政治任务|己任)”?(?:一抓到底)?",
                    "(?:牢固树立|牢牢树立|树立|树牢|践行|贯彻|坚持|秉承|深入践行)[^，]{0,20}(?:理念|意识|观念|至上|思想|导向|政绩观|发展观)",
                    "(?:克服|摒弃|消除|警惕|杜绝|丢掉|放下|打消|防止|存有)[^，]{0,10}(?:思想|心理|心态|情绪|想法|念头|幻想|麻痹|懈怠|松懈)",
                    "(?:高度|深刻|清醒|充分|准确)(?:警醒|警觉|认识|领会|领悟|把握|理解)[^，]{0,20}(?:重要性|必要性|紧迫性|意义|形势|意图|精神|内涵|要义)?",
                    "(?:扛起|扛牢|扛稳|担起|肩负起|履行好?)[^，]{0,26}(?:责任|职责|使命|担当)|以[^，]{1,18}为己任|(?:用|以)[^，]{1,14}换(?:来|取|得)?[^，]{2,12}|让[^，]{2,12}(?:放心|舒心|安心|满意|温暖|飘扬|温度)[^，]{0,6}",
                    "(?:不能|不可|不得|决不|绝不|千万别|谁也不能)[^，]{0,4}(?:松|掉链子|有[^，]{0,10}(?:想法|念头|松懈|懈怠|麻痹|马虎))|立足[^，]{2,16}(?:大|救)[^，]{1,2}|(?:凝聚|统一|形成)[^，]{0,6}(?:共识|合力)|(?:摆上|摆到)[^，]{0,8}位置",
                    "一[茬步件]接着?一[茬步件][干办抓]|多一[分点份些][^，]{1,4}|(?:想|做|抓|干)得更[细实足好周]一?些|[^，]{1,6}之(?:心|念|志|举|情|责|弦)|不(?:误农时|负[^，]{1,4})"));

    private static final int LOOSE_WORDS = 5;

    private Slogans() {}

    static boolean is(String quote) {
        return exhortsMostly(quote) || exhortsThroughout(quote);
    }

    /// Whether every clause exhorts, but for short ones that say nothing of their own.
    private static boolean exhortsThroughout(String quote) {
        boolean any = false;
        for (String clause : quote.split("[，；。：]")) {
            String bare = EXHORTED.matcher(clause).replaceFirst("");
            String rest = withoutExhortations(TURN.matcher(bare).replaceAll(""));
            boolean hit = rest.length() < bare.length();
            int left = FILLER.matcher(rest).replaceAll("").length();
            boolean works = !hit && left > 0 && Cues.opensWithOrder(bare.replaceFirst("^(?:要|必须|务必)", ""));
            if (works || CONCRETE.matcher(rest).find() || left > (hit ? 2 * LOOSE_WORDS : LOOSE_WORDS)) return false;
            any |= hit;
        }
        return any;
    }

    private static String withoutExhortations(String said) {
        var rest = new StringBuilder();
        for (int at = 0; at < said.length(); ) {
            int length = EXHORTATIONS.beginsAt(said, at);
            if (length == 0) rest.append(said.charAt(at));
            at += Math.max(1, length);
        }
        return rest.toString();
    }

    /// Whether exhortation is most of what is said and nothing that could be checked remains.
    private static boolean exhortsMostly(String quote) {
        String rest = withoutExhortations(quote);
        int exhorting = quote.length() - rest.length();
        if (exhorting == 0) return false;
        int left = FILLER.matcher(rest).replaceAll("").length();
        boolean concrete = CONCRETE.matcher(rest).find();
        return concrete ? exhorting > left * 1.4 && exhorting >= 8 : left <= exhorting * 2 + 4;
    }
}
