package yipanqi.meeting.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import yipanqi.meeting.reading.Frame.Evidence;

/// A frame under construction: takes clause after clause until the next one opens.
final class OpenFrame {

    /// `对委托经营的食堂，要…`: names only what the order behind it is about.
    private static final Pattern ABOUT = Pattern.compile("(?:对|对于|针对|围绕)(?!.*(?:进行|开展|实施|实行|予以|加以|依法|组织|落实)).*");

    /// A single body; what all or the enterprises do (`…，各村按月上报`) is seldom their own task.
    private static final Pattern PART =
            Pattern.compile("(?![各所全其每]|企业|单位|施工).*(?:[局委办院厅司厂站处科室部队所组社校]|公司|中心|集团|街道|大队|政府)");

    private static final Pattern ITS_PART =
            Pattern.compile("^(?:包(?![括含装车裹子])|各(?=[抽派选推组])|派员|跟班|全程|介入|兜底|专人|作为|为(?:日常|办事|责任))");

    private static final Pattern INTRODUCTION =
            Pattern.compile("[^，]{2,24}(?:作为[^，]{2,12}|是[^，]{0,10}(?:责任人|责任主体|主体|单位|部门))");

    private final String text;
    private final Scope.Style style;
    int start = -1;
    int end = -1;
    Evidence evidence = Evidence.NONE;
    private final List<Span> parties = new ArrayList<>();
    boolean counted;
    private int clauses;
    private int topic = -1;
    private boolean past;
    private boolean told;
    /// Whether those named so far only stand in a condition (`检验科报告后，医师须…`).
    private boolean waiting;
    int held = -1;
    private int heldFrom = -1;
    /// Whether it began with a name called out (`苗书记，…`).
    private boolean called;

    OpenFrame(String text, Scope.Style style) {
        this.text = text;
        this.style = style;
    }

    /// What a clause shows of an order, and who acts in it.
    record Clause(Evidence evidence, Optional<Subjects.Found> subject) {}

    /// The frame that begins with somebody called upon.
    static OpenFrame calling(String text, Scope.Style style, Span who, boolean counted) {
        var frame = new OpenFrame(text, style);
        frame.counted = counted;
        frame.start = who.start();
        frame.end = who.end();
        frame.parties.add(who);
        frame.called = true;
        frame.waiting = true;
        return frame;
    }

    /// The frame after this one; a condition that stood last goes over to it.
    OpenFrame next(boolean isCounted) {
        var next = new OpenFrame(text, style);
        next.counted = isCounted;
        if (held >= 0 && !isCounted) {
            next.start = held;
            next.end = end;
            end = heldFrom;
        }
        return next;
    }

    void take(Span clause, Clause read) {
        String said = clause.of(text);
        boolean sign = read.evidence().isSign();
        if (!evidence.isSign()) {
            boolean holds = !sign
                    && read.evidence() == Evidence.NONE
                    && (Cues.isCondition(said) && !Cues.isConnector(said))
                    && !Signs.isCause(said);
            if (!sign && !holds && !called) {
                past |= Cues.tellsOfPast(said);
                told |= Cues.tells(said);
                topic = read.evidence() != Evidence.NONE || Cues.isTalk(said) || Cues.breaksOff(said)
                        ? -1
                        : start >= 0 ? start : clause.start();
                start = -1;
                parties.clear();
                evidence = read.evidence();
                end = clause.end();
                return;
            }
            boolean comment = read.evidence() == Evidence.BARE
                    || read.evidence() == Evidence.TARGET
                    || style == Scope.Style.SPOKEN
                            && (read.evidence() == Evidence.PARTY || read.evidence() == Evidence.FORBIDDEN);
            boolean goesOn = said.matches("^(?:同步|并|随后|同时)[^，]+");
            boolean handed = said.startsWith("由") && read.subject().isPresent();
            boolean settles = said.matches("^(?:同意|决定).*");
            if (settles) told = past = false;
            if (start < 0 && (comment || handed || goesOn) && topic >= 0) start = topic;
            if (start < 0) start = clause.start() + Cues.connector(said);
        }
        told |= (evidence.compareTo(Evidence.TARGET) <= 0 || isSaidOf(said)) && Cues.tells(said);
        hold(clause, sign || !Cues.isCondition(said));
        if (sign && read.evidence().compareTo(evidence) > 0) evidence = read.evidence();
        read.subject().ifPresent(found -> gather(found, read, clause));
        clauses++;
        past |= Cues.tellsOfPast(said);
        end = clause.end();
    }

