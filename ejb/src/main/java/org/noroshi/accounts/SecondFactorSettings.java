package org.noroshi.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.noroshi.platform.LiveSetting;
import org.noroshi.platform.LiveSettingSource;
import org.noroshi.platform.LiveSettings;
import org.noroshi.platform.Settings;

/** Who must have a second factor: those on whom most depends, unless somebody sets it otherwise. */
@ApplicationScoped
public class SecondFactorSettings implements LiveSettingSource {

    private static final String NAME = "noroshi.second-factor";
    private static final int NOBODY = 0;
    private static final int STAFF = 1;
    private static final int STAFF_AND_LIAISONS = 2;
    private static final int EVERYBODY = 3;

    @Inject
    LiveSettings live;

    @Inject
    Settings settings;

    protected SecondFactorSettings() {}

    @Override
    public List<LiveSetting> liveSettings() {
        return List.of(demand());
    }

    /** Whether somebody of this group must have one; everybody may. */
    public boolean demandedOf(Group group) {
        return demandedOf(group, live.number(demand()));
    }

    static boolean demandedOf(Group group, int demand) {
        return group.isStaff() && demand >= STAFF
                || group == Group.LIAISON && demand >= STAFF_AND_LIAISONS
                || group.isMember() && demand >= EVERYBODY;
    }

    /** The people of the sample world have no telephones. */
    private LiveSetting demand() {
        return LiveSetting.choice(NAME, settings.sampleData() ? NOBODY : STAFF_AND_LIAISONS, EVERYBODY);
    }
}
