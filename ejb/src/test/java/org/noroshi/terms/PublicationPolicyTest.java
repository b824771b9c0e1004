package org.noroshi.terms;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("A04-2")
class PublicationPolicyTest {

    private static final Instant NOTICE = Instant.parse("2026-04-01T00:00:00Z");
    private static final Duration WINDOW = Duration.ofDays(14);

    @Test
    void newTermsTakeEffectAfterTheNoticeAndNotWithIt() {
        assertThat(PublicationPolicy.objection(PublishingWay.NOTICE, NOTICE, NOTICE.minusSeconds(1), Duration.ZERO))
                .contains(TermsError.EFFECTIVE_BEFORE_NOTICE);
        assertThat(PublicationPolicy.objection(PublishingWay.NOTICE, NOTICE, NOTICE, Duration.ZERO))
                .contains(TermsError.EFFECTIVE_BEFORE_NOTICE);
        assertThat(PublicationPolicy.objection(PublishingWay.NOTICE, NOTICE, NOTICE.plusSeconds(1), Duration.ZERO))
                .isEmpty();
    }

    @Test
    void theWindowOfTheSettingIsKeptToTheSecond() {
        Instant least = NOTICE.plus(WINDOW);
        assertThat(PublicationPolicy.objection(PublishingWay.NOTICE, NOTICE, least.minusSeconds(1), WINDOW))
                .contains(TermsError.NOTICE_TOO_SHORT);
        assertThat(PublicationPolicy.objection(PublishingWay.NOTICE, NOTICE, least, WINDOW))
                .isEmpty();
    }

    @Test
    void aMinorChangeNeedsNoNoticeButReachesBackForNobody() {
        assertThat(PublicationPolicy.objection(PublishingWay.MINOR, NOTICE, NOTICE.minusSeconds(1), WINDOW))
                .contains(TermsError.EFFECTIVE_PAST);
        assertThat(PublicationPolicy.objection(PublishingWay.MINOR, NOTICE, NOTICE, WINDOW))
                .isEmpty();
    }
}
