package yipanqi.meeting.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import yipanqi.meeting.reading.Frame.Evidence;

/// Groups the clauses between two semicolons into verb frames: a new `要`, a new subject with a modal, a new
/// ordinal opens the next one.
final class Frames {

    private static final Pattern NEW_MODAL =
            Pattern.compile("^(?:还|也|并|同时|同时还|此外|另外|而且|又|更|特别|尤其)?(?:要(?!求)|必须(?!的)|应当|务必)");
    private static final Pattern CORRELATIVE = Pattern.compile("既要|不仅|不但|不光|一方面|一手|在.{2,16}的同时");
    private static final Pattern GOES_ON = Pattern.compile("^(?:又|更|也|还|而且|并)要");
    /// `对委托经营的食堂，要…`: names only what the order behind it is about.
    private static final Pattern ABOUT = Pattern.compile("(?:对|对于|针对|围绕)(?!.*(?:进行|开展|实施|实行|予以|加以|依法|组织|落实)).*");
    private static final Pattern FOR_ALL = Pattern.compile("^(?:各|所有|全体|其他|其余)");
    private static final Pattern EVENT =
            Pattern.compile("(?:[^，]{2,8}[时后]|接报|接警|接到报告|发现问题)(?:[\\d一二三两四五六七八九十半]+个?[^，]{1,4}内)?");
    private static final Pattern ANOTHER =
            Pattern.compile(EVENT.pattern() + "|[^，]{0,6}(?:资金|经费|费用|款项|投资)(?:\\d+(?:万|亿)?元)?");
    private static final Pattern THING_WITH_MODAL = Pattern.compile("^[\\u4e00-\\u9fa5A-Za-z0-9“”]{4,18}要(?!求)");

    private final String text;
    private final Scope.Style style;
    private final Roll roll;

    Frames(String text, Scope.Style style, Roll roll) {
        this.text = text;
        this.style = style;
        this.roll = roll;
    }

    List<Frame> in(Span part) {
        var frames = new ArrayList<Frame>();
        var open = new Open();
        for (Span clause : Sentences.clauses(text, part)) {
            int counted = Cues.enumerator(clause.of(text));
            Span bare = new Span(clause.start() + counted, clause.end()).trimmed(text, "");
            if (bare.isEmpty()) {
                open.close(frames);
                open = new Open();
                open.counted = true;
                continue;
            }
            Reading clauseRead = read(bare);
            if (counted > 0 || open.evidence.isSign() && opensNew(open, bare, clauseRead)) {
                Open next = open.next(counted > 0);
                open.close(frames);
                open = next;
            }
            open.take(bare, clauseRead);
        }
        open.close(frames);
        return frames;
    }

    private record Reading(Evidence evidence, Optional<Subjects.Found> subject) {}

    private Reading read(Span clause) {
        String said = clause.of(text);
        String bare = said.substring(Cues.connector(said));
        Optional<Subjects.Found> subject = subject(clause);
        return new Reading(Signs.in(bare, subject.isPresent(), style), subject);
    }

    private Optional<Subjects.Found> subject(Span clause) {
        Optional<Subjects.Found> opening = Subjects.opening(text, clause, style);
        if (style == Scope.Style.WRITTEN) return opening;
        return roll.addressed(text, clause)
                .filter(named -> opening.isEmpty()
                        || opening.get().rest() == named.rest()
                                && !opening.get().leads())
                .or(() -> opening);
    }

    private boolean opensNew(Open open, Span clause, Reading read) {
        String said = clause.of(text);
        if (said.matches("^(?:同意|决定).*") && read.evidence() == Evidence.ORDER) return true;
        boolean correlative = CORRELATIVE
                .matcher(new Span(open.start, clause.start()).of(text))
                .find();
        if (open.isAbout()) return false;
        if (NEW_MODAL.matcher(said).find() && !Cues.forbids(said.substring(0, Math.min(3, said.length()))))
            return !(GOES_ON.matcher(said).find() && correlative) && !said.startsWith("更要");
        boolean all = read.evidence() == Evidence.FORBIDDEN
                && read.subject().isPresent()
                && FOR_ALL.matcher(said).find();
        if (all && !open.isPreface()) return true;
        if (open.isPreface()) return false;
        if (read.subject().isPresent() && open.isActing() && isHandedOn(open, said)) return true;
        if (read.evidence() == Evidence.PARTY) return open.isManaged() && isOwnTask(clause, said);
        if (read.evidence() != Evidence.MODAL) return false;
        if (isCaseOfItsOwn(said)) return true;
        if (read.subject().isPresent()) return !read.subject().get().leads() && !isProhibited(read, clause);
        return THING_WITH_MODAL.matcher(said).find()
                && !Deadlines.in(text, clause).isEmpty();
    }

