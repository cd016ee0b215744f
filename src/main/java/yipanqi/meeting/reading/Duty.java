package yipanqi.meeting.reading;

import java.util.ArrayList;
import java.util.List;

/// Who leads, who assists and until when, as a bracket, a line or a row's cells say it.
record Duty(List<Span> lead, List<Span> assisting, List<Span> persons, List<Span> deadlines) {

    static final Duty NONE = new Duty(List.of(), List.of(), List.of(), List.of());

    /// `同上`: what stands in the same place above.
    static boolean isDitto(String said) {
        return said.matches("同上|同前|[〃″〞]");
    }

    boolean isEmpty() {
        return lead.isEmpty() && assisting.isEmpty() && persons.isEmpty() && deadlines.isEmpty();
    }

    Duty and(Duty more) {
        return new Duty(
                joined(lead, more.lead),
                joined(assisting, more.assisting),
                joined(persons, more.persons),
                joined(deadlines, more.deadlines));
    }

    /// Those who lead; a person only where no unit is named.
    List<Span> leading() {
        return lead.isEmpty() && assisting.isEmpty() ? persons : lead;
    }

    private static List<Span> joined(List<Span> some, List<Span> more) {
        var all = new ArrayList<>(some);
        for (Span one : more) if (!all.contains(one)) all.add(one);
        return all;
    }
}
