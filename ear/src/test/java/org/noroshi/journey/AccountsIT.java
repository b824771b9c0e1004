package org.noroshi.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.noroshi.journey.Town.Hospital;
import org.noroshi.testing.Browser;
import org.noroshi.testing.NoroshiServer;

/**
 * Accounts as they are unless an administrator sets it otherwise: staff and liaisons have a second factor from their first
 * minute on; IDs leak and are frozen, telephones are lost, screens are left alone.
 */
class AccountsIT {

    private static final Hospital OKA = new Hospital("のろしおか病院", "ノロシオカビョウイン", "4319900090", "oka.example.jp");

    private static Town town;
    private static Visitor chief;
    private static Visitor officer;
    private static Visitor liaison;
    private static Authenticator app;
    private static List<String> sheet;

    @BeforeAll
    static void whoMustHaveASecondFactorIsLedToItFirst() {
        town = new Town(NoroshiServer.fresh("accounts", 50).with("NOROSHI_SECOND_FACTOR", "2"));
        chief = town.chief("chief@desk.example.jp");
        chief.isAt("/account/second-factor");
        chief.open("/desk/staff").isAt("/account/second-factor").looks("account-second-factor-first");
        secure(chief);
        officer = town.officer(chief, "officer@desk.example.jp");
        officer.isAt("/account/second-factor");
        secure(officer);

        town.applies(OKA).close();
        town.reviews(officer, OKA).press("accept");
        liaison = town.activated(OKA.liaison());
        liaison.isAt("/account/second-factor");
        String secret = liaison.page().locator("#secret").innerText();
        app = new Authenticator(secret);
        liaison.type("code", app.oldCode()).press("set");
        liaison.isAt("/account/second-factor").looks("account-second-factor-wrong");
        assertThat(liaison.complaints()).anyMatch(id -> id.contains("code"));
        assertThat(liaison.page().locator("#secret").innerText())
                .as("what was scanned stays good")
                .isEqualTo(secret);
        liaison.type("code", app.code()).press("set");
        liaison.isAt("/account/recovery-codes").looks("account-recovery-codes");
        sheet = liaison.page().locator("ol.recovery li").allInnerTexts();
        assertThat(sheet).hasSize(10).doesNotHaveDuplicates();
        liaison.go(liaison.page().locator("main a.button.main"));
        liaison.isAt("/terms-acknowledge").tick("read").press("acknowledge");
        liaison.open("/start").isAt("/start");
    }

    @AfterAll
    static void close() {
        if (town != null) {
            town.close();
        }
    }

    private static Authenticator secure(Visitor person) {
        Authenticator phone = new Authenticator(person.page().locator("#secret").innerText());
        person.type("code", phone.code()).press("set");
        person.isAt("/account/recovery-codes");
        person.go(person.page().locator("main a.button.main"));
        return phone;
    }

    private static Visitor password(String mail, String password) {
        Visitor person = town.visitor().open("/sign-in");
        person.type("name", mail).type("password", password).press("signIn");
        return person;
    }

    @Test
    @Tag("A17-1")
    @Tag("A16-3")
    void afterThePasswordTheCodeIsAskedForAndTheOwnerIsToldOfTheNewBrowser() {
        try (Visitor again = password(OKA.liaison(), Town.PASSWORD)) {
            again.isAt("/sign-in-code").looks("sign-in-code");
            again.open("/board").isAt("/sign-in");
            again.open("/sign-in-code").type("code", app.oldCode()).press("enter");
            again.isAt("/sign-in-code").looks("sign-in-code-wrong");
            again.type("code", app.code()).press("enter");
            again.open("/board").isAt("/board");
            again.open("/account").looks("account");
            again.open("/account/security").sees("Chrome").looks("account-security");
            again.open("/account/recovery-codes").looks("account-recovery-codes-later");
            again.open("/account/second-factor").looks("account-second-factor-again");
            again.speaks(Locale.ENGLISH);
            for (String page : List.of("security", "recovery-codes", "second-factor")) {
                again.open("/account/" + page).looks("account-" + page);
            }
            again.open("/leaked").looks("leaked-own").speaks(Locale.JAPANESE);
        }
        await().atMost(Duration.ofMinutes(1)).untilAsserted(() -> assertThat(town.letters.to(OKA.liaison()))
                .anySatisfy(mail -> assertThat(mail).contains("127.0.*.*").contains("/portal/account/security")));
        try (Visitor onPaper = password(OKA.liaison(), Town.PASSWORD)) {
            onPaper.isAt("/sign-in-code").type("code", sheet.get(0)).press("enter");
            onPaper.open("/board").isAt("/board");
        }
        try (Visitor twice = password(OKA.liaison(), Town.PASSWORD)) {
            twice.isAt("/sign-in-code").type("code", sheet.get(0)).press("enter");
            twice.isAt("/sign-in-code");
        }
    }

