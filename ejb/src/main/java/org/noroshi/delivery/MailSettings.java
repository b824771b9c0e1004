package org.noroshi.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.noroshi.platform.Settings;
import org.noroshi.platform.StartCheck;

/** Settings of mail. Host, port, encryption and password of the relay belong to the server ({@code 30-mail.cli}). */
@ApplicationScoped
class MailSettings implements StartCheck {

    private static final String SMTP_HOST = "noroshi.smtp-host";
    private static final String FROM = "noroshi.mail-from";
    private static final String REPLY_TO = "noroshi.mail-reply-to";
    private static final String BOUNCES = "noroshi.mail-bounces";
    private static final String TIMEOUT = "noroshi.smtp-timeout";

    /** A tag of 43 characters has to fit before the @, where 64 are allowed. */
    private static final Pattern RETURN_ADDRESS = Pattern.compile("[A-Za-z0-9._-]{1,20}@[A-Za-z0-9.-]+");

    private static final int LEAST_TIMEOUT = 1;
    private static final int MOST_TIMEOUT = 300;

    /** A mail takes up to ten exchanges with the relay (greeting, EHLO, STARTTLS, AUTH, MAIL, RCPT, DATA, end, …). */
    private static final int EXCHANGES = 12;

    @Inject
    Settings settings;

    Optional<String> smtpHost() {
        return settings.text(SMTP_HOST);
    }

    /** How long to wait for each answer of the relay. */
    Duration timeout() {
        return Duration.ofSeconds(settings.number(TIMEOUT, 15, LEAST_TIMEOUT, MOST_TIMEOUT));
    }

    /** How long a message belongs to the worker that claimed it: longer than the relay can keep one letter. */
    Duration lease() {
        return timeout().multipliedBy(EXCHANGES);
    }

    InternetAddress from() {
        return settings.text(FROM).map(MailSettings::address).orElseGet(() -> address("noreply@" + host()));
    }

    Optional<InternetAddress> replyTo() {
        return settings.text(REPLY_TO).map(MailSettings::address);
    }

    /**
     * Where a mail is returned to: the letter's tag stands in the address, so that a return that says nothing else still
     * tells which letter it was. Empty without a mailbox for it; then returns go to the sender.
     */
    Optional<String> returnAddress(String tag) {
        return settings.text(BOUNCES).map(address -> {
            int at = address.lastIndexOf('@');
            return address.substring(0, at) + "+" + tag + address.substring(at);
        });
    }

    /** The host that stands behind the @ of a Message-ID. */
    String host() {
        return settings.publicUrl().getHost();
    }

    /** Where mails become files when there is no relay. */
    Path directory() {
        return Path.of(settings.text("jboss.server.data.dir").orElse("target"), "mail");
    }

    @Override
    public List<String> problems() {
        List<String> problems = new ArrayList<>();
        settings.problemWith(TIMEOUT, LEAST_TIMEOUT, MOST_TIMEOUT).ifPresent(problems::add);
        for (String name : List.of(FROM, REPLY_TO)) {
            settings.text(name)
                    .filter(value -> !isAddress(value))
                    .ifPresent(value -> problems.add(Settings.variable(name) + "=" + value
                            + " must look like \"Noroshi <noroshi@example.jp>\""));
        }
        settings.text(BOUNCES)
                .filter(value -> !RETURN_ADDRESS.matcher(value).matches())
                .ifPresent(value -> problems.add(Settings.variable(BOUNCES) + "=" + value
                        + " must look like bounces@example.jp, with 20 characters at most before the @"));
        if (smtpHost().isPresent() && settings.text(FROM).isEmpty()) {
            problems.add(Settings.variable(FROM) + " must be set when " + Settings.variable(SMTP_HOST) + " is");
        }
        return problems;
    }

    private static boolean isAddress(String value) {
        try {
            InternetAddress[] addresses = InternetAddress.parse(value, true);
            return addresses.length == 1 && addresses[0].getAddress().indexOf('@') > 0;
        } catch (AddressException e) {
            return false;
        }
    }

    private static InternetAddress address(String value) {
        try {
            return InternetAddress.parse(value, true)[0];
        } catch (AddressException e) {
            throw new IllegalStateException("A mail address among the settings is wrong", e);
        }
    }
}
