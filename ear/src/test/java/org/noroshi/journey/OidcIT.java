package org.noroshi.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.noroshi.testing.NoroshiServer;
import org.noroshi.testing.TestProvider;

/** Signing in by an identity provider, in a real browser that keeps to the policy of the pages and to SameSite. */
class OidcIT {

    private static final String LABEL = "見本病院ID";
    private static final String MAIL = "chief@desk.example.jp";

    private static TestProvider provider;
    private static Town town;
    private static Visitor chief;

    @BeforeAll
    static void aServiceThatKnowsAProvider() {
        provider = TestProvider.start();
        town = new Town(NoroshiServer.fresh("oidc", 90)
                .with("NOROSHI_OIDC_ISSUER", provider.issuer())
                .with("NOROSHI_OIDC_CLIENT_ID", TestProvider.CLIENT)
                .with("NOROSHI_OIDC_CLIENT_SECRET", TestProvider.SECRET)
                .with("NOROSHI_OIDC_LABEL_JA", LABEL)
                .with("NOROSHI_OIDC_LABEL_EN", "Sample hospital ID"));
        chief = town.chief(MAIL);
    }

    @AfterAll
    static void close() {
        if (town != null) {
            town.close();
        }
        provider.close();
    }

    /** From the sign-in page to the provider, as this person there, and back. */
    private static Visitor byProvider(Visitor person, String subject) {
        person.go(person.page().locator("#provider"));
        assertThat(person.page().url()).startsWith(provider.issuer());
        return saysToBe(person, subject);
    }

    private static Visitor saysToBe(Visitor person, String subject) {
        person.page().locator("#subject").fill(subject);
        return person.go(person.page().locator("#in"));
    }

    @Test
    @Tag("A17-1")
    @Tag("A17-3")
    void anOwnerConnectsTheAccountSignsInByTheProviderAndTakesItBack() {
        try (Visitor stranger = town.visitor().open("/sign-in").sees(LABEL + "でサインイン")) {
            byProvider(stranger.looks("sign-in-provider"), "hanako");
            stranger.isAt("/sign-in").sees("パスワードの組み合わせが正しくありません").looks("sign-in-provider-refused");
        }

        chief.open("/account/security").sees(LABEL + "でのサインイン").looks("account-security-provider");
        chief.open("/sign-in?next=/account/provider").isAt("/account/provider").looks("account-provider");
        chief.go(chief.page().locator("#go"));
        saysToBe(chief, "hanako");
        chief.isAt("/account/security").sees("結び付けました").looks("account-security-provider-bound");
        await().atMost(Duration.ofMinutes(1)).untilAsserted(() -> assertThat(town.letters.to(MAIL))
                .anySatisfy(mail -> assertThat(mail).contains("認証サービスでもサインインできます")));

        try (Visitor owner = town.visitor().open("/account/security")) {
            owner.isAt("/sign-in");
            byProvider(owner, "hanako");
            owner.isAt("/account/security").sees(LABEL + "でのサインイン");
            assertThat(owner.page().context().cookies())
                    .as("nothing is left of the visit")
                    .noneMatch(cookie -> cookie.name.endsWith("-visit"));
            owner.speaks(Locale.ENGLISH).looks("account-security-provider-bound");
            owner.open("/account/provider").sees("Sample hospital ID").looks("account-provider-bound");
            owner.speaks(Locale.JAPANESE).looks("account-provider-bound");
            owner.press("remove");
            owner.isAt("/account/provider");
            owner.page().locator("#asked-proof").fill(Town.PASSWORD);
            owner.go(owner.page().locator("section[aria-labelledby=asked-title] button"));
            owner.isAt("/account/security").sees("結び付きを解除しました");
        }
        try (Visitor late = town.visitor().open("/sign-in")) {
            byProvider(late, "hanako");
            late.isAt("/sign-in").sees("パスワードの組み合わせが正しくありません");
        }
    }

    @Test
    @Tag("A17-3")
    void whoIsNotLetInThereOrComesBackTwiceStaysAtTheSignInPage() {
        try (Visitor person = town.visitor().open("/sign-in?next=/board")) {
            person.go(person.page().locator("#provider"));
            person.go(person.page().locator("#no"));
            person.isAt("/sign-in").sees("本人の確認が完了しませんでした");
            assertThat(person.page().url()).as("still knows where to go on").contains("next=%2Fboard");
            person.open("/sign-in-oidc?code=1&state=2").isAt("/sign-in").sees("はじめからやり直してください");
        }
    }

    @Test
    @Tag("A17-3")
    void whileTheProviderIsSilentThePageSaysSoAndThePasswordSignsIn() {
        try (Visitor person = town.visitor().open("/sign-in")) {
            person.go(person.page().locator("#provider"));
            provider.breaks();
            saysToBe(person, "hanako");
            person.isAt("/sign-in").sees("いま接続できません").looks("sign-in-provider-silent");
            person.type("name", MAIL).type("password", Town.PASSWORD).press("signIn");
            person.open("/account").isAt("/account");
        } finally {
            provider.behaves();
        }
    }
}
