package yipanqi.evidence;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.stereotype.Component;

/// Takes a file in: counts, hashes and sniffs it, draws a photo anew, and puts it where its hash says.
@Component
class Receiver {
    private final EvidenceFolder folder;

    Receiver(EvidenceFolder folder) {
        this.folder = folder;
    }

    Received receive(EvidenceUpload upload) {
        try {
            var draft = folder.draft();
            try {
                var received = folder.receive(upload.content(), draft);
                var type = EvidenceType.of(draft, upload.name());
                var name = FileName.of(upload.name(), type);
                if (type.isPicture()) return picture(draft, type, name, received);
                long size = Files.size(draft);
                folder.keep(draft, folder.place(received));
                return new Received(name, type, size, received, received, null);
            } finally {
                Files.deleteIfExists(draft);
            }
        } catch (IOException e) {
            throw EvidenceProblem.NOT_RECEIVED.because();
        }
    }

    private Received picture(Path draft, EvidenceType type, String name, String received) throws IOException {
        var drawn = folder.draft();
        var thumbnail = folder.draft();
        try {
            var exif = type == EvidenceType.JPEG ? Exif.of(draft) : Exif.NONE;
            Picture.redraw(draft, type, exif, drawn, thumbnail);
            var hash = EvidenceFolder.hash(drawn);
            long size = Files.size(drawn);
            folder.keep(thumbnail, folder.thumbnailPlace(hash));
            folder.keep(drawn, folder.place(hash));
            return new Received(name, type, size, hash, received, exif.taken());
        } finally {
            Files.deleteIfExists(drawn);
            Files.deleteIfExists(thumbnail);
        }
    }
}
