package org.noroshi.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.MimeMessage;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import org.noroshi.platform.StartCheck;

/** Hands mails to the relay that the server knows as mail session {@code Noroshi} ({@code 30-mail.cli}). */
@ApplicationScoped
class SmtpRelay implements Relay, StartCheck {

    private static final String SESSION = "java:jboss/mail/Noroshi";

    /** How a reply of the relay begins: code, and perhaps the code of RFC 3463; what follows may quote the address. */
    private static final Pattern REPLY = Pattern.compile("^([245]\\d\\d)(?:[ -]([245]\\.\\d{1,3}\\.\\d{1,3})\\b)?");

    private static final int FIRST_REFUSAL = 550;
    private static final int LAST_REFUSAL = 559;
    private static final int SERVICE_ENDS = 421;
    private static final int FOR_GOOD = 500;

    @Inject
    MailSettings settings;

    @Override
    public List<String> problems() {
        if (settings.smtpHost().isEmpty()) {
            return List.of();
        }
        try {
            session();
            return List.of();
        } catch (NamingException e) {
            return List.of(
                    "The server has no mail session " + SESSION + "; apply 30-mail.cli, see wildfly-config/README.md");
        }
    }

    @Override
    public Line open() {
        return new SmtpLine(this);
    }

    Session session() throws NamingException {
        return InitialContext.doLookup(SESSION);
    }

    private Transport connected() throws RelayException {
        try {
            Session session = session();
            Properties properties = session.getProperties();
            String wait = Long.toString(settings.timeout().toMillis());
            for (String limit : List.of("connectiontimeout", "timeout", "writetimeout")) {
                properties.setProperty("mail.smtp." + limit, wait);
                properties.setProperty("mail.smtps." + limit, wait);
            }
            properties.setProperty("mail.smtp.quitwait", "false");
            Transport transport = session.getTransport();
            transport.connect();
            return transport;
        } catch (AuthenticationFailedException e) {
            throw new RelayException(RelayException.Reach.NO_SERVICE, "authentication failed");
        } catch (MessagingException e) {
            throw new RelayException(RelayException.Reach.NO_SERVICE, "no connection");
        } catch (NamingException e) {
            throw new RelayException(RelayException.Reach.NO_SERVICE, "no mail session");
        }
    }

    /** The envelope's sender is a setting of the session, which only one line at a time uses. */
    private void returnTo(MimeMessage mail) {
        try {
            Properties properties = session().getProperties();
            Optional<String> address = mail instanceof NamedMessage named ? named.returnAddress() : Optional.empty();
            for (String protocol : List.of("smtp", "smtps")) {
                address.ifPresentOrElse(
                        value -> properties.setProperty("mail." + protocol + ".from", value),
                        () -> properties.remove("mail." + protocol + ".from"));
            }
        } catch (NamingException e) {
            throw new IllegalStateException("The mail session is gone", e);
        }
    }

    /** What the relay's answer means for this letter and the next ones. */
    static RelayException judged(MessagingException failure) {
        String reply = replyIn(failure).strip();
        if (reply.isEmpty()) {
            return new RelayException(RelayException.Reach.NO_SERVICE, "connection lost");
        }
        int code = Integer.parseInt(reply.substring(0, 3));
        if (code >= FIRST_REFUSAL && code <= LAST_REFUSAL) {
            return new RelayException(RelayException.Reach.REFUSED, reply);
        }
        boolean aboutLetter = code < FOR_GOOD && code != SERVICE_ENDS;
        return new RelayException(aboutLetter ? RelayException.Reach.NOT_NOW : RelayException.Reach.NO_SERVICE, reply);
    }

    /** The innermost reply in the chain, as a blank and its codes alone; empty when there is none. */
    private static String replyIn(MessagingException failure) {
        String found = "";
        for (Exception e = failure;
                e != null;
                e = e instanceof MessagingException chained ? chained.getNextException() : null) {
            Matcher reply = REPLY.matcher(String.valueOf(e.getMessage()).strip());
            if (reply.find()) {
                found = " " + reply.group(1) + (reply.group(2) == null ? "" : " " + reply.group(2));
            }
        }
        return found;
    }

    /** A connection that is made when it is first needed and given up when it fails. */
    private static class SmtpLine implements Line {

        private final SmtpRelay relay;
        private Transport transport;

        SmtpLine(SmtpRelay relay) {
            this.relay = relay;
        }

        @Override
        public void send(MimeMessage mail) throws RelayException {
            if (transport == null) {
                transport = relay.connected();
            }
            try {
                relay.returnTo(mail);
                transport.sendMessage(mail, mail.getAllRecipients());
            } catch (MessagingException e) {
                close();
                throw judged(e);
            }
        }

        @Override
        public void close() {
            if (transport != null) {
                try {
                    transport.close();
                } catch (MessagingException e) {
                    // what the relay has accepted stays accepted; the line is given up either way
                }
                transport = null;
            }
        }
    }
}