    @Test
    @Tag("A17-3")
    @Tag("A08")
    void anIdThatLeakedIsFrozenByItsOwnerAndComesBackWithTheLiaisonsHelp() {
        String mail = "goro@oka.example.jp";
        try (Visitor colleague = colleague("見本 五郎", mail)) {
            Visitor elsewhere = password(mail, Town.PASSWORD).open("/board").isAt("/board");
            String first = town.letters.link(mail, "/activate?");
            colleague.open("/leaked").looks("leaked").press("freeze");
            colleague.isAt("/leaked").sees("凍結しました").looks("leaked-frozen");
            elsewhere.open("/board").isAt("/sign-in").close();
            try (Visitor thief = password(mail, Town.PASSWORD)) {
                thief.isAt("/sign-in");
            }

            care(liaison, "見本 五郎");
            liaison.sees("凍結中").looks("hospital-account-frozen").press("confirm");
            liaison.isAt("/hospital/users");
            await().atMost(Duration.ofMinutes(1))
                    .until(() -> !town.letters.link(mail, "/activate?").equals(first));
            colleague.open(town.letters.link(mail, "/activate?"));
            colleague.type("password", "asa-no-" + Town.PASSWORD).type("repeated", "asa-no-" + Town.PASSWORD);
            colleague.press("activate");
            colleague.open("/board").isAt("/board");
        }
        try (Visitor outside = town.visitor()) {
            outside.open("/leaked").looks("leaked-ask").type("name", mail).press("send");
            outside.isAt("/leaked").looks("leaked-sent");
            String link = town.letters.link(mail, "/leaked?token");
            outside.open(link).looks("leaked-link").press("freeze");
            outside.isAt("/leaked").sees("凍結しました");
            outside.open(link).looks("leaked-invalid");
        }
        officer.open("/desk/work").sees("見本 五郎");
        officer.go(officer.page().locator("main a[href*='/desk/account?']"));
        officer.isAt("/desk/account").looks("desk-account-frozen").press("confirm");
        officer.isAt("/desk/account").sees("確認しました");
    }

    @Test
    @Tag("A17-1")
    void aLostTelephoneIsReplacedWithTheHelpOfTwoOfficers() {
        String mail = "analyst@desk.example.jp";
        chief.open("/desk/staff-invite");
        chief.type("name", "見本 析子")
                .type("mail", mail)
                .type("lastDay", LocalDate.now().plusDays(200).toString());
        chief.page().locator("input[type=radio][value=ANALYST]").check();
        chief.press("invite");
        try (Visitor analyst = town.activated(mail)) {
            analyst.isAt("/account/second-factor");
            secure(analyst);
            chief.open("/desk/staff").follow("見本 析子");
            chief.go(chief.page().locator("main a[href*='/desk/account']"));
            chief.isAt("/desk/account").looks("desk-account");
            chief.press("propose");
            assertThat(chief.complaints()).anyMatch(id -> id.contains("reason"));
            chief.type("reason", "本人が窓口に来て、身分証で確かめた").press("propose");
            chief.isAt("/desk/proposals");
            analyst.open("/board").isAt("/board");
            officer.open("/desk/proposals");
            officer.go(officer.page().locator("main a[href*='/desk/proposal?']"));
            officer.sees("本人が窓口に来て").looks("desk-proposal-reset").press("agree");
            officer.isAt("/desk/proposals");
            analyst.open("/board").isAt("/sign-in");
        }
        await().atMost(Duration.ofMinutes(1)).untilAsserted(() -> assertThat(town.letters.to(mail))
                .anySatisfy(letter -> assertThat(letter).contains("お手元の回復コードも、もう使えません")));
        try (Visitor analyst = password(mail, Town.PASSWORD)) {
            analyst.isAt("/account/second-factor");
        }
    }

