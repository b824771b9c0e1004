package org.noroshi.delivery;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.noroshi.platform.Messages;
import org.noroshi.platform.ParkedMessage;

/**
 * A message that was given up.
 *
 * @param kind capability and name
 * @param code what the relay said, or what failed, as it stands in the outbox
 * @param since rounded to ten minutes
 */
public record ParkedMail(UUID id, String kind, Trouble trouble, String code, int attempts, Instant since) {

    static ParkedMail of(ParkedMessage message) {
        return new ParkedMail(
                message.id(),
                message.kind(),
                Trouble.of(message.lastError()),
                message.lastError(),
                message.attempts(),
                message.parkedAt());
    }

    /** Which part of the service wanted to say something. */
    public String sender(Locale locale) {
        return Messages.of(ParkedMail.class).text(locale, "sender." + kind.substring(0, kind.indexOf('/')));
    }
}
