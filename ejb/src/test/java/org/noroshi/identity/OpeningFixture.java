package org.noroshi.identity;

import jakarta.enterprise.inject.spi.CDI;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.noroshi.accounts.Group;
import org.noroshi.accounts.Viewer;
import org.noroshi.accounts.ViewerFixture;
import org.noroshi.testing.At;

/** Opens the seal of a post from the request to the telling. */
public final class OpeningFixture {

    private OpeningFixture() {}

    /** Two officers of their own open the seal of the post, and its author is told. */
    public static void openAndTell(UUID post) throws Exception {
        Viewer first = ViewerFixture.storedStaff(Group.CHIEF, Locale.JAPANESE);
        Viewer second = ViewerFixture.storedStaff(Group.PRIVACY_OFFICER, Locale.JAPANESE);
        UUID opening = ViewerFixture.as(first, () -> bean(Openings.class)
                .request(new RequestOpening(OpeningScope.POST, post, OpeningGround.A18, "試験", Optional.empty())));
        ViewerFixture.as(second, () -> {
            int version = bean(Openings.class).opening(opening).version();
            bean(Openings.class).decide(new DecideOpening(opening, version, true, null));
            return null;
        });
        ViewerFixture.as(first, () -> {
            int version = bean(Openings.class).opening(opening).version();
            return bean(Openings.class).show(opening, version);
        });
        At.time(bean(Clock.class).instant().plus(Duration.ofDays(31)), () -> {
            bean(OpeningSteps.class).tellPeople(opening);
            return null;
        });
    }

    private static <T> T bean(Class<T> type) {
        return CDI.current().select(type).get();
    }
}
