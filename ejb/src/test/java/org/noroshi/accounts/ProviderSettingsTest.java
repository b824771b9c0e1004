package org.noroshi.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.noroshi.platform.Settings;

@DisplayName("外部の認証サービスの設定")
class ProviderSettingsTest {

    private final Map<String, String> given = new HashMap<>();
    private final ProviderSettings settings = new ProviderSettings();

    ProviderSettingsTest() {
        settings.settings = new Settings() {
            @Override
            public Optional<String> text(String name) {
                return Optional.ofNullable(given.get(name));
            }
        };
    }

    private void whole(String issuer) {
        given.put("noroshi.oidc-issuer", issuer);
        given.put("noroshi.oidc-client-id", "noroshi");
        given.put("noroshi.oidc-client-secret", "secret");
    }

    @Test
    void thereIsNoneUnlessSomebodySetsIt() {
        assertThat(settings.isOffered()).isFalse();
        assertThat(settings.problems()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://id.example.jp/realms/hospital",
                "https://login.microsoftonline.com/00000000-0000-0000-0000-000000000000/v2.0",
                "http://localhost:8080/realms/test",
                "http://127.0.0.1:8080"
            })
    void aWholeOneIsTaken(String issuer) {
        whole(issuer);
        assertThat(settings.isOffered()).isTrue();
        assertThat(settings.problems()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://id.example.jp/realms/hospital",
                "ftp://id.example.jp",
                "id.example.jp",
                "https://",
                "https://id.example.jp/?tenant=1",
                "https://id.example.jp/#a",
                "https://id.example.jp/a b"
            })
    void anIssuerThatCanBeReadOnTheWayOrIsNoneStopsTheStart(String issuer) {
        whole(issuer);
        assertThat(settings.problems()).singleElement().satisfies(problem -> assertThat(problem)
                .startsWith("NOROSHI_OIDC_ISSUER"));
    }

    @ParameterizedTest
    @CsvSource({
        "noroshi.oidc-client-id, NOROSHI_OIDC_CLIENT_ID",
        "noroshi.oidc-client-secret, NOROSHI_OIDC_CLIENT_SECRET"
    })
    void aMissingPartStopsTheStart(String missing, String variable) {
        whole("https://id.example.jp");
        given.remove(missing);
        assertThat(settings.problems()).containsExactly(variable + " must be set when NOROSHI_OIDC_ISSUER is");
    }

    @ParameterizedTest
    @ValueSource(strings = {"client-id", "client-secret", "label-ja", "label-en"})
    void aPartAloneStopsTheStart(String part) {
        given.put("noroshi.oidc-" + part, "something");
        assertThat(settings.problems()).singleElement().satisfies(problem -> assertThat(problem)
                .startsWith("NOROSHI_OIDC_ISSUER must be set when NOROSHI_OIDC_"));
    }

    @Test
    void theNameOnTheButtonIsShortAndOfOneLine() {
        whole("https://id.example.jp");
        given.put("noroshi.oidc-label-ja", "あ".repeat(40));
        given.put("noroshi.oidc-label-en", "Hospital ID");
        assertThat(settings.problems()).isEmpty();
        assertThat(settings.label(Locale.ENGLISH)).isEqualTo("Hospital ID");
        given.put("noroshi.oidc-label-ja", "あ".repeat(41));
        given.put("noroshi.oidc-label-en", "two\nlines");
        assertThat(settings.problems()).hasSize(2).allSatisfy(problem -> assertThat(problem)
                .startsWith("NOROSHI_OIDC_LABEL_"));
    }

    @Test
    void thereIsAlwaysAName() {
        assertThat(settings.label(Locale.JAPANESE)).isNotBlank();
        assertThat(settings.label(Locale.ENGLISH)).isNotBlank().isNotEqualTo(settings.label(Locale.JAPANESE));
    }

    @Test
    void peopleComeBackToTheOneAddressOfTheService() {
        given.put("noroshi.public-url", "https://board.example.jp");
        assertThat(settings.back()).isEqualTo(URI.create("https://board.example.jp/portal/sign-in-oidc"));
    }
}