    /// `…，各病区护士长每班检查一次`: somebody else, with a time of his own, needs no modal.
    private boolean isOwnTask(Span clause, String said) {
        return FOR_ALL.matcher(said).find() && !Deadlines.in(text, clause).isEmpty();
    }

    /// `…，验收合格后由投促局组织入驻`, `…，所需资金由财政局承担`: in another matter another acts.
    private static boolean isHandedOn(Open open, String said) {
        int by = said.indexOf('由');
        return by >= 0
                && (open.held >= 0 || ANOTHER.matcher(said.substring(0, by)).matches());
    }

    /// `首次报送时要附上底数`, `接报后5分钟内必须到场`: an event in front of its own modal.
    private static boolean isCaseOfItsOwn(String said) {
        return EVENT.matcher(said.substring(0, Cues.modal(said))).matches();
    }

    private boolean isProhibited(Reading read, Span clause) {
        return Cues.forbids(new Span(
                        read.subject().orElseThrow().rest(),
                        Math.min(clause.end(), read.subject().get().rest() + 3))
                .of(text));
    }

    /// The frame under construction.
    private final class Open {
        private int start = -1;
        private int end = -1;
        private Evidence evidence = Evidence.NONE;
        private final List<Span> parties = new ArrayList<>();
        private boolean counted;
        private int clauses;
        private int topic = -1;
        private boolean past;
        private boolean told;
        /// Whether those named so far only stand in a condition (`检验科报告后，医师须…`).
        private boolean waiting;
        private int held = -1;
        private int heldFrom = -1;

        /// The frame after this one; a condition that stood last goes over to it.
        Open next(boolean isCounted) {
            var next = new Open();
            next.counted = isCounted;
            if (held >= 0 && !isCounted) {
                next.start = held;
                next.end = end;
                end = heldFrom;
            }
            return next;
        }

        void take(Span clause, Reading read) {
            String said = clause.of(text);
            boolean sign = read.evidence().isSign();
            if (!evidence.isSign()) {
                boolean holds = !sign
                        && read.evidence() == Evidence.NONE
                        && (Cues.isCondition(said) && !Cues.isConnector(said))
                        && !Signs.isCause(said);
                if (!sign && !holds) {
                    past |= Cues.tellsOfPast(said);
                    told |= Cues.tells(said);
                    topic = read.evidence() != Evidence.NONE || Cues.isTalk(said)
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
                if (start < 0 && comment && topic >= 0) start = topic;
                if (start < 0) start = clause.start() + Cues.connector(said);
            }
            told |= evidence.compareTo(Evidence.TARGET) <= 0 && Cues.tells(said);
            hold(clause, sign || !Cues.isCondition(said));
            if (sign && read.evidence().compareTo(evidence) > 0) evidence = read.evidence();
            read.subject().ifPresent(found -> gather(found, read));
            clauses++;
            past |= Cues.tellsOfPast(said);
            end = clause.end();
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
            return evidence != Evidence.NONE
                    && !times.isEmpty()
                    && times.getLast().end() < end;
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

        private void gather(Subjects.Found found, Reading read) {
            String by = style == Scope.Style.SPOKEN ? "由" : "，由";
            boolean acts = parties.isEmpty()
                    || found.leads()
                    || text.startsWith(by, found.parties().getFirst().start() - by.length())
                    || read.evidence() == Evidence.MODAL;
            if (!acts) return;
            if (waiting && read.evidence() == Evidence.MODAL) parties.clear();
            waiting = read.evidence() == Evidence.NONE;
            for (Span party : found.parties()) if (!parties.contains(party)) parties.add(party);
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
}
