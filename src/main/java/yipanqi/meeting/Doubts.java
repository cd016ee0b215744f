package yipanqi.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What a person should be asked about a directive.
final class Doubts {
    private Doubts() {}

    static List<Warning> aboutUnits(List<Party> parties, List<HandOut> handOuts, Today today) {
        var doubts = new ArrayList<Warning>();
        for (var party : parties) {
            if (!party.known())
                doubts.add(new Warning("unit-unknown", "“" + party.name() + "”不是本区已登记的单位，请指定是哪个单位，或从本项删去。"));
            else if (party.units().isEmpty()) doubts.add(new Warning("pick-units", "“" + party.name() + "”指哪些单位，请选定。"));
        }
        if (handOuts.isEmpty() && doubts.isEmpty()) doubts.add(new Warning("unit-missing", "原文没有写明责任单位，请指定。"));
        for (var handOut : handOuts)
            if (today.chart().dutyPost(handOut.lead()).isEmpty())
                doubts.add(new Warning(
                        "no-duty-post", today.chart().nameOf(handOut.lead()) + "还没有值守岗位，不能交办；请先在“组织与岗位”中设定。"));
        return doubts;
    }

    static List<Warning> aboutVerifier(@Nullable UUID chosen, List<UUID> leads, Today today) {
        var verifiers = today.verifiers();
        if (chosen != null && !verifiers.mayVerify(chosen, leads))
            return List.of(new Warning("verifier-unfit", "选定的核验岗位在责任单位之内或已没有核验权限，请另选。"));
        if (chosen == null)
            for (var lead : leads)
                if (verifiers.usual(List.of(lead)).isEmpty())
                    return List.of(new Warning(
                            "verifier-missing", "没有可以核验" + today.chart().nameOf(lead) + "的岗位，请先在“组织与岗位”中设定。"));
        return List.of();
    }

    static List<Warning> aboutDue(Directive directive, Today today) {
        var due = directive.due();
        if (due == null)
            return directive.isStanding() ? List.of() : List.of(new Warning("no-due", "还没有期限，请指定，或改为长期事项。"));
        if (due.hasPassed(today.now())) return List.of(new Warning("due-past", "期限" + due.inChinese() + "已过，请确认。"));
        if (due.hasPassed(today.now().plusDays(1)))
            return List.of(new Warning("due-soon", "期限" + due.inChinese() + "不足一天，请确认。"));
        return List.of();
    }
}
