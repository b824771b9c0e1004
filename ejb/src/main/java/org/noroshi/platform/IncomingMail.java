package org.noroshi.platform;

import java.time.Instant;

/**
 * A mail that a person has written to the service, as far as it is read: its words and nothing else. Attachments are not
 * opened.
 *
 * @param from address of the sender, as the mail says; nobody has proved it
 * @param name of the sender, the address when there is none
 * @param text as plain text
 * @param attachments how many files came along and were left out
 * @param byOfficer whether an officer hands it on, after having looked at it
 */
public record IncomingMail(
        String from, String name, String subject, String text, int attachments, Instant at, boolean byOfficer) {

    /** The same, handed on by an officer. */
    public IncomingMail handedOn() {
        return new IncomingMail(from, name, subject, text, attachments, at, true);
    }
}
