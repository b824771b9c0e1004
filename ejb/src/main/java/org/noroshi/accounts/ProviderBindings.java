package org.noroshi.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.noroshi.platform.Seal;

/**
 * Who is who at the identity provider (article 17-1: an ID belongs to one person). Somebody there is the owner of one
 * account at most, and an account has one such owner at most. Nothing here makes an account or gives it a right.
 */
@ApplicationScoped
class ProviderBindings {

    private static final String PURPOSE = "accounts/provider-binding/";

    @Inject
    ProviderRows rows;

    @Inject
    ProviderBoundMail boundMail;

    @Inject
    ProviderRemovedMail removedMail;

    @Inject
    Seal seal;

    @Inject
    Event<ProviderBound> boundEvent;

    @Inject
    Event<ProviderRemoved> removedEvent;

    protected ProviderBindings() {}

    @Transactional
    boolean has(UUID account) {
        return rows.has(tag(account));
    }

    /** Whose account it is that belongs to this identity. */
    @Transactional
    Optional<UUID> owner(ProviderIdentity identity) {
        String tag = tag(identity);
        return rows.find(tag).map(row -> UUID.fromString(seal.openText(row.sealed(), PURPOSE + tag)));
    }

    /**
     * From now on who proves to be this identity is the account's owner.
     *
     * @throws PersistenceException when one of the two is bound already, whoever was faster
     */
    @Transactional
    void bind(UUID account, ProviderIdentity identity) {
        String tag = tag(identity);
        rows.add(new ProviderBinding(tag, tag(account), seal.sealText(account.toString(), PURPOSE + tag)));
        boundMail.leave(account, Map.of());
        boundEvent.fire(new ProviderBound(account));
    }

    /** The provider tells nothing about the account any more; false when it did not before. */
    @Transactional
    boolean remove(UUID account) {
        boolean removed = rows.removeOf(tag(account));
        if (removed) {
            removedMail.leave(account, Map.of());
            removedEvent.fire(new ProviderRemoved(account));
        }
        return removed;
    }

    void gone(@Observes AccountEnded event) {
        rows.removeOf(tag(event.account()));
    }

    /** Whoever has got hold of the ID may have bound an identity of their own (article 17-3). */
    void frozen(@Observes AccountFrozen event) {
        rows.removeOf(tag(event.account()));
    }

    private String tag(ProviderIdentity identity) {
        return seal.tag("accounts/provider-identity", identity.issuer(), identity.subject());
    }

    private String tag(UUID account) {
        return seal.tag("accounts/provider-binding", account);
    }
}
