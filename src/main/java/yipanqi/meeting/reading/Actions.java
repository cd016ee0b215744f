package yipanqi.meeting.reading;

import java.util.List;

/// Shortens a directive to what must be done: subject and modal cut, the first clause or two.
final class Actions {

    private static final int SHORT = 10;
    private static final int LONG = 40;

    private Actions() {}

    static String of(String text, String folded, Span quote) {
        List<Span> clauses = Sentences.clauses(folded, quote);
        if (clauses.isEmpty()) return quote.of(text);
        int first = 0;
        while (first + 1 < clauses.size() && isPreface(folded, clauses.get(first))) first++;
        int from = withoutSubject(folded, clauses.get(first));
        int last = first;
        while (last + 1 < clauses.size() && clauses.get(last).end() - from < SHORT) last++;
        if (last + 1 < clauses.size() && clauses.get(last + 1).end() - from <= LONG / 2) last++;
        return new Span(from, clauses.get(last).end()).trimmed(text, "，、；。").of(text);
    }

    private static boolean isPreface(String folded, Span clause) {
        String said = clause.of(folded);
        return Cues.isTopic(said) && Cues.modal(said) < 0;
    }

    private static int withoutSubject(String folded, Span clause) {
        int from = Subjects.opening(folded, clause, Scope.Style.WRITTEN)
                .map(found -> found.leads() ? clause.start() : found.rest())
                .orElse(clause.start());
        var modal = Cues.MODAL.matcher(folded).region(from, clause.end());
        return modal.lookingAt() && modal.end() < clause.end() ? modal.end() : from;
    }
}
