package yipanqi.evidence;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Takes the content of purged files off the disk: once the purge is committed, and at the start what a process
/// that ended in between has left. Content that another row still needs stays.
@Component
class PurgedContent {
    private static final Logger LOG = LoggerFactory.getLogger(PurgedContent.class);

    private final EvidenceStore store;
    private final EvidenceFolder folder;
    private final TransactionTemplate apart;

    PurgedContent(EvidenceStore store, EvidenceFolder folder, PlatformTransactionManager transactions) {
        this.store = store;
        this.folder = folder;
        this.apart = new TransactionTemplate(transactions);
        this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    void removeAfterCommit(String hash) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                remove(hash);
            }
        });
    }

    @EventListener(ApplicationStartedEvent.class)
    void removeLeft() {
        for (var hash : store.purgedHashes()) if (folder.holds(hash, false)) remove(hash);
    }

    /// The lock is the one under which a row is added: either its content stays, or it sees that it has gone.
    private void remove(String hash) {
        try {
            apart.executeWithoutResult(_ -> {
                store.lockContent(hash);
                if (!store.needsContent(hash)) folder.remove(hash);
            });
        } catch (RuntimeException e) {
            LOG.error("purged content {} is still on the disk; it is removed at the next start", hash, e);
        }
    }
}
