package yipanqi.meeting.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Writes down the directives of an article in order, and who answers for them when a bracket or a line says
/// so later.
final class Ledger {

    private static final Pattern APART = Pattern.compile(
            "^(?:对|凡|逾期|一经)?[^，；]{0,4}(?:未|不|被|逾期|拒|[瞒谎虚迟漏]报|违规|违反|弄虚|推诿|敷衍)[^，]*的(?:[^，]{1,4})?，(?:一律)?(?:不[得准许予]|先?免职|停职|取消|扣|追究|约谈|通报|移[送交])");
    private static final Pattern TELLS = Pattern.compile("^(?:会议)?(?:听取|传达|学习|审议|通报|认为|指出)");
    private final String folded;
    private final Roll roll;
    private final Duties duties;
    private final Orders orders;
    private final Rows rows;
    private final List<Found> found = new ArrayList<>();
    private Scope.Style style = Scope.Style.WRITTEN;
    private final Outline outline = new Outline();
    private int itemFrom;
    private int bracketFrom;
    private String around = "";
    private @Nullable Frame heading;
    private boolean itemParagraph;
    private List<Span> addressed = List.of();
    private List<Span> office = List.of();
    /// The paragraph right below an office is its task, numbered or not.
    private boolean justAssigned;
    /// The sentence before, where it seemed to order nothing; a bracket of units behind it says that it does.
    private @Nullable Span passed;

    Ledger(String folded, Roll roll) {
        this.folded = folded;
        this.roll = roll;
        this.duties = new Duties(folded);
        this.orders = new Orders(folded);
        this.rows = new Rows(folded, duties);
    }

    List<Found> found() {
        return found;
    }

    void style(Scope.Style other) {
        style = other;
    }

    void startParagraph(String said, boolean item) {
        outline.enter(said, item, found.size());
        rows.begin();
        passed = null;
        around = "";
        if (Outline.isChapter(said) || !item && !justAssigned) office = List.of();
        justAssigned = false;
        addressed = office;
        if (item || !itemParagraph) itemFrom = found.size();
        itemParagraph |= item;
        bracketFrom = found.size();
    }

    void leaveTable() {
        outline.leave();
    }

    /// Whom the item at hand is addressed to, where no sentence of it names anybody else.
    void address(List<Span> parties) {
        addressed = parties;
    }

    /// Whose the items below are, until another office or section begins.
    void assign(List<Span> parties) {
        office = parties;
        justAssigned = true;
    }

    void endParagraph() {
        settle();
        bracketFrom = found.size();
    }

    /// Where in a paragraph the part begins that only says who and until when; empty at its end when there is
    /// none.
    Span dutyTail(Span paragraph) {
        return duties.tail(paragraph);
    }

    void owe(Span tail) {
        Duty duty = duties.read(tail);
        settle();
        claim(duty, bracketFrom);
        for (int i = bracketFrom; i < found.size(); i++) found.get(i).owe(duty);
    }

    /// A bracket holds for all that it closes, but not for an earlier one that names its own.
    private void oweFrom(Duty duty) {
        for (int i = bracketFrom; i < found.size(); i++)
            if (i == found.size() - 1 || !namesItsOwn(found.get(i)))
                found.get(i).owe(duty);
    }

    private boolean namesItsOwn(Found one) {
        return one.parties.stream().anyMatch(party -> party.start() > 0 && folded.charAt(party.start() - 1) == '由');
    }

    /// A new voice begins: what a bracket closes lies behind it.
    void newVoice() {
        bracketFrom = found.size();
    }

    /// A line of its own answers for the item above it.
    void oweBackwards(Span line) {
        Duty duty = duties.read(line);
        int from = Math.min(itemFrom, found.size());
        if (itemParagraph) claim(duty, from);
        List<Duty> each = duties.counted(line);
        boolean apart = each.size() == found.size() - from;
        for (int i = from; i < found.size(); i++) found.get(i).owe(apart ? each.get(i - from) : duty);
        itemParagraph = false;
    }

    /// Takes the directives out of a sentence; whether there were any.
    boolean take(Span sentence, Scope.Strength strength, Orders.Whom whom) {
        boolean any = false;
        int start = sentence.start();
        for (Duties.Bracket bracket : duties.brackets(sentence)) {
            any |= takeWords(new Span(start, bracket.span().start()), strength, whom);
            settle();
            if (!any && bracket.span().of(folded).indexOf('：') > 0 && strength.compareTo(Scope.Strength.PLAIN) >= 0)
                claim(bracket.duty(), bracketFrom);
            if (bracket.items() > 1) bracketFrom = Math.min(bracketFrom, outline.back(bracket.items()));
            oweFrom(bracket.duty());
            bracketFrom = found.size();
            start = bracket.span().end();
        }
        return takeWords(new Span(start, sentence.end()), strength, whom) || any;
    }

