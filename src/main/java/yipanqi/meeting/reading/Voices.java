package yipanqi.meeting.reading;

import static yipanqi.meeting.reading.Scope.Strength.NONE;
import static yipanqi.meeting.reading.Scope.Strength.OTHER;
import static yipanqi.meeting.reading.Scope.Strength.PLAIN;
import static yipanqi.meeting.reading.Scope.Strength.STRONG;
import static yipanqi.meeting.reading.Scope.Strength.WEAK;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Hears who speaks: finds the lead-ins (`会议强调，`) of a sentence and what is said under each.
final class Voices {

    private static final Set<String> STRONG_VERBS = new HashSet<>(Lexicon.words("voice-strong"));
    private static final Set<String> WEAK_VERBS = new HashSet<>(Lexicon.words("voice-weak"));
    private static final Set<String> OTHER_VERBS = new HashSet<>(Lexicon.words("voice-other"));
    private static final String ADVERB = "(?:" + Lexicon.any("voice-adverb") + "|，)*";
    private static final String VERB = "(" + Lexicon.any("voice-strong") + "|" + Lexicon.any("voice-plain") + "|"
            + Lexicon.any("voice-weak") + "|" + Lexicon.any("voice-other") + ")";
    private static final String TAIL =
            "了?(?:[一二三四五六七八九十两几\\d]+[点项个方面条]{1,2})?(?:具体|明确|工作|以下|如下|的|几点|殷切|事项)*(?:要求|意见|安排|部署|希望|措施|事项|决定|任务)?(?:如下|以下)?";
    private static final Pattern WHOLE = Pattern.compile("^(.{0,46}?)" + ADVERB + VERB + TAIL + "$");
    private static final Pattern MAKES =
            Pattern.compile("(?:提出|作出|作了|做出)了?[^，]{0,10}(?:要求|意见|安排|部署|希望|措施|事项|决定|任务|建议)(?:如下|以下)?$");
    private static final Pattern DIRECT = Pattern.compile(
            "^(.{0,24}?)" + ADVERB
                    + "(原则上?同意|一致同意|同意|(?:(?:审议|讨论|研究|表决)并?)?(?:原则上?|审议|讨论|一致|表决|全票)通过了?|研究决定|决定|要求|明确要求|强调|指出|明确|(?<!会)议定|(?<=会议)议定|希望|责成|委托|授权|号召|确定|认为|提出)(?=[^，：；了的精神事项内容和与、。])(?!要求|上来)");
    private static final Pattern ORDERS_AHEAD = Pattern.compile("^(?:要(?!求)|须|必须|应当|各|广大|全[区县市省镇乡院校体公集]|由|对|把|将|从|在)");
    private static final Pattern DECIDES = Pattern.compile("^(?:决定|责成|要求|强调|希望|议定)(?=[^，：；了的权])");
    /// `会议研究了…事宜，同意安排…`: what the meeting settles in the clause behind.
    private static final Pattern AGREES = Pattern.compile("^(?:同意|决定|明确|确定|议定)(?=[^，：；了的《])");
    private static final Pattern DELIBERATES = Pattern.compile("(?:会议|会上)[^，。；]{0,6}(?:研究|审议|听取|讨论|审定|会商)[^。；]*，");
    private static final Pattern LIST_FOLLOWS = Pattern.compile(
            ".*(?:(?:事项|内容|要求|任务|工作|安排|分工|决定|意见|纪要|明确|议定|通知|分解)(?:纪要|记录|整理|梳理|公布|明确|通知|安排|布置|印发|分解|督办|交办|分办|转办|下达|汇总)?如下|(?:归拢|讲|说|谈|强调|要求|提出?|[作做]出?|部署|安排|议定|形成|明确|达成)了?(?:以下|如下|下列)?(?:[一二三四五六七八九十两几\\d]+(?:条|点|件事|项|个方面)|(?<=如下|以下|下列))[^，]{0,8})(?<!建议|问题|困难|诉求|疑问|请求|异议)$|^(?:议定|决定|会议决定|会议议定|要求|会议要求|工作要求|任务|部署)$");
    private static final Pattern ORDERING = Pattern.compile("^" + Layout.ORDERING);
    /// `…作表态发言，纷纷表示要…`: what those on the floor undertake.
    private static final Pattern UNDERTAKES = Pattern.compile("^(?:大家|与会[^，]{1,4})?(?:纷纷|均|一致|都|分别)表示(?=要|将|会|一定|坚决)");
    /// What a report holds stands behind its colon (`听取了…的汇报：`).
    private static final Pattern REPORT =
            Pattern.compile(".*(?:听取|通报|介绍|传达|汇报|回顾)了?[^，]*(?:汇报|报告|介绍|说明|情况|精神|数据|预算|方案)");
    /// Verbs with which only a meeting, or who leads it, gives an order; others propose.
    private static final Pattern PROPOSES = Pattern.compile("提出|建议|倡议|谈到|讲到|提议");
    private static final Pattern GATHERING = Pattern.compile(".*(?:会议|大会|全会|例会|会|会上|会议上|会商|讲话)$");
    private static final Pattern NOT_A_SPEAKER = Pattern.compile(
            "^(?:按照?|根据|落实|贯彻|围绕|结合|对照|为|把|将|严格|切实|要|依据|遵照|不断|进一步|认真|全面|完成|做好|加强|抓好|明确|细化|已|未|待|经|报|符合|达到|满足|执行|传达|学习)");
    private static final Pattern PAPER = Pattern.compile(".*(?:" + Lexicon.any("paper-ending") + "|》)(?:中|还|也)?$");
    private static final Pattern OUTSIDER = Pattern.compile(".*" + Lexicon.any("outsider") + "$");
    private static final Pattern AROUND = Pattern.compile(
            "^(?:【[^】]*】|(?:问题|事项|议题|诉求|案例|话题)[一二三四五六七八九十\\d]+[ ：、]*|会上|随后|最后|同时|经研究|研究|其间|督导结束后)|(?:同志|在讲话中|在会上|在[^，]{1,8}时|讲话时|最后|还|又|(?<=.{2})就.{2,30}|(?<=.{2})对.{2,30}|(?<=.{2})从.{1,8}(?:方面|层面|角度|维度|环节)|(?<=.{2})(?:听取|听完|听了|察看|查看|看完|看过|了解|询问)[^，]{2,24}后|围绕.{2,30}|针对.{2,30}|作出|提出)$");
    /// `…主持会议并讲话，强调要…`, `…察看现场，要求水利局…`: the leader of the clause in front goes on.
    private static final Pattern GOES_ON_TO_ORDER = Pattern.compile("^(?:并)?(强调|要求|责成)(?=[^，：；了的权])");
    private static final Pattern LEADER_ACTS =
            Pattern.compile("(?:讲话|主持(?:会议)?|调研|检查|督导|视察|走访|座谈|(?:听取|察看|查看|了解|询问|实地|现场)[^，]*)，$");

