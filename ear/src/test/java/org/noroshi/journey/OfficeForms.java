package org.noroshi.journey;

/** What the secretariat fills in to run the service: notices, terms, settings, its own people, the mode. */
final class OfficeForms extends FormBook {

    private final Scenes scenes;
    private final Visitor officer;
    private final Visitor chief;

    OfficeForms(Scenes scenes) {
        this.scenes = scenes;
        this.officer = scenes.officer;
        this.chief = scenes.chief;
        notices();
        terms();
        form("/desk/setting#changing", officer, "change", "/desk/setting?name=noroshi.inquiry-subject");
        staff();
        form("/desk/mode#ordering", chief, "order", "/desk/mode");
        passing("/desk/mode-lift#lifting", chief, "lift", this::ordered);
        form("/desk/end-of-service#ending", chief, "propose", "/desk/end-of-service");
    }

    private void notices() {
        form("/desk/notice-write#writing", officer, "keep", "/desk/notice-write");
        passing("/desk/notice#issuing", officer, "issue", () -> scenes.written("INFORMATIONAL"));
        passing("/desk/notice#plan", officer, "stop", () -> {
            officer.open(scenes.written("INFORMATIONAL"))
                    .type("publishAt", Scenes.inDays(30) + "T09:00")
                    .press("issue");
            return officer.page().url();
        });
        passing("/desk/notice#noting", officer, "handled", () -> scenes.issued("LEGAL"));
    }

    private void terms() {
        form("/desk/terms#begin", officer, "fromInForce", "/desk/terms");
        form("/desk/terms/draft#sources", officer, "keep", () -> scenes.newTerms("draft"));
        form("/desk/terms/preview#draft", officer, "discard", () -> scenes.newTerms("preview"));
        form("/desk/terms/publish#publication", officer, "publish", () -> scenes.newTerms("publish"));
    }

    private void staff() {
        form("/desk/staff-invite#invitation", chief, "invite", "/desk/staff-invite");
        form("/desk/staff-member#term", chief, "prolong", this::newcomer);
        form("/desk/staff-member#closing", chief, "end", this::newcomer);
        form("/desk/staff-member#again", chief, "sendLink", this::newcomer);
    }

    private String newcomer() {
        return scenes.once("newcomer", () -> scenes.invited("見本 新", "newcomer@secretariat.example.jp"));
    }

    /** That the board can only be read for an hour, a month from now. */
    private String ordered() {
        chief.open("/desk/mode");
        Scenes.chooses(chief, "READ_ONLY");
        Scenes.choosesFirst(chief, "ground");
        chief.type("reason", "試すため")
                .type("from", Scenes.inDays(30) + "T09:00")
                .type("until", Scenes.inDays(30) + "T10:00");
        chief.press("order");
        return chief.open("/desk/mode").linkTo("/desk/mode-lift");
    }
}
