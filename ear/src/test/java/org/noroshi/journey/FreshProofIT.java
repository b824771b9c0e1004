package org.noroshi.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.noroshi.testing.NoroshiServer;

/** A proof that has grown old, asked for anew in the middle of a page; waits for real minutes. */
class FreshProofIT {

    private static final Duration OLD = Duration.ofSeconds(65);

    @Test
    @Tag("A17-1")
    @Tag("A17-4")
    void whatADeviceSaidWaitsForThePasswordAndLaterThePasskeyIsTheProof() {
        try (Town town = new Town(NoroshiServer.fresh("fresh-proof", 130).with("NOROSHI_CONFIRM_MINUTES", "1"));
                Visitor chief = town.chief("chief@desk.example.jp")) {
            PasskeyDevice device = PasskeyDevice.of(chief.page());
            chief.open("/account/passkey-add").type("name", "手元の端末");
            chief.page().waitForTimeout(OLD.toMillis());
            chief.press("add").isAt("/account/passkey-add").sees("ご本人の確認");
            assertThat(device.passkeys()).isEqualTo(1);
            assertThat(chief.field("name").inputValue()).isEqualTo("手元の端末");
            // none yet that could prove it
            assertThat(chief.page().locator("#asked [data-passkey]")).hasCount(0);
            chief.page().locator("#asked-proof").fill(Town.PASSWORD);
            chief.go(chief.page().locator("#asked button.main"));
            chief.isAt("/account/recovery-codes");
            assertThat(device.passkeys()).as("the one it made before").isEqualTo(1);

            chief.page().waitForTimeout(OLD.toMillis());
            chief.open("/account/recovery-codes").press("make").sees("ご本人の確認").looks("asked-passkey");
            assertThat(chief.page().locator("ol.recovery li")).hasCount(0);
            device.knowsOwner(false);
            chief.page().locator("#asked [data-passkey] button").click();
            assertThat(chief.page().locator("#asked [data-told]")).not().isEmpty();
            device.knowsOwner(true);
            chief.go(chief.page().locator("#asked [data-passkey] button"));
            assertThat(chief.page().locator("ol.recovery li")).hasCount(10);
        }
    }
}
