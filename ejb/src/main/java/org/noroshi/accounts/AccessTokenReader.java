package org.noroshi.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import org.noroshi.platform.Roles;

/** Turns the secret of a token into who calls. A program never gets more than reading and writing on the board. */
@ApplicationScoped
class AccessTokenReader {

    /** Everything that a token can be good for. */
    static final Set<String> RIGHTS = Set.of(Roles.READ, Roles.POST);

    @Inject
    AccessTokenRows rows;

    @Inject
    Presence presence;

    @Inject
    Viewers viewers;

    @Inject
    Clock clock;

    protected AccessTokenReader() {}

    /** Who calls with this secret; empty when it is unknown, over, or its owner may not read at this moment. */
    @Transactional
    Optional<Viewer> viewer(String secret) {
        return rows.bySecret(Secrets.hash(secret))
                .filter(token -> token.isGoodAt(clock.instant()) && !presence.isAsleep(token.account()))
                .map(token -> viewers.of(token.account()).within(RIGHTS))
                .filter(viewer -> viewer.may(Roles.READ));
    }
}
