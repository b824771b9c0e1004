package org.noroshi.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.noroshi.sharing.BoardFixture.as;
import static org.noroshi.sharing.BoardFixture.of;
import static org.noroshi.sharing.BoardFixture.opening;
import static org.noroshi.sharing.BoardFixture.publish;
import static org.noroshi.sharing.BoardFixture.read;

import jakarta.ejb.EJBAccessException;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.noroshi.accounts.Viewer;
import org.noroshi.accounts.ViewerFixture;
import org.noroshi.indicators.Indicator;
import org.noroshi.indicators.Known;
import org.noroshi.indicators.PostIndicators;
import org.noroshi.indicators.SafeReading;
import org.noroshi.platform.NotFoundException;

/** What a post names is read by those who read the post, and by nobody else. */
public interface IndicatorScenarios {

    String REPORT = "[通信先](https://evil.example/a)と203.0.113.9、CVE-2024-3400、https://www.jpcert.or.jp/at/";

    private static PostIndicators indicators(Viewer viewer, UUID thread) {
        PostView post = opening(viewer, thread);
        return as(viewer, () -> of(SafeReading.class).of(post));
    }

    private static PublishThread report(Tlp tlp, Audience audience) {
        return new PublishThread(
                UUID.randomUUID().toString(), ThreadKind.INDICATORS, audience, tlp, Conditions.NONE, "通信先の一覧", REPORT);
    }

    @Test
    @Tag("A16-2")
    default void whatAPostNamesIsListedWithWhatMayBeDoneWithIt() {
        UUID thread = publish(ViewerFixture.user(), report(Tlp.AMBER_STRICT, Audience.ALL_MEMBERS));
        PostIndicators found = indicators(ViewerFixture.user(), thread);
        assertThat(found.all())
                .extracting(Indicator::defanged)
                .containsExactly(
                        "hxxps://evil[.]example/a",
                        "203[.]0[.]113[.]9",
                        "CVE-2024-3400",
                        "hxxps://www[.]jpcert[.]or[.]jp/at/");
        assertThat(found.all().get(3).known()).contains(Known.PUBLIC_BODY);
        assertThat(found.values()).startsWith("https://evil.example/a\n203.0.113.9\n");
        assertThat(found.loading().answer()).isEqualTo(Answer.ALLOWED);
        assertThat(found.lookingUp().answer()).isEqualTo(Answer.NO);
        assertThat(opening(ViewerFixture.user(), thread).html())
                .contains("hxxps://evil[.]example/a")
                .doesNotContain("href");
    }

    @Test
    default void whoMayNotReadThePostLearnsNothingOfWhatItNames() {
        UUID thread = publish(ViewerFixture.user(), report(Tlp.RED, Audience.DESK));
        assertThatThrownBy(() -> read(ViewerFixture.user(), thread)).isInstanceOf(NotFoundException.class);
        assertThat(indicators(ViewerFixture.officer(), thread).lookingUp().answer())
                .isEqualTo(Answer.NO);
        PostView post = opening(ViewerFixture.officer(), thread);
        assertThatThrownBy(() -> as(ViewerFixture.suspendedUser(), () -> of(SafeReading.class)
                        .of(post)))
                .isInstanceOf(EJBAccessException.class);
    }
}
