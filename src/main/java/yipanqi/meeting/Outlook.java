package yipanqi.meeting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import yipanqi.calendar.DueClock;
import yipanqi.loop.ReportEvery;
import yipanqi.loop.Terms;

/// A directive as it would go out today: names become units, what nobody chose takes its usual value, and
/// what is missing or doubtful is said.
///
/// @param verifier the post shown; each loop's own where one cannot verify all of them
record Outlook(
        Directive directive,
        List<Party> responsible,
        List<Party> assisting,
        Mode mode,
        List<HandOut> handOuts,
        ReportEvery reportEvery,
        @Nullable UUID verifier,
        List<Warning> warnings) {
    static Outlook of(Directive directive, Today today) {
        var responsible = today.naming().parties(directive.responsible());
        var assisting = today.naming().parties(directive.assisting());
        var usual = HandOut.usual(responsible, directive.toldApart());
        var mode = directive.mode() == null ? usual : directive.mode();
        var handOuts = HandOut.of(mode, responsible, assisting);
        var leads = handOuts.stream().map(HandOut::lead).toList();
        var verifier =
                directive.verifier() == null ? today.verifiers().usual(leads).orElse(null) : directive.verifier();
        var every = directive.reportEvery() == null ? rhythm(directive) : directive.reportEvery();
        var parties = new ArrayList<>(responsible);
        parties.addAll(assisting);
        var warnings = new ArrayList<>(Doubts.aboutUnits(parties, handOuts, today));
        warnings.addAll(Doubts.aboutVerifier(directive.verifier(), leads, today));
        warnings.addAll(Doubts.aboutDue(directive, today));
        return new Outlook(directive, responsible, assisting, mode, handOuts, every, verifier, List.copyOf(warnings));
    }

    static ReportEvery rhythm(Directive directive) {
        return Rhythm.of(directive.kind(), directive.deadlineText());
    }

    /// What has to be mended before it can go out.
    Optional<Warning> hindrance() {
        return warnings.stream().filter(warning -> !warning.isConfirmable()).findFirst();
    }

    /// @param met the day of the meeting, from which a term counts
    List<Terms> terms(Today today, @Nullable LocalDate met) {
        var clock = DueWords.clock(directive, met, today.calendar());
        return handOuts.stream().map(handOut -> terms(handOut, clock, today)).toList();
    }

    private Terms terms(HandOut handOut, @Nullable DueClock clock, Today today) {
        var chosen = directive.verifier() == null
                ? today.verifiers().usual(List.of(handOut.lead()))
                : Optional.of(directive.verifier());
        return new Terms(
                directive.action(),
                directive.field(),
                handOut.lead(),
                handOut.assisting(),
                directive.sponsor(),
                verifierOf(chosen, handOut, today),
                directive.deadlineText(),
                directive.due(),
                clock,
                reportEvery,
                directive.proof(),
                directive.asksSponsor());
    }

    private static UUID verifierOf(Optional<UUID> chosen, HandOut handOut, Today today) {
        return chosen.orElseThrow(() -> MeetingProblem.NOT_READY.because(
                "没有可以核验" + today.chart().nameOf(handOut.lead()) + "的岗位，请先在“组织与岗位”中设定。"));
    }
}
