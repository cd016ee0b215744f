package yipanqi.loop;

import static yipanqi.loop.LoopProblem.*;

import java.util.UUID;
import yipanqi.org.OrgChart;
import yipanqi.org.Post;
import yipanqi.platform.Right;

/// What terms must hold against today's organisation before a loop is opened with them.
final class TermsCheck {
    private TermsCheck() {}

    static void refuseUnfit(Terms terms, OrgChart chart) {
        if (chart.find(terms.lead()).isEmpty()) throw UNIT_UNKNOWN.because();
        if (chart.dutyPost(terms.lead()).isEmpty()) throw NO_DUTY_POST.because(chart.nameOf(terms.lead()));
        for (var unit : terms.assisting()) if (chart.find(unit).isEmpty()) throw UNIT_UNKNOWN.because();
        if (terms.sponsor() != null) post(terms.sponsor(), Right.SPONSOR, chart);
        var verifier = post(terms.verifier(), Right.VERIFIER, chart);
        if (chart.below(terms.lead()).contains(verifier.unitId()))
            throw VERIFIER_IN_LEAD.because(chart.nameOf(terms.lead()));
    }

    private static Post post(UUID id, Right needed, OrgChart chart) {
        return chart.findPost(id).filter(post -> post.rights().contains(needed)).orElseThrow(POST_UNKNOWN::because);
    }
}
