package org.noroshi.membership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.noroshi.platform.Enforces;
import org.noroshi.platform.LiveSetting;
import org.noroshi.platform.LiveSettingSource;
import org.noroshi.platform.LiveSettings;
import org.noroshi.platform.RefusedException;

/** How many members the service can carry, and who is next when a place is free (article 6-3). */
@ApplicationScoped
@Enforces("A06-3")
class Capacity implements LiveSettingSource {

    static final LiveSetting MEMBERS = LiveSetting.number("noroshi.capacity", 2_000, 1, 100_000);

    @Inject
    LiveSettings settings;

    @Inject
    Contracts contracts;

    @Inject
    Applications applications;

    @Override
    public List<LiveSetting> liveSettings() {
        return List.of(MEMBERS);
    }

    /** How many more members there is room for; not below nothing. */
    long free() {
        return Math.max(0, settings.number(MEMBERS) - contracts.live());
    }

    /**
     * Whether the application gets a place, or has to wait. Holds the gate until the transaction ends.
     *
     * @throws RefusedException when it waits already and it is not its turn
     */
    boolean hasPlaceFor(Application application) {
        contracts.holdGate();
        long free = free();
        long ahead = applications.waitingBefore(application) - 1;
        if (ahead < free) {
            return true;
        }
        if (application.state() == ApplicationState.WAITLISTED) {
            throw new RefusedException(free == 0 ? MembershipError.SERVICE_FULL : MembershipError.NOT_FIRST_IN_LINE);
        }
        return false;
    }
}
