package org.noroshi.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.FetchProfile;
import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.internet.InternetHeaders;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Collections;
import java.util.Properties;
import org.jboss.logging.Logger;

/**
 * Looks into the mailbox and hands over what is in it, one mail at a time. A mail is deleted there when it has been taken
 * over; what can't be taken over stays, and is tried again at the next look.
 */
@ApplicationScoped
class Mailbox {

    private static final int AT_A_TIME = 50;
    private static final String WAIT = "15000";
    private static final Logger LOG = Logger.getLogger(Mailbox.class);

    @Inject
    MailboxSettings settings;

    /** Takes over a mail; a failure leaves it in the mailbox. */
    interface Taker {

        /**
         * @param mail the whole mail, or its head alone
         * @param whole whether it is the whole one
         */
        void take(MimeMessage mail, boolean whole);
    }

    /**
     * Empties the mailbox as far as it goes.
     *
     * @return how many were taken over
     * @throws MessagingException when the mailbox can't be reached
     */
    int empty(Taker taker) throws MessagingException {
        Session session = Session.getInstance(properties());
        try (Store store = session.getStore(protocol())) {
            store.connect(settings.host().orElseThrow(), settings.port(), settings.user(), settings.password());
            try (Folder folder = store.getFolder(settings.folder())) {
                folder.open(Folder.READ_WRITE);
                return empty(folder, taker);
            }
        }
    }

    private int empty(Folder folder, Taker taker) throws MessagingException {
        int count = Math.min(folder.getMessageCount(), AT_A_TIME);
        if (count == 0) {
            return 0;
        }
        Message[] messages = folder.getMessages(1, count);
        FetchProfile sizes = new FetchProfile();
        sizes.add(FetchProfile.Item.SIZE);
        sizes.add(FetchProfile.Item.FLAGS);
        folder.fetch(messages, sizes);
        int taken = 0;
        for (Message message : messages) {
            if (!message.isSet(Flags.Flag.DELETED) && takeOver(message, taker)) {
                message.setFlag(Flags.Flag.DELETED, true);
                taken++;
            }
        }
        return taken;
    }

    private boolean takeOver(Message message, Taker taker) {
        try {
            boolean whole = message.getSize() <= settings.mostBytes();
            taker.take(whole ? copy(message) : head(message), whole);
            return true;
        } catch (MessagingException | IOException | RuntimeException e) {
            LOG.warnf("A mail can't be taken over: %s", e.getClass().getName());
            return false;
        }
    }

    /** A copy that does not need the server any more. */
    private static MimeMessage copy(Message message) throws MessagingException, IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        message.writeTo(bytes);
        return new MimeMessage(asItCame(), new ByteArrayInputStream(bytes.toByteArray()));
    }

    /** Heads in UTF-8 are read as such, as many mail programs write them. */
    static Session asItCame() {
        Properties properties = new Properties();
        properties.setProperty("mail.mime.allowutf8", "true");
        return Session.getInstance(properties);
    }

    private static MimeMessage head(Message message) throws MessagingException {
        InternetHeaders headers = new InternetHeaders();
        Collections.list(message.getAllHeaders()).forEach(one -> headers.addHeader(one.getName(), one.getValue()));
        MimeMessage head = new MimeMessage(asItCame());
        for (String name : java.util.List.of("From", "Subject", "Date", "Message-ID")) {
            String[] values = headers.getHeader(name);
            if (values != null) {
                head.setHeader(name, values[0]);
            }
        }
        head.setText("");
        return head;
    }

    private String protocol() {
        return settings.security() == MailboxSettings.Security.TLS ? "imaps" : "imap";
    }

    private Properties properties() {
        Properties properties = new Properties();
        String prefix = "mail." + protocol() + ".";
        for (String limit : java.util.List.of("connectiontimeout", "timeout", "writetimeout")) {
            properties.setProperty(prefix + limit, WAIT);
        }
        properties.setProperty(prefix + "ssl.checkserveridentity", "true");
        properties.setProperty(prefix + "partialfetch", "false");
        if (settings.security() == MailboxSettings.Security.STARTTLS) {
            properties.setProperty(prefix + "starttls.enable", "true");
            properties.setProperty(prefix + "starttls.required", "true");
        }
        return properties;
    }
}
