package org.noroshi.groups;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.noroshi.accounts.Viewer;
import org.noroshi.platform.Enforces;

/**
 * In which groups somebody's hospital is at this moment: what lets its users read what is written to them. Asked once in a
 * transaction, kept nowhere.
 */
@Enforces("A18-05")
@ApplicationScoped
public class Belonging {

    @Inject
    GroupTags tags;

    @Inject
    Memberships memberships;

    @Resource
    TransactionSynchronizationRegistry transaction;

    protected Belonging() {}

    /** Groups of the viewer's hospital; none for staff, who belong to no hospital. */
    public Set<UUID> of(Viewer viewer) {
        return viewer.isMember() ? viewer.organisation().map(this::ofHospital).orElse(Set.of()) : Set.of();
    }

    private Set<UUID> ofHospital(UUID organisation) {
        if (transaction.getTransactionKey() == null) {
            return read(organisation);
        }
        Memory key = new Memory(organisation);
        @SuppressWarnings("unchecked") // only this class puts something under this key
        Set<UUID> known = (Set<UUID>) transaction.getResource(key);
        if (known == null) {
            known = read(organisation);
            transaction.putResource(key, known);
        }
        return known;
    }

    private Set<UUID> read(UUID organisation) {
        return memberships.lasting(tags.all(organisation)).stream()
                .map(GroupMembership::group)
                .collect(Collectors.toUnmodifiableSet());
    }

    private record Memory(UUID organisation) {}
}
