package yipanqi.loop;

import static yipanqi.loop.LoopProblem.*;

import yipanqi.org.OrgChart;
import yipanqi.platform.Right;

/// What terms must hold against today's organisation before a loop is opened with them.
final class TermsCheck {
    private TermsCheck() {}

    static void refuseUnfit(Terms terms, OrgChart chart) {
        if (chart.find(terms.lead()).isEmpty()) throw UNIT_UNKNOWN.because();
        if (chart.dutyPost(terms.lead()).isEmpty()) throw NO_DUTY_POST.because(chart.nameOf(terms.lead()));
        for (var unit : terms.assisting()) if (chart.find(unit).isEmpty()) throw UNIT_UNKNOWN.because();
        if (terms.sponsor() != null && chart.findPost(terms.sponsor()).isEmpty()) throw POST_UNKNOWN.because();
        var verifier = chart.findPost(terms.verifier()).orElseThrow(POST_UNKNOWN::because);
        if (!verifier.rights().contains(Right.VERIFIER)) throw POST_UNKNOWN.because();
        if (chart.below(terms.lead()).contains(verifier.unitId()))
            throw VERIFIER_IN_LEAD.because(chart.nameOf(terms.lead()));
    }
}
