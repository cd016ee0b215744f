package yipanqi.meeting.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Tells, among the parties a sentence names, who leads and who assists.
final class Assistance {

    private static final Pattern TOGETHER = Pattern.compile("会同|联合(?=[^执体])");
    private static final Pattern BEHIND = Pattern.compile("^[^，。；]{0,2}(?:等部门|等单位)?(?:积极|密切|全力|要)?(?:配合|协助|协同|协办)");

    /// `工信局牵头、财政局配合开展…`: in one breath, without a clause of its own.
    private static final Pattern IN_ONE_BREATH =
            Pattern.compile("(?:牵头|负责|主办)、([^，。；]{2,40}?)(?:积极|密切|全力)?(?:配合|协助|协同|协办|参与)");

    private static final Words ORDERS = Words.of("order-verb");
    private static final Pattern NAME_ENDS =
            Pattern.compile("[\\u4e00-\\u9fa5]{2,6}?(?:部|局|委|办|厅|处|科|室|中心|支队|大队|总队)(?=[、和与及，；]|$)");
    private static final int MOST_NAMED = 40;

    private Assistance() {}

    static void split(String folded, Span quote, List<Span> parties, List<Span> lead, List<Span> assisting) {
        boolean together = false;
        for (int i = 0; i < parties.size(); i++) {
            Span party = parties.get(i);
            if (i > 0) together |= gap(folded, parties.get(i - 1), party).contains("会同");
            boolean behind = assists(folded, parties, i, quote);
            (together || behind ? assisting : lead).add(party);
        }
        for (Span party : behindTogether(folded, quote))
            if (!lead.contains(party) && !assisting.contains(party)) assisting.add(party);
        Matcher breath = IN_ONE_BREATH.matcher(folded).region(quote.start(), quote.end());
        while (breath.find())
            for (Span party : Parties.all(folded, breath.start(1), breath.end(1)))
                if (!lead.contains(party) && !assisting.contains(party)) assisting.add(party);
    }

    /// Those to whom the sentences behind go on speaking.
    static List<Span> leading(String folded, List<Span> parties) {
        int lead = 1;
        while (lead < parties.size()
                && !gap(folded, parties.get(lead - 1), parties.get(lead)).contains("会同")) lead++;
        return parties.subList(0, lead);
    }

    private static String gap(String folded, Span left, Span right) {
        return left.end() <= right.start() ? folded.substring(left.end(), right.start()) : "";
    }

    /// `住建局、城管局配合`: the word behind the last of a list holds for all of it, unless all of them lead
    /// nothing.
    private static boolean assists(String folded, List<Span> parties, int at, Span quote) {
        int last = at;
        while (last + 1 < parties.size()
                && gap(folded, parties.get(last), parties.get(last + 1)).matches("[、和与及]")) last++;
        int from = parties.get(last).end();
        boolean behind =
                BEHIND.matcher(folded).region(from, Math.max(from, quote.end())).lookingAt();
        return behind
                && parties.getFirst().start() < parties.get(at).start()
                && !gap(folded, parties.getFirst(), parties.get(at)).matches("(?:[、和与及]?[^，、]*)*");
    }

    /// `要会同公安局、城管局开展…`: those behind the word assist.
    private static List<Span> behindTogether(String folded, Span quote) {
        var found = new ArrayList<Span>();
        Matcher together = TOGETHER.matcher(folded).region(quote.start(), quote.end());
        while (together.find()) {
            Span rest = new Span(together.end(), quote.end());
            Span clause = Sentences.clauses(folded, rest).stream().findFirst().orElse(new Span(rest.end(), rest.end()));
            List<Span> whole =
                    isOnlyNames(folded, clause) ? Parties.all(folded, clause.start(), clause.end()) : List.of();
            if (together.group().equals("会同") && !whole.isEmpty()) found.addAll(whole);
            else
                Subjects.opening(folded, clause, Scope.Style.WRITTEN)
                        .ifPresentOrElse(subject -> found.addAll(subject.parties()), () -> {
                            if (together.group().equals("会同")) found.addAll(named(folded, clause));
                        });
        }
        return found;
    }

    /// A verb well inside a name ends the names, one right before the name's end (`组织部`) does not.
    private static boolean isOnlyNames(String folded, Span clause) {
        for (int at = clause.start() + 2; at < clause.end(); at++)
            if (ORDERS.beginsAt(folded, at) > 1
                    && !NAME_ENDS.matcher(folded).region(at, clause.end()).lookingAt()) return false;
        return true;
    }

    /// `会同属地街道，对…`, `会同法规司吸收…`: the list of bodies in front of a comma or a verb.
    private static List<Span> named(String folded, Span clause) {
        for (int end = clause.start() + 2; end <= Math.min(clause.end(), clause.start() + MOST_NAMED); end++) {
            boolean closed = end == clause.end() || "，；对按在就将把".indexOf(folded.charAt(end)) >= 0;
            if (!closed && ORDERS.beginsAt(folded, end) == 0) continue;
            List<Span> parties = Parties.all(folded, clause.start(), end);
            if (!parties.isEmpty()) return parties;
        }
        return List.of();
    }
}
