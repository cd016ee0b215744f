package yipanqi.evidence;

import java.util.UUID;
import org.springframework.stereotype.Component;
import yipanqi.platform.ZoneLeaving;

/// The rows go; the files stay, for another zone may keep the same content.
@Component
class EvidenceLeaving implements ZoneLeaving {
    private final EvidenceStore store;

    EvidenceLeaving(EvidenceStore store) {
        this.store = store;
    }

    @Override
    public int tier() {
        return 1;
    }

    @Override
    public void leave(UUID zone) {
        store.leave(zone);
    }
}
