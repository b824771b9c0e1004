package org.noroshi.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.noroshi.platform.Settings;
import org.noroshi.platform.StartCheck;
import org.noroshi.terms.TermsSettings;

/** How long things hold and how long passwords are; each can be set by an administrator within bounds. */
@ApplicationScoped
public class SignInSettings implements StartCheck {

    private static final String IDLE = "noroshi.session-idle-minutes";
    private static final int IDLE_LEAST = 5;
    private static final int IDLE_MOST = 120;
    private static final String SESSION = "noroshi.session-hours";
    private static final int SESSION_LEAST = 1;
    private static final int SESSION_MOST = 10;
    private static final String CONFIRMED = "noroshi.confirm-minutes";
    private static final int CONFIRMED_LEAST = 1;
    private static final int CONFIRMED_MOST = 60;
    private static final String LENGTH = "noroshi.password-length";
    private static final int LENGTH_LEAST = 10;
    private static final int LENGTH_MOST = 64;

    @Inject
    Settings settings;

    @Inject
    TermsSettings terms;

    protected SignInSettings() {}

    /** After how long without a click a session ends; 15 minutes unless set. */
    public Duration idle() {
        return Duration.ofMinutes(settings.number(IDLE, 15, IDLE_LEAST, IDLE_MOST));
    }

    /** After how long a session ends whatever happens; 9 hours unless set. */
    public Duration session() {
        return Duration.ofHours(settings.number(SESSION, 9, SESSION_LEAST, SESSION_MOST));
    }

    /** For how long a fresh proof counts before what a stolen session must not do; 10 minutes unless set. */
    public Duration confirmed() {
        return Duration.ofMinutes(settings.number(CONFIRMED, 10, CONFIRMED_LEAST, CONFIRMED_MOST));
    }

    /** How long an activation link can be used; 72 hours unless set, as the terms say. */
    public Duration activation() {
        return Duration.ofHours(terms.activationHours());
    }

    /** The fewest characters of a password; 12 unless set. */
    public int passwordLength() {
        return settings.number(LENGTH, 12, LENGTH_LEAST, LENGTH_MOST);
    }

    /** Whether the browser may be told to send the cookie over TLS alone. */
    public boolean secure() {
        return "https".equals(settings.publicUrl().getScheme());
    }

    @Override
    public List<String> problems() {
        return Stream.of(
                        settings.problemWith(IDLE, IDLE_LEAST, IDLE_MOST),
                        settings.problemWith(SESSION, SESSION_LEAST, SESSION_MOST),
                        settings.problemWith(CONFIRMED, CONFIRMED_LEAST, CONFIRMED_MOST),
                        settings.problemWith(LENGTH, LENGTH_LEAST, LENGTH_MOST))
                .flatMap(Optional::stream)
                .toList();
    }
}