    @Test
    @Tag("A17-1")
    @Tag("A17-4")
    void aPasskeyIsAddedSignsInProvesWhoSitsThereAndIsRemoved() {
        String mail = "shichiro@oka.example.jp";
        try (Visitor colleague = colleague("見本 七郎", mail)) {
            PasskeyDevice device = PasskeyDevice.of(colleague.page());
            colleague.open("/account/security").sees("設定していません").follow("パスキーを追加する");
            colleague.isAt("/account/passkey-add").looks("account-passkey-add").press("add");
            assertThat(colleague.complaints()).anyMatch(id -> id.contains("name"));
            assertThat(device.passkeys())
                    .as("the device is not troubled before there is a name")
                    .isZero();
            colleague.type("name", "長".repeat(61)).press("add").isAt("/account/passkey-add");
            assertThat(colleague.complaints()).anyMatch(id -> id.contains("name"));
            assertThat(device.passkeys()).isEqualTo(1);
            colleague.type("name", "情報室のノート").press("add");
            colleague.isAt("/account/recovery-codes");
            assertThat(colleague.page().locator("ol.recovery li")).hasCount(10);
            colleague.go(colleague.page().locator("main a.button.main"));
            colleague
                    .isAt("/account/security")
                    .sees("情報室のノート")
                    .sees("まだ使っていません")
                    .looks("account-security-passkey");
            assertThat(device.passkeys()).as("it was troubled once").isEqualTo(1);

            colleague.open("/account/passkey-add").type("name", "もう一度");
            colleague.page().locator("[data-passkey] button").click();
            assertThat(colleague.page().locator("[data-told]")).containsText("すでにパスキーが登録されています");
            colleague.looks("account-passkey-add-known");

            signsOut(colleague);
            password(colleague, mail).isAt("/sign-in-code").looks("sign-in-code-passkey");
            assertThat(colleague.page().locator(".no-passkey")).isHidden();
            colleague.press("usePasskey").open("/board").isAt("/board");
            colleague.open("/account/security").doesNotSee("まだ使っていません");

            signsOut(colleague);
            password(colleague, mail).isAt("/sign-in-code");
            device.becomesOldCopy();
            colleague
                    .press("usePasskey")
                    .isAt("/sign-in-code")
                    .sees("確認できませんでした")
                    .looks("sign-in-code-refused");
            assertThat(town.server.logs().resolve("noroshi-security.log"))
                    .content()
                    .contains("its counter went back");
            colleague.open("/board").isAt("/sign-in");
        }
    }

    @Test
    @Tag("A17-1")
    @Tag("A17-4")
    void aPasskeyIsAFreshProofAndWhereThereIsNoneTheCodesAre() {
        String mail = "hachiro@oka.example.jp";
        try (Visitor colleague = colleague("見本 八郎", mail)) {
            PasskeyDevice device = PasskeyDevice.of(colleague.page());
            colleague.open("/account/passkey-add").type("name", "手元の端末").press("add");
            List<String> codes = colleague
                    .isAt("/account/recovery-codes")
                    .page()
                    .locator("ol.recovery li")
                    .allInnerTexts();
            colleague.speaks(Locale.ENGLISH).open("/account/passkey-add").looks("account-passkey-add");
            colleague
                    .open("/account/security")
                    .looks("account-security-passkey")
                    .follow("Remove");
            colleague.isAt("/account/passkey").looks("account-passkey");
            colleague.open("/confirm?next=/account/security").looks("confirm-passkey");
            device.knowsOwner(false);
            colleague.page().locator("[data-passkey] button").click();
            assertThat(colleague.page().locator("[data-told]")).not().isEmpty();
            device.knowsOwner(true);
            colleague.press("usePasskey").isAt("/account/security");

            signsOut(colleague);
            colleague.page().addInitScript("delete window.PublicKeyCredential");
            password(colleague, mail).isAt("/sign-in-code").looks("sign-in-code-no-passkey");
            assertThat(colleague.page().locator("[data-passkey] button")).isHidden();
            assertThat(colleague.page().locator(".no-passkey")).isVisible();
            colleague.type("code", codes.get(0)).press("enter");
            colleague.open("/account/passkey-add").looks("account-passkey-add-none");
            assertThat(colleague.page().locator("[data-passkey] button")).isHidden();
            colleague.open("/account/security").follow("Remove");
            colleague
                    .press("remove")
                    .isAt("/account/security")
                    .sees("Not set up")
                    .sees("has been removed");
            signsOut(colleague);
            password(colleague, mail).open("/board").isAt("/board");
        }
        await().atMost(Duration.ofMinutes(1)).untilAsserted(() -> assertThat(town.letters.to(mail))
                .anySatisfy(letter -> assertThat(letter).contains("パスキーが登録されました"))
                .anySatisfy(
                        letter -> assertThat(letter).containsAnyOf("二段階認証が解除されました", "has no second factor any more")));
    }

