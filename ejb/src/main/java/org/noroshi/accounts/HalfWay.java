package org.noroshi.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.noroshi.platform.Seal;

/**
 * What a browser holds between password and code: sealed, good for some minutes, and for nothing but giving the code. It
 * says nothing to anybody without the key, and is worth nothing once the account has another password.
 */
@ApplicationScoped
class HalfWay {

    /** How long somebody may look for the telephone. */
    static final Duration LENGTH = Duration.ofMinutes(10);

    private static final String PURPOSE = "accounts/half-way";

    /** Who has proved to be the owner, and by what so far. */
    record Ticket(UUID account, Proof.Means means) {}

    @Inject
    Seal seal;

    @Inject
    Clock clock;

    protected HalfWay() {}

    String issue(Account account, Proof.Means means) {
        String text = String.join(
                "|",
                account.id().toString(),
                means.name(),
                Long.toString(clock.instant().plus(LENGTH).getEpochSecond()),
                lock(account));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(seal.sealText(text, PURPOSE));
    }

    /** Who holds this; empty when it is none of ours, or over. */
    Optional<Ticket> read(String value) {
        return opened(value)
                .filter(parts -> clock.instant().isBefore(Instant.ofEpochSecond(Long.parseLong(parts[2]))))
                .map(parts -> new Ticket(UUID.fromString(parts[0]), Proof.Means.valueOf(parts[1])));
    }

    /** Whether the account's password is still the one with which the ticket was got. */
    boolean fits(String value, Account account) {
        return opened(value).filter(parts -> parts[3].equals(lock(account))).isPresent();
    }

    private Optional<String[]> opened(String value) {
        if (value == null || value.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    seal.openText(Base64.getUrlDecoder().decode(value), PURPOSE).split("\\|", 4));
        } catch (IllegalArgumentException | IllegalStateException notOurs) {
            return Optional.empty();
        }
    }

    private String lock(Account account) {
        return seal.tag(PURPOSE, account.passwordHash().orElse(""));
    }
}
