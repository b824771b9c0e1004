package org.noroshi.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.noroshi.platform.ErrorTable;
import org.noroshi.platform.RefusedException;
import org.noroshi.platform.Seal;
import org.noroshi.platform.UnavailableException;
import org.noroshi.testing.TestProvider;

/** What is believed of an identity provider, against one that does each thing wrong in turn. */
@DisplayName("外部の認証サービスの答え")
@Tag("A17-3")
class IdentityProviderTest {

    private static TestProvider other;

    private final Instant[] now = {Instant.now()};
    private IdentityProvider provider;
    private ProviderVisits visits;

    @BeforeAll
    static void start() {
        other = TestProvider.start();
    }

    @AfterAll
    static void close() {
        other.close();
    }

    @BeforeEach
    void fresh() {
        other.behaves();
        provider = provider(other.issuer(), TestProvider.SECRET);
        visits = new ProviderVisits();
        visits.seal = new Seal(new SecretKeySpec(new byte[32], "AES"));
        visits.clock = provider.clock;
    }

    private IdentityProvider provider(String issuer, String secret) {
        IdentityProvider made = new IdentityProvider();
        made.clock = new Clock() {
            @Override
            public java.time.ZoneId getZone() {
                return java.time.ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(java.time.ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                return now[0];
            }
        };
        made.settings = new ProviderSettings() {
            @Override
            String issuer() {
                return issuer;
            }

            @Override
            String client() {
                return TestProvider.CLIENT;
            }

            @Override
            String secret() {
                return secret;
            }

            @Override
            URI back() {
                return URI.create("https://board.example.jp/portal/sign-in-oidc");
            }
        };
        return made;
    }

    private ProviderVisit visit() {
        return visits.begin(ProviderVisit.Errand.SIGN_IN, Optional.empty(), "/board");
    }

    private String comesBack(ProviderVisit visit) {
        return other.letsIn(provider.entrance(visit), "taro");
    }

    private void assertNotBelieved(UnaryOperator<JWTClaimsSet.Builder> said) {
        other.says(said);
        assertNotBelieved();
    }

    private void assertNotBelieved() {
        ProviderVisit visit = visit();
        String query = comesBack(visit);
        assertRefused(AccountsError.SIGN_IN_FAILED, visit, query);
    }

    private void assertRefused(AccountsError code, ProviderVisit visit, String query) {
        assertThatThrownBy(() -> provider.identify(visit, query))
                .isInstanceOfSatisfying(
                        RefusedException.class, e -> assertThat(e.code()).isEqualTo(code));
    }

    @Test
    void whoTheProviderHasLetInIsKnownByIssuerAndSubject() {
        ProviderVisit visit = visit();
        String query = comesBack(visit);
        assertThat(provider.isOf(visit, query)).isTrue();
        assertThat(provider.identify(visit, query)).isEqualTo(new ProviderIdentity(other.issuer(), "taro"));
    }

    @Test
    void itIsAskedWhoSomebodyIsAndToMakeSureAnew() {
        String asked = provider.entrance(visit()).getQuery();
        assertThat(asked)
                .contains("scope=openid&")
                .contains("prompt=login")
                .contains("response_type=code")
                .contains("code_challenge_method=S256")
                .contains("redirect_uri=https://board.example.jp/portal/sign-in-oidc");
    }

    @Test
    void anAnswerWithTheStateOfAnotherVisitIsNotOfThisOne() {
        ProviderVisit visit = visit();
        assertThat(provider.isOf(visit, comesBack(visit()))).isFalse();
        assertThat(provider.isOf(visit, "code=1")).isFalse();
        assertThat(provider.isOf(visit, "error=access_denied")).isFalse();
        assertThat(provider.isOf(visit, "")).isFalse();
        assertThat(provider.isOf(visit, null)).isFalse();
        assertThat(provider.isOf(visit, "state=%zz&code=1")).isFalse();
        assertThat(provider.isOf(visit, "state=" + visit.state() + "&code=" + "1".repeat(9_000)))
                .isFalse();
    }

    @Test
    void anotherNonceIsNotBelieved() {
        assertNotBelieved(said -> said.claim("nonce", "of another visit"));
        assertNotBelieved(said -> said.claim("nonce", null));
    }

    @Test
    void whatIsMeantForAnotherServiceIsNotBelieved() {
        assertNotBelieved(said -> said.audience("another service"));
        assertNotBelieved(said -> said.audience(List.of(TestProvider.CLIENT, "another service")));
        assertNotBelieved(said ->
                said.audience(List.of(TestProvider.CLIENT, "another service")).claim("azp", "another service"));
    }

    @Test
    void anotherIssuerIsNotBelieved() {
        assertNotBelieved(said -> said.issuer("https://id.example.com"));
        ProviderVisit visit = visit();
        String query = comesBack(visit);
        assertRefused(
                AccountsError.SIGN_IN_FAILED,
                visit,
                query.replaceFirst("iss=[^&]+", "iss=https%3A%2F%2Fid.example.com"));
        assertRefused(AccountsError.SIGN_IN_FAILED, visit, query.replaceFirst("&iss=[^&]+", ""));
    }

    @Test
    void whatIsOverIsNotBelieved() {
        assertNotBelieved(said -> said.expirationTime(Date.from(Instant.now().minusSeconds(120))));
        assertNotBelieved(said -> said.expirationTime(null));
    }

    @Test
    void nobodyIsNotBelieved() {
        assertNotBelieved(said -> said.subject(null));
    }

    @Test
    void theSignatureOfAnotherKeyIsNotBelieved() throws JOSEException {
        var stranger = TestProvider.key();
        other.signs(said -> other.signed(said, stranger));
        assertNotBelieved();
    }

    @Test
    void whatIsNotSignedIsNotBelieved() {
        other.signs(PlainJWT::new);
        assertNotBelieved();
    }

    @Test
    void aSignatureByTheSharedSecretIsNotBelieved() {
        other.signs(said -> {
            try {
                SignedJWT token = new SignedJWT(new JWSHeader(JWSAlgorithm.HS256), said);
                token.sign(new MACSigner(TestProvider.SECRET));
                return token;
            } catch (JOSEException e) {
                throw new IllegalStateException(e);
            }
        });
        assertNotBelieved();
    }

    @Test
    void aCodeIsTakenOnce() {
        ProviderVisit visit = visit();
        String query = comesBack(visit);
        assertThat(provider.identify(visit, query).subject()).isEqualTo("taro");
        assertRefused(AccountsError.SIGN_IN_FAILED, visit, query);
    }

    @Test
    void aCodeOfAnotherBrowserIsWorthNothingWithoutItsVerifier() {
        ProviderVisit stolenFrom = visit();
        String code = comesBack(stolenFrom).replaceFirst("&.*", "");
        ProviderVisit thief = visit();
        String query = comesBack(thief).replaceFirst("code=[^&]+", code);
        assertThat(provider.isOf(thief, query)).isTrue();
        assertRefused(AccountsError.SIGN_IN_FAILED, thief, query);
    }

    @Test
    void whoWasNotLetInIsToldSo() {
        ProviderVisit visit = visit();
        String iss = comesBack(visit).replaceFirst(".*&iss=", "&iss=");
        String query = "error=access_denied&state=" + visit.state() + iss;
        assertThat(provider.isOf(visit, query)).isTrue();
        assertRefused(AccountsError.PROVIDER_DECLINED, visit, query);
    }

    @Test
    void aProviderThatIsSilentIsLeftAloneForAWhile() {
        other.breaks();
        assertSilent();
        other.behaves();
        assertSilent();
        now[0] = now[0].plus(IdentityProvider.LEFT_ALONE);
        assertThat(provider.entrance(visit())).isNotNull();
    }

    private void assertSilent() {
        assertThatThrownBy(() -> provider.entrance(visit()))
                .isInstanceOfSatisfying(
                        UnavailableException.class,
                        e -> assertThat(ErrorTable.of(e).code()).isEqualTo(AccountsError.PROVIDER_SILENT));
    }

    @Test
    void aProviderThatFallsSilentOnTheWayRefusesNobody() {
        ProviderVisit visit = visit();
        String query = comesBack(visit);
        other.breaks();
        assertThatThrownBy(() -> provider.identify(visit, query)).isInstanceOf(UnavailableException.class);
    }

    @Test
    void aProviderThatDoesNotKnowThisServiceIsOutOfOrder() {
        provider = provider(other.issuer(), "another secret");
        ProviderVisit visit = visit();
        String query = comesBack(visit);
        assertThatThrownBy(() -> provider.identify(visit, query)).isInstanceOf(UnavailableException.class);
    }

    @Test
    void aProviderThatCallsItselfOtherwiseIsNotAsked() {
        provider = provider(other.issuer() + "/", TestProvider.SECRET);
        assertSilent();
    }

    @Test
    void aProviderThatSendsItsVisitorsOrItsSecretsInClearIsNotAsked() {
        for (String place : List.of("authorize", "token", "keys")) {
            other.describes(text -> text.replace(other.issuer() + "/" + place, "http://id.example.com/" + place));
            provider = provider(other.issuer(), TestProvider.SECRET);
            assertSilent();
        }
    }

    @Test
    void whatIsTooLongIsNotRead() {
        other.describes(text -> text + " ".repeat(300_000));
        assertSilent();
    }

    @Test
    void aTokenThatIsTooLongIsNotReadEither() {
        other.hands(text -> text + " ".repeat(200_000));
        ProviderVisit visit = visit();
        assertThat(provider.identify(visit, comesBack(visit)).subject()).isEqualTo("taro");
        other.hands(text -> text + " ".repeat(300_000));
        ProviderVisit another = visit();
        String query = comesBack(another);
        assertThatThrownBy(() -> provider.identify(another, query)).isInstanceOf(UnavailableException.class);
    }

    @Test
    void nobodyWaitsLongForAProviderThatDawdles() {
        provider.patienceMillis = 200;
        ProviderVisit visit = visit();
        String query = comesBack(visit);
        other.dawdles(Duration.ofSeconds(3));
        Instant began = Instant.now();
        assertThatThrownBy(() -> provider.identify(visit, query)).isInstanceOf(UnavailableException.class);
        provider = provider(other.issuer(), TestProvider.SECRET);
        provider.patienceMillis = 200;
        assertSilent();
        assertThat(Duration.between(began, Instant.now())).isLessThan(Duration.ofMillis(2_500));
    }

    @Test
    void aProviderThatKnowsSecretsInTheFormAloneGetsThemThere() {
        other.describes(text -> text.replace("client_secret_basic", "client_secret_post"));
        ProviderVisit visit = visit();
        assertThat(provider.identify(visit, comesBack(visit)).subject()).isEqualTo("taro");
    }

    @Test
    void whatItSaysAboutItselfIsKeptForAnHour() {
        URI before = provider.entrance(visit());
        other.breaks();
        now[0] = now[0].plus(IdentityProvider.KEPT).minusSeconds(1);
        assertThat(provider.entrance(visit())).hasHost(before.getHost());
        now[0] = now[0].plus(Duration.ofSeconds(1));
        assertSilent();
    }
}
