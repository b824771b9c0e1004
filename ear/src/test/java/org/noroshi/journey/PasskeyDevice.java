package org.noroshi.journey;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;

/** What unlocks somebody's computer, for one window of the browser: Chromium's own make-believe, which does as it is told. */
final class PasskeyDevice {

    private final CDPSession browser;
    private final String id;

    private PasskeyDevice(CDPSession browser, String id) {
        this.browser = browser;
        this.id = id;
    }

    /** A device that always knows its owner's finger. */
    static PasskeyDevice of(Page page) {
        CDPSession browser = page.context().newCDPSession(page);
        browser.send("WebAuthn.enable");
        JsonObject options = new JsonObject();
        options.addProperty("protocol", "ctap2");
        options.addProperty("transport", "internal");
        options.addProperty("hasResidentKey", true);
        options.addProperty("hasUserVerification", true);
        options.addProperty("isUserVerified", true);
        options.addProperty("automaticPresenceSimulation", true);
        JsonObject asked = new JsonObject();
        asked.add("options", options);
        return new PasskeyDevice(
                browser,
                browser.send("WebAuthn.addVirtualAuthenticator", asked)
                        .get("authenticatorId")
                        .getAsString());
    }

    int passkeys() {
        return credentials().size();
    }

    /** From now on the owner's finger is not known, or is known again. */
    void knowsOwner(boolean known) {
        JsonObject asked = asked();
        asked.addProperty("isUserVerified", known);
        browser.send("WebAuthn.setUserVerified", asked);
    }

    /** Goes on as a copy of itself would that was made before it was ever used. */
    void becomesOldCopy() {
        JsonObject credential = credentials().get(0).getAsJsonObject();
        JsonObject removed = asked();
        removed.addProperty("credentialId", credential.get("credentialId").getAsString());
        browser.send("WebAuthn.removeCredential", removed);
        credential.addProperty("signCount", 0);
        JsonObject added = asked();
        added.add("credential", credential);
        browser.send("WebAuthn.addCredential", added);
    }

    private JsonArray credentials() {
        return browser.send("WebAuthn.getCredentials", asked()).getAsJsonArray("credentials");
    }

    private JsonObject asked() {
        JsonObject asked = new JsonObject();
        asked.addProperty("authenticatorId", id);
        return asked;
    }
}
