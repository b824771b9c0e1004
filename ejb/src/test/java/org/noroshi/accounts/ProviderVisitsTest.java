package org.noroshi.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.noroshi.platform.Seal;

@DisplayName("外部の認証サービスへの行き来")
@Tag("A17-3")
class ProviderVisitsTest {

    private static final Instant NOW = Instant.parse("2026-11-27T03:00:00Z");

    private final ProviderVisits visits = new ProviderVisits();

    @BeforeEach
    void prepare() {
        visits.seal = new Seal(new SecretKeySpec(new byte[32], "AES"));
        at(NOW);
    }

    private void at(Instant when) {
        visits.clock = Clock.fixed(when, ZoneOffset.UTC);
    }

    @Test
    void theBrowserBringsBackWhatItWasGiven() {
        UUID account = UUID.randomUUID();
        ProviderVisit visit = visits.begin(ProviderVisit.Errand.BIND, Optional.of(account), "/board/thread?id=1&to=2");
        assertThat(visits.read(visits.cookie(visit))).contains(visit);
        assertThat(visit.account()).contains(account);
        assertThat(visit.next()).isEqualTo("/board/thread?id=1&to=2");
    }

    @Test
    void itLapsesAfterTenMinutes() {
        String cookie = visits.cookie(visits.begin(ProviderVisit.Errand.SIGN_IN, Optional.empty(), null));
        at(NOW.plus(Duration.ofMinutes(10)).minusSeconds(1));
        assertThat(visits.read(cookie)).isPresent();
        at(NOW.plus(Duration.ofMinutes(10)));
        assertThat(visits.read(cookie)).isEmpty();
    }

    @Test
    void itLeadsToPagesOfThisPortalAlone() {
        assertThat(visits.begin(ProviderVisit.Errand.SIGN_IN, Optional.empty(), "//evil.example/")
                        .next())
                .isEqualTo(SafePath.HOME);
    }

    @Test
    void secretsAreOfEachVisitAndStandNowhereInClear() {
        ProviderVisit one = visits.begin(ProviderVisit.Errand.SIGN_IN, Optional.empty(), null);
        ProviderVisit other = visits.begin(ProviderVisit.Errand.SIGN_IN, Optional.empty(), null);
        assertThat(new String[] {
                    one.state(), one.nonce(), one.verifier(), other.state(), other.nonce(), other.verifier()
                })
                .doesNotHaveDuplicates();
        assertThat(new String(
                        Base64.getUrlDecoder().decode(visits.cookie(one)),
                        java.nio.charset.StandardCharsets.ISO_8859_1))
                .doesNotContain(one.state())
                .doesNotContain(one.nonce())
                .doesNotContain(one.verifier());
        assertThat(one.toString()).doesNotContain(one.verifier());
    }

    @Test
    void whatIsNotOursIsNone() {
        String cookie = visits.cookie(visits.begin(ProviderVisit.Errand.SIGN_IN, Optional.empty(), null));
        assertThat(visits.read(null)).isEmpty();
        assertThat(visits.read("")).isEmpty();
        assertThat(visits.read("nonsense")).isEmpty();
        assertThat(visits.read(cookie.substring(1))).isEmpty();
        visits.seal = new Seal(new SecretKeySpec(
                "another key of another service!!".getBytes(java.nio.charset.StandardCharsets.US_ASCII), "AES"));
        assertThat(visits.read(cookie)).as("of another service").isEmpty();
    }
}
