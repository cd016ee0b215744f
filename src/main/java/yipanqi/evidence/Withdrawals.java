package yipanqi.evidence;

import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import yipanqi.journal.Journal;
import yipanqi.platform.Caller;
import yipanqi.platform.PlatformProblem;

/// The door to taking files away: out of sight for a reason, and for good only by two persons. Row, hash,
/// dates and reasons stay. Which posts may do it is decided by the business a file is attached to.
@Service
public class Withdrawals {
    private final EvidenceStore store;
    private final PurgedContent content;
    private final Journal journal;
    private final Clock clock;

    Withdrawals(EvidenceStore store, PurgedContent content, Journal journal, Clock clock) {
        this.store = store;
        this.content = content;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    public void withdraw(Caller caller, UUID id, String why) {
        var deed = deed(caller, id, reason(why));
        var file = locked(deed);
        file.refuseUnlessStanding(clock.getZone());
        store.withdraw(deed);
        append(caller, id, file, new EvidenceFact.Withdrawn(file.hash(), deed.why()));
    }

    /// Asks that the content of a withdrawn file be deleted; another person has to consent.
    @Transactional
    public void askPurge(Caller caller, UUID id, String why) {
        var deed = deed(caller, id, reason(why));
        var file = locked(deed);
        if (file.withdrawnAt() == null) throw EvidenceProblem.NOT_WITHDRAWN.because();
        if (file.purgedAt() != null) file.refuseUnlessStanding(clock.getZone());
        if (file.purgeAskedBy() != null) throw EvidenceProblem.PURGE_ASKED_ALREADY.because();
        store.askPurge(deed);
        append(caller, id, file, new EvidenceFact.PurgeAsked(file.hash(), deed.why()));
    }

    @Transactional
    public void declinePurge(Caller caller, UUID id, String why) {
        var deed = deed(caller, id, reason(why));
        var file = asked(deed);
        store.declinePurge(deed);
        append(caller, id, file, new EvidenceFact.PurgeDeclined(file.hash(), deed.why()));
    }

    /// Consents to what another person asked: the content goes, unless a file that was not purged has the same.
    @Transactional
    public void purge(Caller caller, UUID id) {
        var deed = deed(caller, id, "");
        var file = asked(deed);
        store.purge(deed);
        store.forgetName(deed);
        append(caller, id, file, new EvidenceFact.Purged(file.hash(), String.valueOf(file.purgeWhy())));
        content.removeAfterCommit(file.hash());
    }

    private EvidenceStore.Kept asked(EvidenceStore.Deed deed) {
        var file = locked(deed);
        if (file.purgeAskedBy() == null || file.purgedAt() != null) throw EvidenceProblem.PURGE_NOT_ASKED.because();
        if (file.purgeAskedBy().equals(deed.person())) throw EvidenceProblem.ASKED_HIMSELF.because();
        return file;
    }

    private EvidenceStore.Kept locked(EvidenceStore.Deed deed) {
        return store.lock(deed.zone(), deed.id()).orElseThrow(PlatformProblem.NOT_FOUND::because);
    }

    private EvidenceStore.Deed deed(Caller caller, UUID id, String why) {
        return new EvidenceStore.Deed(caller.zone(), id, caller.person(), caller.post(), clock.instant(), why);
    }

    private void append(Caller caller, UUID id, EvidenceStore.Kept file, EvidenceFact fact) {
        journal.append(caller, id, file.version() + 1, fact.what(), fact);
    }

    private static String reason(String why) {
        if (why.isBlank()) throw EvidenceProblem.REASON_MISSING.because();
        return why.strip();
    }
}
