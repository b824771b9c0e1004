package org.noroshi.ui.welcome;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/** Lets a browser find out whether it will do (note 3 of the call). */
@Named
@RequestScoped
public class SelfCheckPage {

    @Inject
    Clock clock;

    public List<SelfCheck> getChecks() {
        return List.of(SelfCheck.values());
    }

    /** Days since the first one that a code can name. */
    public long getDay() {
        return LocalDate.ofInstant(clock.instant(), ZoneId.of("Asia/Tokyo")).toEpochDay()
                - SelfCheckCode.FIRST_DAY.toEpochDay();
    }
}