    private static void signsOut(Visitor person) {
        person.act(() -> person.page().locator("form[action$='/sign-out']").evaluate("form => form.submit()"));
    }

    /** In the window that somebody has open. */
    private static Visitor password(Visitor person, String mail) {
        person.open("/sign-in")
                .type("name", mail)
                .type("password", Town.PASSWORD)
                .press("signIn");
        return person;
    }

    @Test
    @Tag("A16-3")
    void anIdleScreenIsLockedAndOpensWithEverythingThatWasTyped() {
        String mail = "rokuro@oka.example.jp";
        try (Visitor colleague = colleague("見本 六郎", mail)) {
            Page page = colleague.page();
            page.clock().install();
            colleague.open("/board/write?kind=QUESTION").type("title", "席を離れた間の画面");
            page.clock().fastForward(Duration.ofMinutes(14).toMillis());
            Locator lock = page.locator("#lock");
            assertThat(lock).isHidden();
            colleague.type("text", "途中まで書いた文");
            page.clock().fastForward(Duration.ofMinutes(16).toMillis());
            assertThat(lock).isVisible();
            Browser.look(page, "locked");
            assertThat(Browser.barriers(page)).isEmpty();
            Page elsewhere = page.context().newPage();
            elsewhere.navigate(town.server.page("/board"));
            assertThat(elsewhere).hasURL(java.util.regex.Pattern.compile(".*/sign-in.*"));
            elsewhere.close();

            page.keyboard().press("Escape");
            assertThat(lock).isVisible();
            page.locator("#lock-proof").fill("not the password");
            page.locator("#lock-form button").click();
            assertThat(page.locator("#lock-told")).isVisible();
            assertThat(page.locator("#lock-told")).not().isEmpty();
            page.locator("#lock-proof").fill(Town.PASSWORD);
            page.locator("#lock-form button").click();
            assertThat(lock).isHidden();
            assertThat(colleague.field("text").inputValue()).isEqualTo("途中まで書いた文");
            colleague.press("publish");
            colleague.isAt("/board/thread").sees("途中まで書いた文");
        }
    }

    /** The liaison opens what can be done for this colleague. */
    private static void care(Visitor who, String name) {
        who.open("/hospital/users").looks("hospital-users-care");
        who.go(who.page()
                .locator("tr", new Page.LocatorOptions().setHasText(name))
                .locator("a[href*='/hospital/account']"));
        who.isAt("/hospital/account");
    }

    /** A user of the hospital, from the liaison's wish to the first page. */
    private static Visitor colleague(String name, String mail) {
        liaison.open("/hospital/invite");
        liaison.type("name", name)
                .type("mail", mail)
                .type("department", "医療情報部")
                .type("duty", "電子カルテの運用")
                .choose("employment", "EMPLOYED")
                .tick("attested")
                .press("invite");
        officer.open("/desk/users").follow(name);
        Locator evidence = officer.page().locator("textarea[id$=':evidence']");
        for (int i = 0; i < evidence.count(); i++) {
            evidence.nth(i).fill("代表番号に折り返して確認しました。");
        }
        officer.press("note");
        officer.press("accept");
        return town.activated(mail);
    }
}