    /// What has units in a bracket behind it is a task, in whatever words.
    private void claim(Duty duty, int from) {
        Span said = passed;
        passed = null;
        boolean units = !duty.lead().isEmpty() || !duty.assisting().isEmpty();
        if (said != null
                && units
                && found.size() == from
                && !TELLS.matcher(said.of(folded)).find()) add(said, List.of());
    }

    private boolean takeWords(Span words, Scope.Strength strength, Orders.Whom whom) {
        boolean any = false;
        List<Span> carried = addressed;
        /// Behind an outright order the sentence goes on to order.
        Scope.Strength now = strength;
        for (Span part : Sentences.parts(folded, words)) {
            List<Frame> frames = new Frames(folded, style, roll).in(part);
            boolean bare = frames.isEmpty() && now.compareTo(Scope.Strength.PLAIN) >= 0 && style == Scope.Style.WRITTEN;
            if (bare)
                PointHeading.bare(folded, part).ifPresent(above -> {
                    settle();
                    heading = above;
                });
            for (int i = 0; i < frames.size(); i++) {
                Frame frame = frames.get(i);
                if (!orders.accept(frame, now, style, whom)) {
                    if (frame.counted()) settle();
                    continue;
                }
                any = true;
                if (isNumbered(frame)) carried = addressed;
                if (now == Scope.Strength.PLAIN && frame.evidence() == Frame.Evidence.MODAL)
                    now = Scope.Strength.STRONG;
                if (!frame.parties().isEmpty()) carried = Assistance.leading(folded, frame.parties());
                boolean last = i == frames.size() - 1 && PointHeading.closesSentence(folded, part);
                boolean first = frames.subList(0, i).stream().noneMatch(Frame::counted);
                if (last && first && PointHeading.is(folded, frame)) {
                    settle();
                    heading = frame;
                    continue;
                }
                write(withAddressed(frame), isApart(frame) || exhorts(frame) ? List.of() : carried);
            }
        }
        Span alone = Sentences.withoutNumber(folded, words);
        if (any) passed = null;
        else if (alone.length() >= 6) passed = alone;
        String said = words.of(folded);
        around = (around + said).substring(Math.max(0, around.length() + said.length() - 160));
        return any;
    }

    /// `（二）大宗食材…`: an item of its own, not said to those of the item before.
    private boolean isNumbered(Frame frame) {
        int at = frame.span().start() - 1;
        return frame.counted() && at >= 0 && "）.．".indexOf(folded.charAt(at)) >= 0;
    }

    /// `县文旅公司：古驿道4月复工，县文物局派员指导`: another's part leaves the whole with the one addressed.
    private Frame withAddressed(Frame frame) {
        boolean part = !addressed.isEmpty()
                && addressed != office
                && frame.evidence() != Frame.Evidence.MODAL
                && !frame.parties().isEmpty()
                && folded.substring(
                                frame.span().start(),
                                Math.max(
                                        frame.span().start(),
                                        frame.parties().getFirst().start()))
                        .endsWith("，")
                && "各全所每".indexOf(folded.charAt(frame.parties().getFirst().start())) < 0;
        if (!part) return frame;
        var parties = new ArrayList<>(addressed);
        parties.addAll(frame.parties());
        return new Frame(frame.span(), frame.evidence(), parties, frame.counted());
    }

    /// `对推进不力的，取消评优资格`, `未考试的学生，不得进入`: no task of those spoken to before.
    private boolean isApart(Frame frame) {
        return APART.matcher(frame.span().of(folded)).find();
    }

    /// `鼓足干劲、拧成一股绳…`: said to everybody, not to those spoken to before.
    private boolean exhorts(Frame frame) {
        return Kinds.of(frame.span().of(folded), "", false) == Kind.SLOGAN;
    }

    private void write(Frame frame, List<Span> carried) {
        Frame above = heading;
        heading = null;
        boolean detail = above != null
                && !frame.counted()
                && (above.counted() || !frame.parties().isEmpty());
        if (above != null && !(detail && PointHeading.adjoins(above, frame))) {
            if (above.evidence().isSign()) add(above.span(), above.parties());
            above = null;
        }
        int start = above == null ? frame.span().start() : above.span().start();
        add(new Span(start, frame.span().end()), frame.parties().isEmpty() ? carried : frame.parties());
    }

    private void settle() {
        Frame left = heading;
        heading = null;
        if (left != null && left.evidence().isSign())
            add(left.span(), left.parties().isEmpty() ? addressed : left.parties());
    }

    private void add(Span quote, List<Span> parties) {
        if (quote.length() >= 4) found.add(new Found(quote, parties, outline.section(), around));
    }

    /// One row of a table of tasks; whether it holds a task.
    boolean row(Paragraph row) {
        var task = rows.read(row, outline.section());
        task.ifPresent(found::add);
        return task.isPresent();
    }
}
