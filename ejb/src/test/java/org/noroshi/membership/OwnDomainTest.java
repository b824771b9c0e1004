package org.noroshi.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.noroshi.platform.RefusedException;

/** Which addresses are an institution's own. */
@Tag("N3a")
class OwnDomainTest {

    private static final Instant NOW = Instant.parse("2026-11-02T01:00:00Z");

    private static Organisation with(String domain, boolean subdomains) {
        return new Organisation(
                ApplicationFixture.submission().institution(), Map.of(domain, subdomains), Locale.JAPANESE, false, NOW);
    }

    @ParameterizedTest
    @CsvSource({
        "user@hospital.jp, true, true",
        "user@HOSPITAL.JP, true, true",
        "user@HOSPITAL.JP., true, true",
        "user@ｈｏｓｐｉｔａｌ.jp, true, true",
        "user@evil-hospital.jp, false, false",
        "user@hospital.jp.evil.example, false, false",
        "user@mail.hospital.jp, false, true",
        "user@a.b.hospital.jp, false, true",
        "user@ospital.jp, false, false"
    })
    void anAddressIsInsideExactlyOrBelowWhereThatIsAllowed(String address, boolean exact, boolean below) {
        EmailAddress read = EmailAddress.of(address);
        assertThat(with("hospital.jp", false).covers(read)).isEqualTo(exact);
        assertThat(with("hospital.jp", true).covers(read)).isEqualTo(below);
    }

    @Test
    void aNameInJapaneseEqualsItsAsciiForm() {
        MailDomain name = MailDomain.of("見本病院.jp");
        assertThat(name.name()).startsWith("xn--");
        assertThat(with(name.name(), false).covers(EmailAddress.of("user@見本病院。jp")))
                .isTrue();
        assertThat(with(name.name(), false).covers(EmailAddress.of("user@" + name.name())))
                .isTrue();
    }

    @Test
    void aDomainThatIsOnlyNamedCountsForNothing() {
        Organisation organisation = with("hospital.jp", false);
        organisation.claim(MailDomain.of("other.example.jp"), true, NOW);
        EmailAddress address = EmailAddress.of("user@other.example.jp");
        assertThat(organisation.covers(address)).isFalse();
        organisation.prove("other.example.jp", DomainProof.DNS, NOW);
        assertThat(organisation.covers(address)).isTrue();
        assertThat(organisation.provesDomainOf(address)).isTrue();
        assertThat(organisation.provesDomainOf(EmailAddress.of("user@hospital.jp")))
                .as("accepted, and not proved")
                .isFalse();
    }

    @Test
    void theLastDomainThatCountsStays() {
        Organisation organisation = with("hospital.jp", false);
        organisation.claim(MailDomain.of("other.example.jp"), false, NOW);
        assertThatThrownBy(() -> organisation.drop("hospital.jp")).isInstanceOf(RefusedException.class);
        organisation.prove("other.example.jp", DomainProof.MAIL, NOW);
        organisation.drop("hospital.jp");
        assertThat(organisation.domains()).containsExactly("other.example.jp");
    }

    @Test
    void aMailedLinkWorksUntilItsTimeIsOver() {
        OwnDomain mailed = OwnDomain.claimed(false, NOW).mailed("postmaster@hospital.jp", NOW);
        Duration hours = Duration.ofHours(72);
        assertThat(mailed.isMailOpen(hours, NOW.plus(hours).minusSeconds(1))).isTrue();
        assertThat(mailed.isMailOpen(hours, NOW.plus(hours).plusSeconds(1))).isFalse();
        assertThat(mailed.proved(DomainProof.MAIL, NOW).isMailOpen(hours, NOW))
                .as("once used")
                .isFalse();
    }

    @Test
    @Tag("N3b")
    void anExceptionHoldsUntilItsTimeIsOver() {
        MailException exception = new MailException(
                java.util.UUID.randomUUID(),
                "a@free.example",
                "自院のメールがない",
                java.util.UUID.randomUUID(),
                NOW,
                NOW.plusSeconds(60));
        assertThat(exception.isOnAt(NOW.plusSeconds(59))).isTrue();
        assertThat(exception.isOnAt(NOW.plusSeconds(60))).isFalse();
        assertThat(exception.isOnAt(NOW.plusSeconds(61))).isFalse();
    }
}
