package yipanqi.evidence;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;

/// The door to evidence.
@Service
public class EvidenceFiles {
    /// The files of a zone among these ids that exist.
    public List<EvidenceFile> describe(UUID zone, Collection<UUID> ids) {
        return List.of();
    }
}
