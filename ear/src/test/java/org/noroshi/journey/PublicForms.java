package org.noroshi.journey;

/** What somebody fills in who is not signed in. */
final class PublicForms extends FormBook {

    PublicForms(Scenes scenes) {
        Visitor guest = scenes.guest;
        form("/sign-in#entry", guest, "signIn", "/sign-in");
        form("/reset#ask", guest, "send", "/reset");
        form("/leaked#asking", guest, "send", "/leaked");
        form("/inquiry-form#asking", guest, "ask", "/inquiry-form");
        form("/apply#start", guest, "begin", "/apply");
        form("/apply/institution#institution", guest, "next", () -> scenes.step("institution"));
        form("/apply/people#people", guest, "next", () -> scenes.step("people"));
        form("/apply/terms#consent", guest, "next", () -> scenes.step("terms"));
        form("/apply/pledges#consent", guest, "next", () -> scenes.step("pledges"));
        form(
                "/apply/check#sending",
                guest,
                "send",
                () -> scenes.once(
                        "filled in",
                        () -> scenes.town.fillsIn(guest, Scenes.MISAKI).page().url()));
        form("/apply/confirm#confirmation", guest, "confirm", () -> {
            scenes.status();
            return scenes.town.letters.link(Scenes.MISAKI.liaison(), "/apply/confirm?");
        });
        form("/status#own", guest, "withdraw", scenes::status);
        passing("/activate#choice", guest, "activate", () -> {
            String mail = "m" + System.nanoTime() + "@secretariat.example.jp";
            scenes.invited("見本 始 " + System.nanoTime() % 1000, mail);
            return scenes.town.letters.link(mail, "/activate?");
        });
    }
}
