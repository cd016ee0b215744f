package yipanqi.meeting.reading;

import java.util.HashMap;
import java.util.Map;

/// How well a cell suits a column. A cell is tried in many columns, so what it holds is found out once.
final class CellFit {

    private record Nature(boolean due, boolean party) {}

    private final Map<String, Nature> natures = new HashMap<>();

    int of(String cell, Column column) {
        if (Duty.isDitto(cell))
            return switch (column) {
                case TASK -> -4;
                case LEAD, ASSIST, DUE -> 5;
                case PERSON, PROJECT, NUMBER, OTHER -> 2;
            };
        Nature nature = natures.computeIfAbsent(cell, CellFit::nature);
        boolean due = nature.due;
        boolean party = nature.party;
        return switch (column) {
            case TASK -> cell.isEmpty() ? -9 : due || party ? -4 : Math.min(6, cell.length() / 2);
            case LEAD -> cell.isEmpty() ? -4 : party ? 6 : cell.matches("[\\u4e00-\\u9fa5、]{2,10}") && !due ? 1 : -5;
            case ASSIST -> cell.isEmpty() || cell.matches("[-—/无]") ? 0 : party ? 5 : -5;
            case DUE -> cell.isEmpty() ? -3 : due ? 6 : -6;
            case PERSON -> cell.isEmpty() ? -1 : cell.matches("[\\u4e00-\\u9fa5、]{2,12}") && !due ? 2 : -4;
            case PROJECT -> cell.isEmpty() ? 0 : Projects.endsLikeOne(cell) ? 4 : due || party ? -2 : 1;
            case NUMBER, OTHER -> cell.isEmpty() ? 0 : due || party ? -2 : 1;
        };
    }

    private static Nature nature(String cell) {
        return new Nature(
                Deadlines.isDeadline(cell),
                !cell.isEmpty() && !Parties.all(cell, 0, cell.length()).isEmpty());
    }
}
