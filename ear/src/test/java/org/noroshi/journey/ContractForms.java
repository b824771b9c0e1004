package org.noroshi.journey;

import static org.noroshi.journey.Scenes.CLINIC;
import static org.noroshi.journey.Scenes.MINATO;
import static org.noroshi.journey.Scenes.SCHOOL;

/** What the desk fills in about the members. */
final class ContractForms extends FormBook {

    private final Scenes scenes;
    private final Visitor officer;

    ContractForms(Scenes scenes) {
        this.scenes = scenes;
        this.officer = scenes.officer;
        passing("/desk/seat#seat", officer, "remove", () -> {
            String name = "見本 五郎 " + System.nanoTime() % 10_000;
            scenes.invites(scenes.clinic, name, "m" + System.nanoTime() + "@elsewhere.example.jp");
            return Scenes.linkBeside(officer.open(scenes.contract(CLINIC)), name, "/desk/seat");
        });
        form("/desk/domains#allowing", officer, "allow", () -> {
            scenes.seat("見本 四郎");
            return scenes.contractLink(MINATO, "/desk/domains");
        });
        passing("/desk/change#refusing", officer, "refuse", this::change);
        passing("/desk/change#accepting", officer, "accept", this::change);
        form("/desk/checks#checking", officer, "keep", () -> scenes.contract(MINATO)
                .replace("/desk/member?", "/desk/checks?"));
        restrictions();
        undelivered();
        ending();
    }

    /** What a member told, until the desk has decided about it. */
    private String change() {
        scenes.tellsChange();
        return scenes.contractLink(MINATO, "/desk/change?");
    }

    private void restrictions() {
        form("/desk/restrict#restriction", officer, "restrict", () -> scenes.contractLink(CLINIC, "/desk/restrict"));
        passing("/desk/lift#lifting", officer, "lift", () -> {
            officer.open(scenes.contractLink(CLINIC, "/desk/restrict"));
            Scenes.chooses(officer, "ALL");
            Scenes.choosesFirst(officer, "ground");
            officer.type("reason", "試すため").type("reporter", "ほかの会員からの連絡").type("urgentReason", "試すため");
            officer.press("restrict");
            return scenes.contractLink(CLINIC, "/desk/lift");
        });
    }

    /** A letter that came back, and the same letter sent once more. */
    private void undelivered() {
        passing("/desk/undelivered#noting", officer, "note", () -> {
            if (officer.open(scenes.contract(SCHOOL))
                            .page()
                            .locator("form[id=notice]")
                            .count()
                    > 0) {
                officer.press("sendNoticeAgain");
            }
            return scenes.contractLink(SCHOOL, "/desk/undelivered");
        });
        passing("/desk/member#notice", officer, "sendNoticeAgain", () -> {
            officer.open(scenes.contractLink(SCHOOL, "/desk/undelivered"))
                    .type("reason", "試すため")
                    .press("note");
            return scenes.contract(SCHOOL);
        });
    }

    private void ending() {
        form("/desk/terminate#terminating", officer, "propose", () -> scenes.contractLink(SCHOOL, "/desk/terminate"));
        passing("/desk/proposal#own", officer, "takeBack", () -> proposed(officer));
        passing("/desk/proposal#agreeing", scenes.chief, "agree", () -> proposed(scenes.chief));
        passing("/desk/proposal#declining", scenes.chief, "decline", () -> proposed(scenes.chief));
    }

    /** The officer proposes to end a contract; seen by one of them. */
    private String proposed(Visitor who) {
        officer.open(scenes.contractLink(SCHOOL, "/desk/terminate"))
                .type("reason", "試すため")
                .press("propose");
        return Scenes.linkBeside(who.open("/desk/proposals"), SCHOOL, "/desk/proposal?");
    }
}
