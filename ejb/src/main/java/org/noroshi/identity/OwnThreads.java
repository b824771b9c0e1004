package org.noroshi.identity;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.noroshi.accounts.Viewer;
import org.noroshi.platform.Json;

/**
 * The threads an account has written in, and under which reference: what lets an author read on where only authors may,
 * without a row that says so. Opened once in a transaction.
 */
@ApplicationScoped
public class OwnThreads {

    private static final String SHELF = "own-threads";
    private static final String REF = "ref";

    @Inject
    PrivateRecords records;

    @Resource
    TransactionSynchronizationRegistry transaction;

    protected OwnThreads() {}

    /** Threads the viewer wrote in. */
    public Set<UUID> of(Viewer viewer) {
        return refs(viewer).keySet();
    }

    /** The references under which the viewer has written, one for each thread. */
    public Set<UUID> authors(Viewer viewer) {
        return Set.copyOf(refs(viewer).values());
    }

    /** The viewer's author reference by thread. */
    public Map<UUID, UUID> refs(Viewer viewer) {
        return PrivateRecords.accountOf(viewer).isEmpty() ? Map.of() : Map.copyOf(opened(viewer));
    }

    void add(Viewer viewer, UUID thread, UUID ref) {
        records.put(
                viewer,
                SHELF,
                thread.toString(),
                Json.createObjectBuilder().add(REF, ref.toString()).build());
        opened(viewer).put(thread, ref);
    }

    private Map<UUID, UUID> opened(Viewer viewer) {
        if (transaction.getTransactionKey() == null) {
            return read(viewer);
        }
        Memory key = new Memory(viewer.account());
        @SuppressWarnings("unchecked") // only this class puts something under this key
        Map<UUID, UUID> known = (Map<UUID, UUID>) transaction.getResource(key);
        if (known == null) {
            known = read(viewer);
            transaction.putResource(key, known);
        }
        return known;
    }

    private Map<UUID, UUID> read(Viewer viewer) {
        Map<UUID, UUID> refs = new HashMap<>();
        records.list(viewer, SHELF)
                .forEach((thread, value) -> refs.put(UUID.fromString(thread), UUID.fromString(value.getString(REF))));
        return refs;
    }

    private record Memory(UUID account) {}
}
