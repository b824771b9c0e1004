package org.noroshi.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.noroshi.testing.Keycloak;
import org.noroshi.testing.NoroshiServer;

/** The same way as in {@link OidcIT}, with an identity provider that hospitals really run. */
class KeycloakIT {

    private static final String MAIL = "chief@desk.example.jp";

    @Test
    @Tag("A17-1")
    void anOwnerConnectsTheAccountAndSignsInByKeycloak() {
        NoroshiServer server = NoroshiServer.fresh("keycloak", 95);
        try (Keycloak keycloak = Keycloak.start(95, server.address());
                Town town = new Town(server.with("NOROSHI_OIDC_ISSUER", keycloak.issuer())
                        .with("NOROSHI_OIDC_CLIENT_ID", Keycloak.CLIENT)
                        .with("NOROSHI_OIDC_CLIENT_SECRET", Keycloak.SECRET))) {
            Visitor chief = town.chief(MAIL);
            chief.open("/account/provider");
            chief.go(chief.page().locator("#go"));
            assertThat(chief.page().url()).startsWith(keycloak.issuer());
            signIn(chief, Keycloak.PASSWORD + " not");
            assertThat(chief.page().url()).startsWith(keycloak.issuer());
            signIn(chief, Keycloak.PASSWORD);
            chief.isAt("/account/security").sees("結び付けました");

            try (Visitor owner = town.visitor().open("/account/security")) {
                owner.isAt("/sign-in");
                owner.go(owner.page().locator("#provider"));
                signIn(owner, Keycloak.PASSWORD);
                owner.isAt("/account/security");
                owner.page().locator("details.menu summary").click();
                owner.go(owner.page().locator("form[action$='/sign-out'] button"));
                owner.open("/sign-in");
                owner.go(owner.page().locator("#provider"));
                assertThat(owner.page().url())
                        .as("still signed in there, and asked all the same")
                        .startsWith(keycloak.issuer());
                signIn(owner, Keycloak.PASSWORD);
                owner.isAt("/start");
            }
        }
    }

    private static void signIn(Visitor person, String password) {
        if (person.page().locator("#username").isVisible()) {
            person.page().locator("#username").fill(Keycloak.USER);
        }
        person.page().locator("#password").fill(password);
        person.go(person.page().locator("#kc-login"));
    }
}