    /// `发展…服务，是…的重要举措`: what looked like an order is spoken about.
    private boolean isSaidOf(String said) {
        return evidence.compareTo(Evidence.ORDER) <= 0
                && parties.isEmpty()
                && said.matches("(?:既|也|就|正|都|不仅|不只)?(?:是|事关|关系到?|关乎|意义|责任重大|至关|十分重要|刻不容缓|势在必行).*");
    }

    /// A short order in front of the one who carries it out (`对标先进，各区要…`) belongs to what
    /// follows.
    boolean isPreface() {
        if (clauses != 1 || !parties.isEmpty() || start < 0) return false;
        return end - start <= (counted ? 16 : 11) && !isTimedTask();
    }

    /// A short order with its time in front (`晚自习本周起延长20分钟`) stands by itself.
    private boolean isTimedTask() {
        List<Span> times = Deadlines.in(text, new Span(start, end));
        return evidence != Evidence.NONE && !times.isEmpty() && times.getLast().end() < end;
    }

    /// `各村支部书记是第一责任人，要…`: who is meant, and as what, in front of the order.
    boolean introduces() {
        return clauses == 1
                && isActing()
                && (INTRODUCTION.matcher(new Span(start, end).of(text)).matches()
                        || Described.in(text, new Span(start, end)).isPresent());
    }

    boolean isManaged() {
        return evidence == Evidence.MODAL && isActing();
    }

    boolean isActing() {
        return !parties.isEmpty();
    }

    boolean isAbout() {
        return clauses == 1
                && evidence == Evidence.PREPOSITION
                && ABOUT.matcher(new Span(start, end).of(text)).matches();
    }

    private void hold(Span clause, boolean settles) {
        if (settles) {
            held = -1;
        } else if (held < 0 && evidence.isSign()) {
            held = clause.start();
            heldFrom = end;
        }
    }

    private void gather(Subjects.Found found, Clause read, Span clause) {
        boolean acts = parties.isEmpty()
                || found.leads()
                || text.startsWith("由", found.parties().getFirst().start() - 1)
                || read.evidence() == Evidence.MODAL
                || isAnothersPart(found, clause);
        if (!acts) return;
        if (waiting && read.evidence() == Evidence.MODAL) parties.clear();
        waiting = read.evidence() == Evidence.NONE;
        for (Span party : found.parties()) if (!parties.contains(party)) parties.add(party);
    }

    /// `…，林业站做好种苗调剂`: another body, by name, with an order of its own.
    private boolean isAnothersPart(Subjects.Found found, Span clause) {
        Span first = found.parties().getFirst();
        return style == Scope.Style.WRITTEN
                && first.start() == clause.start()
                && doesIts(new Span(found.rest(), clause.end()))
                && PART.matcher(first.of(text)).matches();
    }

    /// An order behind the name, be it with its time or as a part of the whole.
    private boolean doesIts(Span rest) {
        int from = Deadlines.endOfOpening(text, rest);
        String said = text.substring(from, rest.end());
        return Cues.opensWithOrder(said) || ITS_PART.matcher(said).find();
    }

    void close(List<Frame> frames) {
        if (end < 0) return;
        int from = start < 0 ? end : start;
        Span span = new Span(from, end).trimmed(text, "，；。：、！");
        boolean tells = (past
                        || told
                                && (parties.isEmpty()
                                        || evidence == Evidence.PARTY
                                                && Deadlines.in(text, span).isEmpty()))
                && evidence != Evidence.MODAL
                && evidence != Evidence.FORBIDDEN;
        if (!span.isEmpty())
            frames.add(new Frame(span, tells ? Evidence.TOLD : evidence, List.copyOf(parties), counted));
    }
}
