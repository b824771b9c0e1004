package org.noroshi.journey;

import static org.noroshi.journey.Scenes.HAMA;
import static org.noroshi.journey.Scenes.MISAKI;

/** What the desk fills in about applications and users, inquiries and its list of work. */
final class CaseForms extends FormBook {

    private static final String SHIRO = "見本 四郎";

    CaseForms(Scenes scenes) {
        Visitor officer = scenes.officer;
        form("/desk/work#list", officer, "take", () -> {
            scenes.application(MISAKI);
            return "/desk/work";
        });
        form("/desk/work-give#giving", officer, "give", () -> officer.open("/desk/work")
                .linkTo("/desk/work-give"));
        form("/desk/application#checking", officer, "note", () -> scenes.application(MISAKI));
        form("/desk/application#looking", officer, "lookAgain", () -> scenes.application(MISAKI));
        form("/desk/application#identifying", officer, "noteIdentity", () -> scenes.application(MISAKI));
        form("/desk/application#deciding", officer, "hold", () -> scenes.application(MISAKI));
        passing(
                "/desk/application#seconding",
                scenes.chief,
                "disagree",
                () -> scenes.refused(scenes.application(HAMA)));
        form("/desk/user#checking", officer, "note", () -> scenes.seat(SHIRO));
        form("/desk/user#looking", officer, "lookAgain", () -> scenes.seat(SHIRO));
        form("/desk/user#deciding", officer, "hold", () -> scenes.seat(SHIRO));
        passing("/desk/user#seconding", scenes.chief, "disagree", () -> scenes.refused(scenes.seat(SHIRO)));
        form("/desk/inquiry#answering", officer, "answer", () -> inquiry(scenes));
        form("/desk/inquiry#noting", officer, "keepNote", () -> inquiry(scenes));
        form("/desk/inquiry#care", officer, "assign", () -> inquiry(scenes));
        form("/desk/inquiry#ending", officer, "close", () -> inquiry(scenes));
    }

    private static String inquiry(Scenes scenes) {
        return scenes.once(
                "inquiry", () -> scenes.officer.open("/desk/inquiries").linkTo("/desk/inquiry?"));
    }
}
