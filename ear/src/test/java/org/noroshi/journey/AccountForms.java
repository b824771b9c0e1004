package org.noroshi.journey;

import com.microsoft.playwright.Locator;

/** What people fill in about their own account and, when they can't any more, others for them. */
final class AccountForms extends FormBook {

    /** Of the same hospital as the member; the first has an app on a telephone, the ID of the second has leaked. */
    private static final String WITH_APP = "ken.mihon@minato-hospital.example.jp";

    private static final String LEAKED = "hanako.mihon@minato-hospital.example.jp";
    private static final String WITH_KEY = "aoi.mihon@hosp.mihon-med.example.jp";

    private final Scenes scenes;
    private final Visitor owner;
    private final Visitor entering;
    private final Visitor keyholder;

    AccountForms(Scenes scenes) {
        this.scenes = scenes;
        this.owner = scenes.town.sampleUser(WITH_APP);
        this.entering = scenes.town.visitor();
        this.keyholder = scenes.town.sampleUser(WITH_KEY);
        Visitor member = scenes.member;
        form("/account/security#places", member, "endAll", "/account/security");
        form("/account/password#change", member, "save", "/account/password");
        form("/account/tokens#newToken", member, "make", "/account/tokens");
        form("/account/tokens#mine", member, "revoke", "/account/tokens");
        form("/account/export#copies", member, "ask", "/account/export");
        form("/confirm#fresh", member, "confirm", "/confirm?next=/account");
        form("/leaked#freezing", member, "freeze", "/leaked");
        form("/account/second-factor#setting", owner, "set", "/account/second-factor");
        form("/account/second-factor#removing", owner, "remove", () -> withApp("/account/second-factor"));
        form("/account/recovery-codes#anew", owner, "make", () -> withApp("/account/recovery-codes"));
        form("/sign-in-code#second", entering, "enter", () -> signsIn(entering, withApp(WITH_APP)));
        withKey();
        ofOthers();
    }

    private void withKey() {
        PasskeyDevice.of(keyholder.page());
        form("/account/passkey-add#adding", keyholder, "add", "/account/passkey-add");
        form("/account/passkey#sure", keyholder, "remove", this::passkey);
        form("/confirm#device", keyholder, "usePasskey", () -> {
            passkey();
            return "/confirm?next=/account";
        });
        form("/sign-in-code#device", keyholder, "usePasskey", () -> {
            passkey();
            return signsIn(keyholder, WITH_KEY);
        });
    }

    private void ofOthers() {
        Visitor member = scenes.member;
        Visitor officer = scenes.officer;
        form("/hospital/account#resetting", member, "reset", () -> withApp(care("見本 健")));
        form("/hospital/account#freezing", member, "freeze", () -> care("見本 健"));
        form("/hospital/account#confirming", member, "confirm", () -> frozen(care("見本 花子")));
        passing("/desk/account#resetting", officer, "propose", () -> {
            takesBack();
            return withApp(atDesk("見本 健"));
        });
        form("/desk/account#freezing", officer, "freeze", () -> atDesk("見本 健"));
        form("/desk/account#confirming", officer, "confirm", () -> frozen(atDesk("見本 花子")));
    }

    void close() {
        owner.close();
        entering.close();
        keyholder.close();
    }

    /** Once there is an app that makes codes; what is needed it for is given back. */
    private String withApp(String then) {
        scenes.once("app", () -> {
            owner.open("/account/second-factor");
            Authenticator app =
                    new Authenticator(owner.page().locator("#secret").innerText());
            owner.type("code", app.code()).press("set");
            return owner.page().url();
        });
        return then;
    }

    private static String signsIn(Visitor who, String mail) {
        Locator signOut = who.open("/sign-in").page().locator("form[action$='/sign-out']");
        if (signOut.count() > 0) {
            who.act(() -> signOut.evaluate("form => form.submit()"));
        }
        who.open("/sign-in").type("name", mail).type("password", Town.SAMPLE_PASSWORD);
        who.press("signIn");
        return who.page().url();
    }

    private String passkey() {
        return scenes.once("passkey", () -> {
            keyholder.open("/account/passkey-add").type("name", "手元の端末").press("add");
            return keyholder.open("/account/security").linkTo("/account/passkey?");
        });
    }

    private String frozen(String then) {
        scenes.once("leak", () -> {
            try (Visitor careless = scenes.town.sampleUser(LEAKED)) {
                careless.open("/leaked").press("freeze");
            }
            return "";
        });
        return then;
    }

    private String care(String name) {
        scenes.member.open("/hospital/users");
        return Scenes.linkBeside(scenes.member, name, "/hospital/account");
    }

    private String atDesk(String name) {
        Visitor officer = scenes.officer.open(scenes.contract(Scenes.MINATO));
        return officer.open(Scenes.linkBeside(officer, name, "/desk/seat")).linkTo("/desk/account");
    }

    /** Only one wish at a time to reset the same account. */
    private void takesBack() {
        Locator own = scenes.officer.open("/desk/proposals").page().locator("[id$=':open'] a[href*='/desk/proposal?']");
        if (own.count() > 0) {
            scenes.officer.go(own);
            scenes.officer.press("takeBack");
        }
    }
}
