package yipanqi.meeting.reading;

import java.util.regex.Pattern;

/// What kind of paper an article is, since each gives its orders in its own way.
enum Form {
    /// no meeting: policy news, a feature, a notice
    NONE,
    REPORT,
    /// formal minutes or a list of tasks: their items are orders without more ado
    MINUTES,
    /// a record of who said what
    RECORD;

    private static final Pattern MINUTES_TITLE = Pattern.compile("纪要|议定事项|任务清单|任务分解|交办单|督办单|决定事项|任务台账|会议决议");
    private static final Pattern RECORD_TITLE = Pattern.compile("会?议?记录|记录稿|实录");
    private static final Pattern NOTICE_TITLE = Pattern.compile(
            "答记者问$|^(?:政策)?(?:问答|解读|解答)|一图读懂|关于(?:召开|举办|举行|做好|开展|印发|组织|征集|公布|调整)[^。]{2,60}(?:的)?(?:通知|公告|通告|函|启事)$|^(?:通知|公告|通告|启事|公示)$");
    private static final Pattern HELD = Pattern.compile(
            "(?:召开|举行|举办|召集|把)(?:了)?[^。；]{0,70}?(?:会议|大会|全会|例会|座谈会|[^机社工学协商委])会|主持(?:召开)?(?:了)?(?:会议|座谈|调度|[^。；，]{0,30}会)|出席(?:会议|并讲话)|主持并讲话|[^机社工学协商委]会[^，。]{0,16}(?:召开|举行|开场)|开会|(?:会议|例会|调度会|推进会|座谈会)(?:对|就|听取|传达|学习|审议|研究|通报|要求|强调|指出|明确|议定|决定)");
    private static final Pattern SPEAKS = Pattern.compile("(?:会议|大会|会上)[^，。；：]{0,10}(?:指出|强调|要求|明确|议定|决定|认为)");
    private static final Pattern LEADER = Pattern.compile(
            "(?:调研|督导|检查|视察|走访|讲话|督查|暗访|现场办公|慰问)[^。]{0,40}(?:时|中)?[^。]{0,16}(?:强调|要求|指出|明确)[，：]|(?:他|她)(?:强调|要求|指出)[，：]|(?:督导组|督查组|检查组|调研组|巡查组)[^。，]{0,8}(?:要求|强调|指出)");
    /// `县委书记某某到工地现场办公`, with what he requires there in a sentence of its own.
    private static final Pattern TOUR = Pattern.compile(
            "(?:书记|[县市省区镇乡院校厂局厅部委处]长|主任|主席|总经理)[\\u4e00-\\u9fa5]{2,4}(?:一行|带队|率队|带领|率|到|来到|深入|前往|赴)[^。]{0,60}(?:调研|现场办公|督导|督查|视察|检查|走访)");
    private static final Pattern REQUIRES = Pattern.compile("(?:强调|要求|指出|明确)[，：]|，要求[^，的]");

    static Form of(String folded, Draft draft) {
        String heads = String.join(" ", draft.headlines(folded));
        String words = draft.words(folded);
        boolean speaks = SPEAKS.matcher(words).find();
        boolean notice = draft.headlines(folded).stream()
                .anyMatch(head ->
                        NOTICE_TITLE.matcher(head.replaceAll("^.*《|》.*$", "")).find());
        if (notice && !speaks && !MINUTES_TITLE.matcher(heads).find()) return NONE;
        long speakers = draft.paragraphs.stream()
                .map(paragraph -> paragraph.span().of(folded))
                .filter(said -> Layout.isSpeaker(said) && !said.endsWith("："))
                .count();
        if (speakers >= 3) return RECORD;
        if (MINUTES_TITLE.matcher(heads).find()) return MINUTES;
        boolean table = draft.paragraphs.stream().anyMatch(paragraph -> paragraph.is(Line.Kind.ROW));
        if (table && (speaks || HELD.matcher(words + heads).find() || heads.contains("会"))) return MINUTES;
        if (RECORD_TITLE.matcher(heads).find()) return speakers > 0 ? RECORD : MINUTES;
        if (speaks && HELD.matcher(words).find() || HELD.matcher(words).find() || speaks) return REPORT;
        boolean tours = TOUR.matcher(words).find() && REQUIRES.matcher(words).find();
        return tours || LEADER.matcher(words).find() ? REPORT : NONE;
    }
}
