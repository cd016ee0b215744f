package yipanqi.loop;

import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import yipanqi.evidence.EvidenceFiles;
import yipanqi.platform.Caller;

/// What a step does besides moving its loop: evidence is attached, a new instruction opens a child.
@Component
class StepEffects {
    private final EvidenceFiles files;
    private final LoopStore store;
    private final Opening opening;

    StepEffects(EvidenceFiles files, LoopStore store, Opening opening) {
        this.files = files;
        this.store = store;
        this.opening = opening;
    }

    /// Refuses a file that does not exist, before anything is written.
    void refuseUnknownEvidence(Caller caller, LoopFact fact) {
        var wanted = evidence(fact);
        if (wanted.isEmpty()) return;
        if (files.describe(caller.zone(), wanted).size() != new HashSet<>(wanted).size())
            throw LoopProblem.EVIDENCE_UNKNOWN.because();
    }

    void of(Change change) {
        var loop = change.loop();
        var attached = evidence(change.fact());
        if (!attached.isEmpty() && change.post() != null)
            store.attach(loop.zone(), loop.id(), loop.version(), change.post(), change.at(), attached);
        if (change.fact() instanceof LoopFact.Instructed instructed) opening.child(loop, instructed, change);
    }

    static boolean has(LoopFact fact) {
        return fact instanceof LoopFact.Instructed || !evidence(fact).isEmpty();
    }

    private static List<UUID> evidence(LoopFact fact) {
        return switch (fact) {
            case LoopFact.Reported reported -> reported.evidence();
            case LoopFact.Submitted submitted -> submitted.evidence();
            default -> List.of();
        };
    }
}
