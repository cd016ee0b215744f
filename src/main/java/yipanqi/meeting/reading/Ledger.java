package yipanqi.meeting.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Writes down the directives of an article in order, and who answers for them when a bracket or a line says
/// so later.
final class Ledger {

    private static final Pattern HEADING = Pattern.compile("[^，。；\\d]{3,14}|[^，。；\\d]{2,7}，[^，。；\\d]{2,7}");
    private static final Pattern APART = Pattern.compile(
            "^(?:对|凡|逾期|一经)?[^，；]{0,4}(?:未|不|被|逾期|拒|[瞒谎虚迟漏]报|违规|违反|弄虚|推诿|敷衍)[^，]*的(?:[^，]{1,4})?，(?:一律)?(?:不[得准许予]|先?免职|停职|取消|扣|追究|约谈|通报|移[送交])");
    private final String folded;
    private final Roll roll;
    private final Duties duties;
    private final Orders orders;
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

    private final Map<Integer, Span> cellsAbove = new HashMap<>();

    Ledger(String folded, Roll roll) {
        this.folded = folded;
        this.roll = roll;
        this.duties = new Duties(folded);
        this.orders = new Orders(folded);
    }

    List<Found> found() {
        return found;
    }

    void style(Scope.Style other) {
        style = other;
    }

    void startParagraph(String said, boolean item) {
        outline.enter(said, item, found.size());
        cellsAbove.clear();
        around = "";
        if (Outline.isChapter(said) || !item && !justAssigned) office = List.of();
        justAssigned = false;
        addressed = office;
        if (item || !itemParagraph) itemFrom = found.size();
        itemParagraph |= item;
        bracketFrom = found.size();
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
            if (bracket.items() > 1) bracketFrom = Math.min(bracketFrom, outline.back(bracket.items()));
            oweFrom(bracket.duty());
            bracketFrom = found.size();
            start = bracket.span().end();
        }
        return takeWords(new Span(start, sentence.end()), strength, whom) || any;
    }

    private boolean takeWords(Span words, Scope.Strength strength, Orders.Whom whom) {
        boolean any = false;
        List<Span> carried = addressed;
        /// Behind an outright order the sentence goes on to order.
        Scope.Strength now = strength;
        for (Span part : Sentences.parts(folded, words)) {
            List<Frame> frames = new Frames(folded, style, roll).in(part);
            for (int i = 0; i < frames.size(); i++) {
                Frame frame = frames.get(i);
                if (!orders.accept(frame, now, style, whom)) {
                    if (frame.counted()) settle();
                    continue;
                }
                any = true;
                if (now == Scope.Strength.PLAIN && frame.evidence() == Frame.Evidence.MODAL)
                    now = Scope.Strength.STRONG;
                if (!frame.parties().isEmpty()) carried = Assistance.leading(folded, frame.parties());
                boolean last = i == frames.size() - 1 && closesSentence(part);
                boolean first = frames.subList(0, i).stream().noneMatch(Frame::counted);
                if (last && first && isHeading(frame)) {
                    settle();
                    heading = frame;
                    continue;
                }
                write(withAddressed(frame), isApart(frame) || exhorts(frame) ? List.of() : carried);
            }
        }
        String said = words.of(folded);
        around = (around + said).substring(Math.max(0, around.length() + said.length() - 160));
        return any;
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

    private boolean closesSentence(Span part) {
        return part.end() < folded.length() && folded.charAt(part.end()) == '。';
    }

    private boolean isHeading(Frame frame) {
        String said = frame.span().of(folded);
        return HEADING.matcher(said).matches()
                && (frame.counted() || said.startsWith("要") && said.length() <= 10)
                && frame.parties().isEmpty()
                && !Cues.forbids(said)
                && Deadlines.in(folded, frame.span()).isEmpty();
    }

    private void write(Frame frame, List<Span> carried) {
        Frame above = heading;
        heading = null;
        boolean detail = above != null
                && !frame.counted()
                && (above.counted() || !frame.parties().isEmpty());
        if (above != null && !(detail && adjoins(above, frame))) {
            add(above.span(), above.parties());
            above = null;
        }
        int start = above == null ? frame.span().start() : above.span().start();
        add(new Span(start, frame.span().end()), frame.parties().isEmpty() ? carried : frame.parties());
    }

    /// A heading goes with the sentence behind it, but not across a lead-in.
    private boolean adjoins(Frame above, Frame below) {
        return below.span().start() >= above.span().end()
                && below.span().start() - above.span().end() <= 3;
    }

    private void settle() {
        Frame left = heading;
        heading = null;
        if (left != null) add(left.span(), left.parties().isEmpty() ? addressed : left.parties());
    }

    private void add(Span quote, List<Span> parties) {
        if (quote.length() >= 4) found.add(new Found(quote, parties, outline.section(), around));
    }

    /// One row of a table of tasks; whether it holds a task.
    boolean row(Paragraph row) {
        Span task = row.cell(Column.TASK).trimmed(folded, "。；，、");
        if (task.length() < 2) return false;
        var one = new Found(task, List.of(), outline.section(), "");
        List<Span> units = cells(row, Column.LEAD);
        Duty duty = units.isEmpty() ? Duty.NONE : duties.readLead(units.getFirst());
        var assisting = new ArrayList<Span>();
        if (units.size() > 1) units.subList(1, units.size()).forEach(cell -> assisting.addAll(duties.parties(cell)));
        cells(row, Column.ASSIST).forEach(cell -> assisting.addAll(duties.parties(cell)));
        var persons = new ArrayList<Span>();
        cells(row, Column.PERSON).forEach(cell -> persons.addAll(duties.parties(cell)));
        one.owe(duty.and(new Duty(List.of(), assisting, persons, cells(row, Column.DUE))));
        found.add(one);
        return true;
    }

    /// What the columns of a kind hold, each by itself: the first of two columns of units leads.
    private List<Span> cells(Paragraph row, Column wanted) {
        var cells = new ArrayList<Span>();
        for (int i = 0; i < row.columns().size(); i++) {
            if (row.columns().get(i) != wanted) continue;
            Span cell = row.cells().get(i);
            boolean merged = cell.isEmpty() && (wanted == Column.LEAD || wanted == Column.DUE) && cells.isEmpty();
            if (merged || Duty.isDitto(cell.of(folded))) cell = cellsAbove.getOrDefault(i, cell);
            else if (!cell.isEmpty()) cellsAbove.put(i, cell);
            Span said = cell.trimmed(folded, wanted == Column.ASSIST ? "-—/无" : "-—/。");
            if (!said.isEmpty()) cells.add(said);
        }
        return cells;
    }
}
