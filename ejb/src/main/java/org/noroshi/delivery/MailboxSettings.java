package org.noroshi.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.noroshi.platform.Settings;
import org.noroshi.platform.StartCheck;

/** The one mailbox that is read, if there is one ({@code NOROSHI_IMAP_HOST}). */
@ApplicationScoped
class MailboxSettings implements StartCheck {

    private static final String HOST = "noroshi.imap-host";
    private static final String PORT = "noroshi.imap-port";
    private static final String SECURITY = "noroshi.imap-security";
    private static final String USER = "noroshi.imap-user";
    private static final String PASSWORD = "noroshi.imap-password";
    private static final String FOLDER = "noroshi.imap-folder";
    private static final String SECONDS = "noroshi.imap-seconds";
    private static final String KILOBYTES = "noroshi.imap-kilobytes";
    private static final int KILO = 1024;

    /** How the connection is protected. */
    enum Security {
        TLS(993),
        STARTTLS(143),
        NONE(143);

        private final int port;

        Security(int port) {
            this.port = port;
        }
    }

    @Inject
    Settings settings;

    Optional<String> host() {
        return settings.text(HOST);
    }

    int port() {
        return settings.number(PORT, security().port, 1, 65_535);
    }

    Security security() {
        return settings.text(SECURITY).flatMap(MailboxSettings::named).orElse(Security.TLS);
    }

    String user() {
        return settings.text(USER).orElse("");
    }

    String password() {
        return settings.text(PASSWORD).orElse("");
    }

    String folder() {
        return settings.text(FOLDER).orElse("INBOX");
    }

    /** How long to wait between two looks into the mailbox. */
    Duration pause() {
        return Duration.ofSeconds(settings.number(SECONDS, 60, 5, 3600));
    }

    /** Larger mails are not read beyond their head. */
    int mostBytes() {
        return settings.number(KILOBYTES, 1024, 16, 20 * KILO) * KILO;
    }

    @Override
    public List<String> problems() {
        if (host().isEmpty()) {
            return List.of();
        }
        List<String> problems = new ArrayList<>();
        settings.problemWith(PORT, 1, 65_535).ifPresent(problems::add);
        settings.problemWith(SECONDS, 5, 3600).ifPresent(problems::add);
        settings.problemWith(KILOBYTES, 16, 20 * KILO).ifPresent(problems::add);
        for (String name : List.of(USER, PASSWORD)) {
            if (settings.text(name).isEmpty()) {
                problems.add(Settings.variable(name) + " must be set when " + Settings.variable(HOST) + " is");
            }
        }
        if (settings.text(SECURITY).filter(value -> named(value).isEmpty()).isPresent()) {
            problems.add(Settings.variable(SECURITY) + " must be tls, starttls or none");
        } else if (security() == Security.NONE && !Settings.isLoopback(host().orElseThrow())) {
            problems.add(
                    Settings.variable(SECURITY) + "=none is for this machine alone, not for " + host().orElseThrow());
        }
        return problems;
    }

    private static Optional<Security> named(String text) {
        return Set.of(Security.values()).stream()
                .filter(one -> one.name().equalsIgnoreCase(text))
                .findFirst();
    }
}
