package org.noroshi.delivery;

import jakarta.mail.internet.MimeMessage;

/** Where mails are handed over. */
interface Relay {

    /** A line to the relay for a few letters; connects when the first one is sent. */
    Line open();

    /** Takes letters one by one until it is closed. */
    interface Line extends AutoCloseable {

        /**
         * Hands the mail over; when this returns the relay has taken the responsibility (its reply was 250).
         *
         * @throws RelayException when it has not
         */
        void send(MimeMessage mail) throws RelayException;

        @Override
        void close();
    }
}
