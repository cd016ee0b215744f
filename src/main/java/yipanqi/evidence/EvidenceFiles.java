package yipanqi.evidence;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import yipanqi.journal.Journal;
import yipanqi.platform.Caller;
import yipanqi.platform.Ids;
import yipanqi.platform.PlatformProblem;

/// The door to evidence. Whether a caller may see a file is decided by the business it is attached to; this
/// door keeps zones apart and nothing more.
@Service
public class EvidenceFiles {
    private final Receiver receiver;
    private final EvidenceFolder folder;
    private final EvidenceStore store;
    private final Journal journal;
    private final TransactionTemplate transaction;
    private final Clock clock;

    EvidenceFiles(
            Receiver receiver,
            EvidenceFolder folder,
            EvidenceStore store,
            Journal journal,
            TransactionTemplate transaction,
            Clock clock) {
        this.receiver = receiver;
        this.folder = folder;
        this.store = store;
        this.journal = journal;
        this.transaction = transaction;
        this.clock = clock;
    }

    /// Keeps a file; refuses with an [EvidenceProblem] what is too large or of no known type.
    public EvidenceFile store(Caller caller, EvidenceUpload upload) {
        return keep(caller, receive(upload));
    }

    /// Takes the content in before any transaction is open: a slow sender holds no connection.
    Received receive(EvidenceUpload upload) {
        return receiver.receive(upload);
    }

    EvidenceFile keep(Caller caller, Received file) {
        var id = Ids.next();
        transaction.executeWithoutResult(_ -> {
            store.add(new EvidenceStore.NewFile(
                    caller.zone(),
                    id,
                    file.name(),
                    file.type().media(),
                    file.size(),
                    file.hash(),
                    file.received(),
                    file.thumbnail(),
                    file.taken(),
                    caller.person(),
                    caller.post(),
                    clock.instant()));
            var fact = new EvidenceFact.Stored(
                    file.hash(), file.received(), file.type().media(), file.size(), file.taken());
            journal.append(caller, id, 1, fact.what(), fact);
        });
        return new EvidenceFile(id, file.name(), file.type().media(), file.size(), file.hash(), file.thumbnail());
    }

    /// The file itself; one that was withdrawn is refused with its date and reason.
    public EvidenceContent open(UUID zone, UUID id) {
        var file = standing(zone, id);
        return new EvidenceContent(file.name(), file.type(), file.size(), present(folder.place(file.hash())));
    }

    /// A small picture of a photo, at most 416 points wide and high.
    public EvidenceContent thumbnail(UUID zone, UUID id) {
        var file = standing(zone, id);
        if (!file.thumbnail()) throw PlatformProblem.NOT_FOUND.because();
        var place = present(folder.thumbnailPlace(file.hash()));
        return new EvidenceContent(
                file.name(), EvidenceType.JPEG.media(), place.toFile().length(), place);
    }

    /// The files of a zone among these ids that exist and were not withdrawn.
    public List<EvidenceFile> describe(UUID zone, Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : store.standing(zone, ids);
    }

    /// Takes a file out of sight for a reason; row, hash, date and reason stay.
    public void withdraw(Caller caller, UUID id, String why) {
        if (why.isBlank()) throw EvidenceProblem.REASON_MISSING.because();
        transaction.executeWithoutResult(_ -> {
            var file = standing(caller.zone(), id);
            int changed =
                    store.withdraw(caller.zone(), id, caller.person(), caller.post(), clock.instant(), why.strip());
            if (changed == 0) standing(caller.zone(), id);
            var fact = new EvidenceFact.Withdrawn(file.hash(), why.strip());
            journal.append(caller, id, 2, fact.what(), fact);
        });
    }

    private EvidenceStore.Kept standing(UUID zone, UUID id) {
        var file = store.find(zone, id).orElseThrow(PlatformProblem.NOT_FOUND::because);
        if (file.withdrawnAt() == null) return file;
        throw EvidenceProblem.WITHDRAWN.because(
                LocalDate.ofInstant(file.withdrawnAt(), clock.getZone()), String.valueOf(file.withdrawnWhy()));
    }

    private static Path present(Path file) {
        if (!Files.isRegularFile(file)) throw EvidenceProblem.LOST.because();
        return file;
    }
}
