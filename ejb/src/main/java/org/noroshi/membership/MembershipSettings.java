package org.noroshi.membership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.noroshi.platform.Settings;
import org.noroshi.platform.StartCheck;

/** What an administrator may change about applications. */
@ApplicationScoped
public class MembershipSettings implements StartCheck {

    private static final String CONFIRMATION_HOURS = "noroshi.confirmation-hours";
    private static final String DRAFT_DAYS = "noroshi.draft-days";

    @Inject
    Settings settings;

    /** How long the link works that confirms the liaison's address. */
    public Duration confirmationTime() {
        return Duration.ofHours(settings.number(CONFIRMATION_HOURS, 72, 1, 720));
    }

    /** How long an application that is not sent yet is kept. */
    public Duration draftTime() {
        return Duration.ofDays(settings.number(DRAFT_DAYS, 30, 1, 365));
    }

    @Override
    public List<String> problems() {
        return Stream.of(settings.problemWith(CONFIRMATION_HOURS, 1, 720), settings.problemWith(DRAFT_DAYS, 1, 365))
                .flatMap(Optional::stream)
                .toList();
    }
}
