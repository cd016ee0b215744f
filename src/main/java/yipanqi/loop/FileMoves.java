package yipanqi.loop;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;
import yipanqi.evidence.EvidenceFiles;
import yipanqi.evidence.Withdrawals;
import yipanqi.journal.JournalSearch;
import yipanqi.platform.Caller;
import yipanqi.platform.PlatformProblem;

/// The door to what becomes of attached files: withdrawn by the unit or the clerk, purged by two overseers.
@Service
class FileMoves {
    private final StepRunner runner;
    private final Register register;
    private final LoopStore store;
    private final AttachedFiles attached;
    private final EvidenceFiles files;
    private final Withdrawals withdrawals;
    private final PurgeNotices notices;
    private final JournalSearch journal;
    private final JsonMapper json;

    FileMoves(
            StepRunner runner,
            Register register,
            LoopStore store,
            AttachedFiles attached,
            EvidenceFiles files,
            Withdrawals withdrawals,
            PurgeNotices notices,
            JournalSearch journal,
            JsonMapper json) {
        this.runner = runner;
        this.register = register;
        this.store = store;
        this.attached = attached;
        this.files = files;
        this.withdrawals = withdrawals;
        this.notices = notices;
        this.journal = journal;
        this.json = json;
    }

    @Transactional
    Moved make(Caller caller, UUID id, UUID file, FileMove move, @Nullable String words) {
        var scene = runner.scene(caller);
        var loop = register.seen(scene, id);
        var by = attached.by(caller.zone(), id, file).orElseThrow(PlatformProblem.NOT_FOUND::because);
        var refusal = move.refusal(by, loop, scene);
        if (refusal != null) throw refusal;
        switch (move) {
            case WITHDRAW -> {
                return withdraw(loop, file, Decision.required(words, "撤回的原因"), scene);
            }
            case ASK_PURGE -> {
                withdrawals.askPurge(caller, file, Decision.required(words, "清除的原因"));
                notices.tell(loop, scene);
            }
            case PURGE -> withdrawals.purge(caller, file);
            case DECLINE_PURGE -> withdrawals.declinePurge(caller, file, Decision.required(words, "不同意的理由"));
        }
        return new Moved(id, loop.version());
    }

    /// It is gone from every loop that it is attached to, also from one that the caller does not see.
    private Moved withdraw(Loop loop, UUID file, String why, Scene scene) {
        withdrawals.withdraw(scene.caller(), file, why);
        for (var other : store.attaching(loop.zone(), file))
            if (!other.id().equals(loop.id())) recordWithdrawn(other, file, why, scene);
        return recordWithdrawn(loop, file, why, scene);
    }

    private Moved recordWithdrawn(Loop loop, UUID file, String why, Scene scene) {
        var proof = lastProof(loop);
        boolean unproven =
                proof.contains(file) && files.describe(loop.zone(), proof).isEmpty();
        return runner.record(loop, new LoopFact.EvidenceWithdrawn(file, unproven, why), scene);
    }

    private List<UUID> lastProof(Loop loop) {
        var submitted = LoopFactNames.of(LoopFact.Submitted.class);
        return journal.of(loop.zone(), loop.id()).reversed().stream()
                .filter(entry -> entry.what().equals(submitted))
                .findFirst()
                .map(entry ->
                        json.readValue(entry.body(), LoopFact.Submitted.class).evidence())
                .orElse(List.of());
    }
}
