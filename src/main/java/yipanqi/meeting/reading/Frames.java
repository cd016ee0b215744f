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
    private static final Pattern FOR_ALL = Pattern.compile("^(?:各|所有|全体|其他|其余)");
    private static final Pattern EVENT =
            Pattern.compile("(?:[^，]{2,8}[时后]|接报|接警|接到报告|发现问题)(?:[\\d一二三两四五六七八九十半]+个?[^，]{1,4}内)?");
    private static final Pattern ANOTHER =
            Pattern.compile(EVENT.pattern() + "|[^，]{0,6}(?:资金|经费|费用|款项|投资)(?:\\d+(?:万|亿)?元)?");
    private static final Pattern THING_WITH_MODAL = Pattern.compile("^[\\u4e00-\\u9fa5A-Za-z0-9“”]{4,18}要(?!求)");

    /// `…，对转移群众要妥善安置`: as to others, with a modal of its own.
    private static final Pattern AS_TO = Pattern.compile("^(?:对|对于)[^，的]{2,10}要(?!求)");

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
        var open = new OpenFrame(text, style);
        for (Span clause : Sentences.clauses(text, part)) {
            int counted = Cues.enumerator(clause.of(text));
            Span bare = new Span(clause.start() + counted, clause.end()).trimmed(text, "");
            if (bare.isEmpty()) {
                open.close(frames);
                open = new OpenFrame(text, style);
                open.counted = true;
                continue;
            }
            if (isCall(bare)) {
                open.close(frames);
                open = OpenFrame.calling(text, style, bare, counted > 0);
                continue;
            }
            OpenFrame.Clause clauseRead = read(bare);
            if (counted > 0 || open.evidence.isSign() && opensNew(open, bare, clauseRead)) {
                OpenFrame next = open.next(counted > 0);
                open.close(frames);
                open = next;
            }
            open.take(bare, clauseRead);
        }
        open.close(frames);
        return frames;
    }

    /// `方所长，停电计划…`: somebody called upon by name or post, and then told what to do.
    private boolean isCall(Span clause) {
        boolean pauses = clause.end() < text.length() && text.charAt(clause.end()) == '，';
        String said = clause.of(text);
        return style == Scope.Style.SPOKEN
                && pauses
                && said.length() <= 8
                && (said.matches("[老小].") || said.length() <= 3 && said.matches(".{1,2}[工总]") || Parties.isParty(said));
    }

    private OpenFrame.Clause read(Span clause) {
        String said = clause.of(text);
        String bare = said.substring(Cues.connector(said));
        Optional<Subjects.Found> subject = subject(clause);
        return new OpenFrame.Clause(Signs.in(bare, subject.isPresent(), style), subject);
    }

    private Optional<Subjects.Found> subject(Span clause) {
        Optional<Subjects.Found> described = Described.in(text, clause);
        if (described.isPresent()) return described;
        Optional<Subjects.Found> opening = Subjects.opening(text, clause, style);
        if (style == Scope.Style.WRITTEN) return opening;
        return roll.addressed(text, clause)
                .filter(named -> opening.isEmpty()
                        || opening.get().rest() == named.rest()
                                && !opening.get().leads())
                .or(() -> opening);
    }

    private boolean opensNew(OpenFrame open, Span clause, OpenFrame.Clause read) {
        String said = clause.of(text);
        if (said.matches("^(?:同意|决定).*") && read.evidence() == Evidence.ORDER) return true;
        boolean correlative = CORRELATIVE
                .matcher(new Span(open.start, clause.start()).of(text))
                .find();
        if (open.isAbout()) return false;
        if (open.introduces() && NEW_MODAL.matcher(said).find()) return false;
        if (NEW_MODAL.matcher(said).find() && !Cues.forbids(said.substring(0, Math.min(3, said.length()))))
            return !(GOES_ON.matcher(said).find() && correlative) && !said.startsWith("更要");
        if (open.isManaged() && AS_TO.matcher(said).find()) return true;
        boolean all = read.evidence() == Evidence.FORBIDDEN
                && read.subject().isPresent()
                && FOR_ALL.matcher(said).find();
        if (all && !open.isPreface()) return true;
        if (isAnothersBan(open, clause, read)) return true;
        if (open.isPreface()) return false;
        if (style == Scope.Style.SPOKEN && read.subject().isPresent() && isAfterwards(clause, read)) return true;
        if (style == Scope.Style.SPOKEN && open.isActing() && isOthersTurn(clause, read)) return true;
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

    /// `…应当使用岸电，港口企业不得收费`: what somebody else must not do.
    private static boolean isAnothersBan(OpenFrame open, Span clause, OpenFrame.Clause read) {
        return read.evidence() == Evidence.FORBIDDEN
                && open.evidence == Evidence.MODAL
                && !open.isPreface()
                && read.subject().isPresent()
                && read.subject().get().parties().getFirst().start() == clause.start();
    }

    /// `…，验收合格后由投促局组织入驻`, `…，所需资金由财政局承担`: in another matter another acts.
    private static boolean isHandedOn(OpenFrame open, String said) {
        int by = said.indexOf('由');
        return by >= 0
                && !Cues.sanctions(said)
                && (open.held >= 0 || ANOTHER.matcher(said.substring(0, by)).matches());
    }

    /// `…，修好以后街道去验一遍`: after the one thing another acts.
    private boolean isAfterwards(Span clause, OpenFrame.Clause read) {
        int party = read.subject().orElseThrow().parties().getFirst().start();
        return party > clause.start()
                && EVENT.matcher(text.substring(clause.start(), party)).matches();
    }

    /// `…，防火带清明前一组清完`: another thing, another's, with a time of its own.
    private boolean isOthersTurn(Span clause, OpenFrame.Clause read) {
        return (read.evidence() == Evidence.PARTY || read.evidence() == Evidence.ORDER)
                && read.subject().isPresent()
                && read.subject().get().parties().getFirst().start() > clause.start() + 3
                && !Deadlines.in(text, clause).isEmpty();
    }

    /// `首次报送时要附上底数`, `接报后5分钟内必须到场`: an event in front of its own modal.
    private static boolean isCaseOfItsOwn(String said) {
        return EVENT.matcher(said.substring(0, Cues.modal(said))).matches();
    }

    private boolean isProhibited(OpenFrame.Clause read, Span clause) {
        return Cues.forbids(new Span(
                        read.subject().orElseThrow().rest(),
                        Math.min(clause.end(), read.subject().get().rest() + 3))
                .of(text));
    }
}
