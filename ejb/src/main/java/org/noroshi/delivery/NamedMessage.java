package org.noroshi.delivery;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.util.Optional;
import java.util.Properties;

/** A mail whose Message-ID and address of return are given by what it is, not by when it is made. */
class NamedMessage extends MimeMessage {

    private final String messageId;
    private final Optional<String> returnAddress;

    NamedMessage(String tag, MailSettings settings) {
        super(Session.getInstance(new Properties()));
        this.messageId = "<" + tag + "@" + settings.host() + ">";
        this.returnAddress = settings.returnAddress(tag);
    }

    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", messageId);
    }

    /** Whom a relay tells that it can't be delivered; empty when that is the sender. */
    Optional<String> returnAddress() {
        return returnAddress;
    }
}
