package yipanqi.evidence;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Set;
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
        return get(caller.zone(), keep(caller, receive(upload)));
    }

    /// Takes the content in before any transaction is open: a slow sender holds no connection.
    Received receive(EvidenceUpload upload) {
        return receiver.receive(upload);
    }

    /// Gives the content a row. Where a purge took the content away after it was received, it is refused and has
    /// to be sent again.
    UUID keep(Caller caller, Received file) {
        var id = Ids.next();
        transaction.executeWithoutResult(_ -> {
            store.lockContent(file.hash());
            if (!folder.holds(file.hash(), file.thumbnail())) throw EvidenceProblem.NOT_RECEIVED.because();
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
        return id;
    }

    /// The answer to whoever handed it in, also where it was withdrawn since.
    EvidenceFile get(UUID zone, UUID id) {
        return store.get(zone, id);
    }

    /// The file itself; one that was withdrawn or purged is refused with date and reason.
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

    /// Those among these ids that this person, or whoever acted as this post, handed in and that stand until the
    /// transaction ends.
    public Set<UUID> handedIn(UUID zone, Collection<UUID> ids, UUID person, UUID post) {
        return ids.isEmpty() ? Set.of() : store.handedIn(zone, ids, person, post);
    }

    /// Those among these ids that were withdrawn.
    public List<WithdrawnFile> withdrawn(UUID zone, Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : store.withdrawn(zone, ids);
    }

    private EvidenceStore.Kept standing(UUID zone, UUID id) {
        var file = store.find(zone, id).orElseThrow(PlatformProblem.NOT_FOUND::because);
        file.refuseUnlessStanding(clock.getZone());
        return file;
    }

    private static Path present(Path file) {
        if (!Files.isRegularFile(file)) throw EvidenceProblem.LOST.because();
        return file;
    }
}
