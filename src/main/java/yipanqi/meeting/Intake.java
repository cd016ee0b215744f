package yipanqi.meeting;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import yipanqi.platform.Caller;
import yipanqi.platform.CommandKey;
import yipanqi.platform.PlatformProblem;

/// The door to deciding: directive by directive, sentence by sentence, each decision kept at once.
@Service
public class Intake {
    private static final int MOST = 500;

    private final Desk desk;
    private final DirectiveStore directives;
    private final PartStore parts;
    private final ReportListStore presence;
    private final Clock clock;

    Intake(Desk desk, DirectiveStore directives, PartStore parts, ReportListStore presence, Clock clock) {
        this.desk = desk;
        this.directives = directives;
        this.parts = parts;
        this.presence = presence;
        this.clock = clock;
    }

    /// All of them or, where one has changed meanwhile, none.
    public ReportRef accept(Caller caller, CommandKey key, UUID report, List<Picked> picked) {
        limit(picked);
        return desk.decide(caller, key, report, "accept", picked, open -> {
            var by = desk.touch(caller, "meeting.accepted");
            var all = directives.of(caller.zone(), report);
            var accepted = picked.stream()
                    .map(one -> proposed(desk.seen(caller.zone(), all, one)))
                    .map(it -> it.decided(DirectiveState.ACCEPTED, "", by))
                    .toList();
            directives.update(caller.zone(), report, accepted);
            return new MeetingFact.Accepted(accepted.stream().map(Directive::id).toList());
        });
    }

    /// 不立项.
    public ReportRef reject(Caller caller, CommandKey key, UUID report, Picked picked, String why) {
        var words = Desk.words(why, "不立项的理由");
        return desk.decide(caller, key, report, "reject", List.of(picked, words), open -> {
            var by = desk.touch(caller, "meeting.rejected");
            var before = proposed(desk.seen(caller.zone(), directives.of(caller.zone(), report), picked));
            directives.update(caller.zone(), report, List.of(before.decided(DirectiveState.REJECTED, words, by)));
            return new MeetingFact.Rejected(before.id(), words);
        });
    }

    /// Back to undecided; a merged one stands by itself again.
    public ReportRef reopen(Caller caller, CommandKey key, UUID report, Picked picked) {
        return desk.decide(caller, key, report, "reopen", picked, open -> {
            var by = desk.touch(caller, "meeting.reopened");
            var before = desk.seen(caller.zone(), directives.of(caller.zone(), report), picked);
            directives.update(caller.zone(), report, List.of(before.decided(DirectiveState.PROPOSED, "", by)));
            return new MeetingFact.Reopened(before.id());
        });
    }

    public ReportRef edit(Caller caller, CommandKey key, UUID report, UUID directive, EditDirective wish) {
        return desk.decide(caller, key, report, "edit", List.of(directive, wish), open -> {
            var all = directives.of(caller.zone(), report);
            var before = desk.seen(caller.zone(), all, new Picked(directive, wish.version()));
            if (before.is(DirectiveState.MERGED))
                throw MeetingProblem.ALREADY_DECIDED.because(before.state().label());
            var today = desk.today(open);
            var after = wish.applied(before, today, desk.touch(caller, "meeting.edited"));
            requirePosts(after, before, today);
            directives.update(caller.zone(), report, List.of(after));
            return new MeetingFact.Edited(directive, after.action());
        });
    }

    /// Says what sentences without a directive are.
    public ReportRef mark(Caller caller, CommandKey key, UUID report, Set<Integer> numbers, SentenceAs as) {
        if (!as.isMark()) throw MeetingProblem.MARK_UNKNOWN.because();
        if (numbers.isEmpty()) throw MeetingProblem.NOTHING_PICKED.because();
        var sorted = numbers.stream().sorted().toList();
        return desk.decide(caller, key, report, "mark", List.of(sorted, as), open -> {
            var all = directives.of(caller.zone(), report);
            var known =
                    parts.sentences(caller.zone(), report).stream().collect(Collectors.toMap(Sentence::no, it -> it));
            for (int number : sorted) {
                var sentence = known.get(number);
                if (sentence == null) throw MeetingProblem.SENTENCE_UNKNOWN.because(String.valueOf(number));
                if (holdsLive(sentence, all))
                    throw MeetingProblem.SENTENCE_HOLDS_DIRECTIVE.because(String.valueOf(number));
            }
            parts.mark(caller.zone(), report, sorted, as);
            return new MeetingFact.SentencesMarked(sorted, as);
        });
    }

    /// The caller has the report open; others see that for a minute.
    public void here(Caller caller, UUID report) {
        desk.look(caller, report);
        presence.isHere(caller.zone(), report, caller.person(), caller.post(), clock.instant());
    }

    private static boolean holdsLive(Sentence sentence, List<Directive> all) {
        return all.stream()
                .filter(it -> it.is(DirectiveState.PROPOSED) || it.is(DirectiveState.ACCEPTED))
                .anyMatch(sentence::meets);
    }

    private static Directive proposed(Directive directive) {
        if (!directive.is(DirectiveState.PROPOSED))
            throw MeetingProblem.ALREADY_DECIDED.because(directive.state().label());
        return directive;
    }

    private static void requirePosts(Directive after, Directive before, Today today) {
        if (after.sponsor() != null && today.chart().findPost(after.sponsor()).isEmpty())
            throw MeetingProblem.POST_UNKNOWN.because();
        var verifier = after.verifier();
        if (verifier == null || verifier.equals(before.verifier())) return;
        var leads =
                Outlook.of(after, today).handOuts().stream().map(HandOut::lead).toList();
        today.verifiers().around(verifier, leads).ifPresent(lead -> {
            throw MeetingProblem.VERIFIER_INSIDE.because(today.chart().nameOf(lead));
        });
        if (!today.verifiers().mayVerify(verifier, leads)) throw MeetingProblem.POST_UNKNOWN.because();
    }

    private static void limit(List<Picked> picked) {
        if (picked.isEmpty()) throw MeetingProblem.NOTHING_PICKED.because();
        if (picked.size() > MOST) throw MeetingProblem.TOO_MANY_PICKED.because(MOST);
        if (picked.stream().map(Picked::id).distinct().count() < picked.size())
            throw PlatformProblem.BAD_INPUT.because("同一项选了两次");
    }
}
