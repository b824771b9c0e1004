package org.noroshi.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.noroshi.platform.RefusedException;
import org.noroshi.platform.Seal;

/**
 * Ways to the identity provider. While somebody is there, only the browser knows of it, and what it holds is sealed; each
 * is gone to its end once, within some minutes, and for the errand that it was begun for.
 */
@ApplicationScoped
class ProviderVisits {

    /** How long somebody may take over there. */
    static final Duration LENGTH = Duration.ofMinutes(10);

    private static final String PURPOSE = "accounts/provider-visit";
    private static final int PARTS = 7;

    @Inject
    ProviderVisitBook book;

    @Inject
    Seal seal;

    @Inject
    Clock clock;

    protected ProviderVisits() {}

    /** A new one. */
    ProviderVisit begin(ProviderVisit.Errand errand, Optional<UUID> account, String next) {
        return new ProviderVisit(
                errand,
                Secrets.next(),
                Secrets.next(),
                Secrets.next(),
                account,
                SafePath.of(next),
                clock.instant().plus(LENGTH));
    }

    /** What the browser holds meanwhile. */
    String cookie(ProviderVisit visit) {
        String text = String.join(
                "|",
                visit.errand().name(),
                visit.state(),
                visit.nonce(),
                visit.verifier(),
                Long.toString(visit.until().getEpochSecond()),
                visit.account().map(UUID::toString).orElse(""),
                visit.next());
        return Base64.getUrlEncoder().withoutPadding().encodeToString(seal.sealText(text, PURPOSE));
    }

    /** The one that the browser is on; empty when it is on none of ours, or has taken too long. */
    Optional<ProviderVisit> read(String cookie) {
        return opened(cookie).filter(visit -> clock.instant().isBefore(visit.until()));
    }

    /**
     * Ends it, whatever comes of it.
     *
     * @throws RefusedException when it was ended before
     */
    void end(ProviderVisit visit) {
        Instant now = clock.instant();
        try {
            book.note(seal.tag(PURPOSE, visit.state()), now);
        } catch (PersistenceException endedBefore) {
            throw new RefusedException(AccountsError.PROVIDER_LAPSED);
        }
    }

    private Optional<ProviderVisit> opened(String cookie) {
        if (cookie == null || cookie.isEmpty()) {
            return Optional.empty();
        }
        try {
            String[] parts = seal.openText(Base64.getUrlDecoder().decode(cookie), PURPOSE)
                    .split("\\|", PARTS);
            return Optional.of(new ProviderVisit(
                    ProviderVisit.Errand.valueOf(parts[0]),
                    parts[1],
                    parts[2],
                    parts[3],
                    Optional.of(parts[5]).filter(text -> !text.isEmpty()).map(UUID::fromString),
                    parts[6],
                    Instant.ofEpochSecond(Long.parseLong(parts[4]))));
        } catch (IllegalArgumentException | IllegalStateException notOurs) {
            return Optional.empty();
        }
    }
}
