package org.noroshi.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.noroshi.platform.RefusedException;
import org.noroshi.platform.Settings;

/** What name servers answer, and how it is told. */
@Tag("N3a")
class TxtRecordsTest {

    private static TxtRecords asking(NameServer server) {
        TxtRecords records = new TxtRecords();
        records.settings = new Settings() {
            @Override
            public Optional<String> text(String name) {
                return "noroshi.dns-resolver".equals(name) ? Optional.of(server.address()) : Optional.empty();
            }
        };
        return records;
    }

    private static void assertRefused(NameServer server, String name, MembershipError code) {
        assertThatThrownBy(() -> asking(server).of(name))
                .isInstanceOfSatisfying(
                        RefusedException.class, e -> assertThat(e.code()).isEqualTo(code));
    }

    @Test
    void theTextsUnderANameAreRead() {
        try (NameServer server =
                new NameServer().has("_noroshi.hospital.example.jp", "v=spf1 -all", "noroshi-verification=abc")) {
            assertThat(asking(server).of("_noroshi.hospital.example.jp"))
                    .containsExactlyInAnyOrder("v=spf1 -all", "noroshi-verification=abc");
        }
    }

    @Test
    void anUnknownNameIsToldAsSuch() {
        try (NameServer server = new NameServer()) {
            assertRefused(server, "_noroshi.nowhere.example.jp", MembershipError.DNS_NO_NAME);
        }
    }

    @Test
    void aNameWithoutATextIsToldAsSuch() {
        try (NameServer server = new NameServer().has("_noroshi.empty.example.jp")) {
            assertRefused(server, "_noroshi.empty.example.jp", MembershipError.DNS_NO_RECORD);
        }
    }

    @Test
    void aBrokenServerIsToldAsSuch() {
        try (NameServer server = new NameServer().is(NameServer.Mood.BROKEN, "_noroshi.broken.example.jp")) {
            assertRefused(server, "_noroshi.broken.example.jp", MembershipError.DNS_FAILED);
        }
    }

    @Test
    void aSilentServerIsGivenUpAfterAWhile() {
        try (NameServer server = new NameServer().is(NameServer.Mood.SILENT, "_noroshi.silent.example.jp")) {
            long begun = System.nanoTime();
            assertRefused(server, "_noroshi.silent.example.jp", MembershipError.DNS_TIMEOUT);
            assertThat(System.nanoTime() - begun).isLessThan(20_000_000_000L);
        }
    }

    @ParameterizedTest
    @CsvSource({"192.0.2.53,53", "192.0.2.53:5353,5353", "dns.example.jp:54,54", "[2001:db8::53]:53,53"})
    void theResolverIsAHostWithOrWithoutAPort(String text, int port) {
        assertThat(TxtRecords.address(text).orElseThrow().getPort()).isEqualTo(port);
    }

    @ParameterizedTest
    @ValueSource(strings = {"192.0.2.53:0", "192.0.2.53:99999", "two words", "http://192.0.2.53", ":53"})
    void whatIsNoResolverIsNotTaken(String text) {
        assertThat(TxtRecords.address(text)).isEmpty();
    }
}