    private final String text;
    private final Set<String> known;

    Voices(String text, Set<String> known) {
        this.text = text;
        this.known = known;
    }

    /// What is said, and how strongly; `lead` tells whether a lead-in of its own stands in front.
    record Said(Span span, Scope.Strength strength, boolean lead, boolean listFollows) {}

    private record LeadIn(Scope.Strength strength, int contentAt) {}

    List<Said> in(Span sentence, Scope.Strength before) {
        var said = new ArrayList<Said>();
        int start = sentence.start();
        Scope.Strength strength = before;
        boolean led = false;
        List<Span> clauses = Sentences.clauses(text, sentence);
        for (int i = 0; i < clauses.size(); i++) {
            Span clause = clauses.get(i);
            String context = text.substring(sentence.start(), clause.start());
            Optional<LeadIn> lead = leadIn(clause, context, strength);
            if (lead.isEmpty()) continue;
            boolean owed = led || context.indexOf('；') >= 0;
            if (owed && clause.start() > start)
                said.add(new Said(new Span(start, clause.start()), strength, led, false));
            else if (clause.start() > start) said.add(new Said(new Span(start, clause.start()), NONE, false, false));
            strength = lead.get().strength();
            start = Math.min(lead.get().contentAt(), sentence.end());
            while (start < sentence.end() && "，：".indexOf(text.charAt(start)) >= 0) start++;
            boolean quotes =
                    start < sentence.end() && text.charAt(start) == '“' && text.charAt(sentence.end() - 1) == '”';
            if (quotes) return quoted(said, new Span(start, sentence.end()), strength);
            led = true;
        }
        String rest = text.substring(start, sentence.end());
        said.add(new Said(
                new Span(start, sentence.end()),
                strength,
                led,
                rest.isBlank()
                        || LIST_FOLLOWS.matcher(rest.replaceAll("[。：]$", "")).matches()));
        return said;
    }

