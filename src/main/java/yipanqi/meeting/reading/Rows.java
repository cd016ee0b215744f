package yipanqi.meeting.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reads the rows of a table of tasks: what is to be done, who leads, who assists, until when.
final class Rows {

    private final String folded;
    private final Duties duties;
    /// What each column held last, for a merged cell below it.
    private final Map<Integer, Span> above = new HashMap<>();

    Rows(String folded, Duties duties) {
        this.folded = folded;
        this.duties = duties;
    }

    void begin() {
        above.clear();
    }

    /// The task of one row, if it holds any.
    Optional<Found> read(Paragraph row, String section) {
        Span task = row.cell(Column.TASK).trimmed(folded, "。；，、");
        if (task.length() < 2) return Optional.empty();
        var one = new Found(task, List.of(), section, "");
        List<Span> units = cells(row, Column.LEAD);
        Duty duty = units.isEmpty() ? Duty.NONE : duties.readLead(units.getFirst());
        var assisting = new ArrayList<Span>();
        if (units.size() > 1) units.subList(1, units.size()).forEach(cell -> assisting.addAll(duties.parties(cell)));
        cells(row, Column.ASSIST).forEach(cell -> assisting.addAll(duties.parties(cell)));
        var persons = new ArrayList<Span>();
        cells(row, Column.PERSON).forEach(cell -> persons.addAll(duties.parties(cell)));
        one.owe(duty.and(new Duty(List.of(), assisting, persons, cells(row, Column.DUE))));
        return Optional.of(one);
    }

    /// What the columns of a kind hold, each by itself: the first of two columns of units leads.
    private List<Span> cells(Paragraph row, Column wanted) {
        var cells = new ArrayList<Span>();
        for (int i = 0; i < row.columns().size(); i++) {
            if (row.columns().get(i) != wanted) continue;
            Span cell = row.cells().get(i);
            boolean merged = cell.isEmpty() && (wanted == Column.LEAD || wanted == Column.DUE) && cells.isEmpty();
            if (merged || Duty.isDitto(cell.of(folded))) cell = above.getOrDefault(i, cell);
            else if (!cell.isEmpty()) above.put(i, cell);
            Span said = cell.trimmed(folded, wanted == Column.ASSIST ? "-—/无" : "-—/。");
            if (!said.isEmpty()) cells.add(said);
        }
        return cells;
    }
}
