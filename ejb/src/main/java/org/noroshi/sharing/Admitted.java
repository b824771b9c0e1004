package org.noroshi.sharing;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.noroshi.accounts.Viewer;

/** The calls inside of which somebody reads at this moment, found by the own references. Asked once in a transaction. */
@ApplicationScoped
class Admitted {

    @Inject
    Participations participations;

    @Resource
    TransactionSynchronizationRegistry transaction;

    protected Admitted() {}

    Set<UUID> of(Viewer viewer, Collection<UUID> refs) {
        if (refs.isEmpty() || transaction.getTransactionKey() == null) {
            return participations.acceptedIn(refs);
        }
        Memory key = new Memory(viewer.account(), refs.size());
        @SuppressWarnings("unchecked") // only this class puts something under this key
        Set<UUID> known = (Set<UUID>) transaction.getResource(key);
        if (known == null) {
            known = participations.acceptedIn(refs);
            transaction.putResource(key, known);
        }
        return known;
    }

    private record Memory(UUID account, int refs) {}
}