    /// `某某说：“各村清明前清完。”`: the words without their marks.
    private List<Said> quoted(List<Said> said, Span words, Scope.Strength strength) {
        said.add(new Said(words.trimmed(text, "“”"), strength, true, false));
        return said;
    }

    private Optional<LeadIn> leadIn(Span clause, String context, Scope.Strength current) {
        String said = clause.of(text);
        int skip = Cues.connector(said);
        String bare = said.substring(skip);
        if (LIST_FOLLOWS.matcher(bare).matches() && !Cues.opensWithModal(bare))
            return Optional.of(new LeadIn(STRONG, clause.end()));
        Matcher whole = WHOLE.matcher(bare);
        boolean closed = clause.end() < text.length() && "，：".indexOf(text.charAt(clause.end())) >= 0;
        boolean colon = closed && text.charAt(clause.end()) == '：';
        if (colon && ORDERING.matcher(bare + "：").matches()) return Optional.of(new LeadIn(STRONG, clause.end()));
        if (quotesLeader(clause, bare)) return Optional.of(new LeadIn(STRONG, clause.end()));
        if (colon && REPORT.matcher(bare).matches()) return Optional.of(new LeadIn(OTHER, clause.end()));
        if (whole.matches() && (closed || MAKES.matcher(bare).find())) {
            var strength = strength(whole.group(1), whole.group(2), context, current, colon);
            if (strength.isPresent()) return Optional.of(new LeadIn(strength.get(), clause.end()));
        }
        if (UNDERTAKES.matcher(bare).find()) return Optional.of(new LeadIn(OTHER, clause.end()));
        Matcher direct = DIRECT.matcher(bare);
        Matcher decides = DECIDES.matcher(bare);
        if (current.compareTo(PLAIN) >= 0 && decides.find())
            return Optional.of(new LeadIn(STRONG, clause.start() + skip + (bare.startsWith("责成") ? 0 : decides.end())));
        if (direct.lookingAt() && proposes(direct.group(1), direct.group(2)))
            return Optional.of(new LeadIn(OTHER, clause.end()));
        if (direct.lookingAt() && isSpeaker(direct.group(1)) && !direct.group(1).isEmpty() && leadsOn(direct, bare)) {
            boolean agreed = direct.group(2).matches(".*(?:同意|通过)了?");
            int at = clause.start() + skip + (agreed ? direct.start(2) : direct.end(2));
            var strength = strengthOf(direct.group(2));
            return Optional.of(new LeadIn(strength, at));
        }
        Matcher ordered = GOES_ON_TO_ORDER.matcher(bare);
        if (ordered.find() && isLeaderActing(context) && orders(clause, skip + ordered.end()))
            return Optional.of(new LeadIn(strengthOf(ordered.group(1)), clause.start() + skip + ordered.end()));
        Matcher agrees = AGREES.matcher(bare);
        if (agrees.find() && DELIBERATES.matcher(context).matches())
            return Optional.of(new LeadIn(STRONG, clause.start() + skip + (bare.startsWith("同意") ? 0 : agrees.end())));
        return Optional.empty();
    }

    /// `某某当场点将：“…”`: a leader's own words, whatever the verb.
    private boolean quotesLeader(Span clause, String said) {
        return said.length() <= 14
                && (text.startsWith("：“", clause.end()) || text.startsWith("，“", clause.end()))
                && known.stream().anyMatch(said::startsWith);
    }

    private boolean isLeaderActing(String context) {
        return LEADER_ACTS.matcher(context).find() && known.stream().anyMatch(context::contains);
    }

    /// Whether what stands there is told to do something: an order ahead, or somebody named.
    private boolean orders(Span clause, int skip) {
        Span content = new Span(clause.start() + skip, clause.end());
        return ORDERS_AHEAD.matcher(content.of(text)).find()
                || Subjects.opening(text, content, Scope.Style.WRITTEN).isPresent();
    }

    /// Behind a gathering any words are what it says; behind a person or body only an outright order.
    private static boolean leadsOn(Matcher direct, String clause) {
        return GATHERING.matcher(direct.group(1)).matches()
                || ORDERS_AHEAD.matcher(clause.substring(direct.end())).find();
    }

    private Optional<Scope.Strength> strength(
            String subject, String verb, String context, Scope.Strength current, boolean colon) {
        String who = subject.strip();
        boolean speech = context.matches(".*(?:发言|代表们?)，(?:纷纷|均|一致|都)?")
                || who.matches(".*(?:代表|企业|大家|与会者|参会者)(?:们)?(?:纷纷|均|一致|都)?");
        if (verb.equals("表示") && speech || OTHER_VERBS.contains(verb) && !who.isEmpty() && isSpeakerOrOutsider(who))
            return Optional.of(OTHER);
        if (PAPER.matcher(who).matches() && who.length() < 40) return Optional.of(OTHER);
        if (OTHER_VERBS.contains(verb)) return Optional.empty();
        if (verb.matches("说|讲|说道")) return Optional.of(spoken(who, colon));
        if (isOutsider(stripped(who))) return Optional.of(OTHER);
        if (who.isEmpty())
            return mayStandAlone(verb, context, current) ? Optional.of(strengthOf(verb)) : Optional.empty();
        if (proposes(who, verb)) return Optional.of(OTHER);
        return isSpeaker(who) ? Optional.of(strengthOf(verb)) : Optional.empty();
    }

    /// `三组组长提出，…`, `委员们建议，…`: a voice from the floor.
    private boolean proposes(String who, String verb) {
        String speaker = stripped(who);
        boolean leads = speaker.isEmpty()
                || GATHERING.matcher(speaker).matches()
                || speaker.matches(".*(?:他|她|组|领导|同志)")
                || Names.isName(speaker)
                || known.stream().anyMatch(speaker::endsWith);
        return PROPOSES.matcher(verb).matches() && !leads && isSpeakerOrOutsider(speaker);
    }

    /// `某某说`: a leader's words may hold an outright order, a stranger's none.
    private Scope.Strength spoken(String who, boolean colon) {
        String speaker = stripped(who);
        if (colon && known.stream().anyMatch(speaker::endsWith)) return STRONG;
        return isSpeaker(who) && !isOutsider(who) ? WEAK : OTHER;
    }

    private static boolean mayStandAlone(String verb, String context, Scope.Strength current) {
        boolean plainVerb = verb.matches("强调|要求|指出|决定|议定|明确要求|强调指出|提出要求|希望|研究决定|作出部署|作出安排|提出|明确|重申|提出明确要求|认为");
        if (!plainVerb) return false;
        if (context.isEmpty()) return current != NONE || verb.matches("强调|要求|强调指出|议定|研究决定");
        return context.matches(".*(?:会|会议|讲话|主持|调研|汇报|检查|督导|视察|走访|座谈|研究|后|时|工作|介绍)，.{0,12}") || current != NONE;
    }

    private static Scope.Strength strengthOf(String verb) {
        if (STRONG_VERBS.contains(verb) || verb.matches("委托|授权") || verb.endsWith("同意") || verb.matches(".*通过了?"))
            return STRONG;
        return WEAK_VERBS.contains(verb) ? WEAK : PLAIN;
    }

    /// `代表甘棠`, `居民张阿婆`: with or without a name behind.
    private boolean isOutsider(String who) {
        int list = who.indexOf('、');
        if (list > 0 && list <= 8 && OUTSIDER.matcher(who.substring(0, list)).matches()) return true;
        for (int name = 0; name <= 4 && name + 2 <= who.length(); name++) {
            String post = who.substring(0, who.length() - name);
            if (OUTSIDER.matcher(post).matches()
                    && post.length() <= 8
                    && !known.contains(who.substring(who.length() - name))) return true;
        }
        return false;
    }

    private boolean isSpeakerOrOutsider(String who) {
        return isSpeaker(who)
                || isOutsider(stripped(who)) && !who.matches(".*(?:负责|做好|开展|加强|抓好|要|须|由).*")
                || PAPER.matcher(who).matches();
    }

    private boolean isSpeaker(String subject) {
        String who = stripped(subject);
        if (who.isEmpty()) return !subject.isBlank();
        if (NOT_A_SPEAKER.matcher(who).find() || PAPER.matcher(who).matches()) return false;
        if (GATHERING.matcher(who).matches() || who.matches(".*(?:他|她|组|班子|小组|总指挥|领导|同志)$")) return true;
        if (Names.isName(who) || known.stream().anyMatch(who::endsWith)) return true;
        return Parties.isParty(who) || Names.isPostWithName(who);
    }

    /// The speaker alone, without `会上` in front and `就…` behind.
    private static String stripped(String subject) {
        String who = subject.strip();
        for (String before = ""; !before.equals(who); ) {
            before = who;
            who = AROUND.matcher(who).replaceAll("").strip();
        }
        return who;
    }
}
