package org.noroshi.journey;

import java.util.stream.Stream;

/** What two officers fill in to learn who wrote something, and to keep that from the author for a while. */
final class OpeningForms extends FormBook {

    private static final String RULES = "A18";
    private static final String POLICE = "A25_3_1";

    private final Scenes scenes;
    private final Visitor officer;
    private final Visitor chief;

    OpeningForms(Scenes scenes) {
        this.scenes = scenes;
        this.officer = scenes.officer;
        this.chief = scenes.chief;
        form("/desk/opening-request#opening", officer, "ask", () -> officer.open(scenes.asked("開示を求める質問"))
                .linkTo("/desk/opening-request?post="));
        passing("/desk/opening#agreeing", chief, "agree", () -> asked("開示を待つ質問 ", RULES));
        passing("/desk/opening#declining", chief, "decline", () -> asked("開示を認めない質問 ", RULES));
        passing("/desk/opening#showing", officer, "show", () -> approved("開示を承認した質問 ", RULES));
        passing("/desk/opening#keeping", officer, "keepHold", this::held);
        passing("/desk/opening#ending", officer, "endHold", this::held);
    }

    @Override
    Stream<Shared> shared() {
        return Stream.of(new Shared(
                "a wish to open the seal",
                () -> asked("二人が判断する質問 ", RULES),
                () -> scenes.town.sampleUser(SampleTown.CHIEF),
                (who, n) -> who.type("note", "理由" + n),
                "note",
                "decline"));
    }

    @Override
    Stream<Twice> twice() {
        return Stream.of(new Twice(
                "a wish to open the seal",
                officer,
                () -> officer.open(officer.open(scenes.asked("二度開示を求める質問")).linkTo("/desk/opening-request?thread="))
                        .choose("ground", RULES)
                        .type("reason", "二度求める理由"),
                "ask",
                () -> Twice.times(officer.open("/desk/openings"), "main a[href*='/desk/opening?']", "")));
    }

    /** Leaves something on each page about openings. */
    void takePlace() {
        asked("開示を待つ質問 ", RULES);
        held();
    }

    /** A wish to learn who wrote a question. */
    private String asked(String title, String ground) {
        String question = scenes.asked(title + System.nanoTime() % 10_000);
        officer.open(officer.open(question).linkTo("/desk/opening-request?thread="))
                .choose("ground", ground)
                .type("reason", "試すため");
        if (ground.equals(POLICE)) {
            officer.type("review", Scenes.inDays(30));
        }
        officer.press("ask");
        return officer.page().url();
    }

    private String approved(String title, String ground) {
        String opening = asked(title, ground);
        chief.open(opening).press("agree");
        return opening;
    }

    /** One of which the author is not told yet. */
    private String held() {
        String opening = approved("通知を保留する質問 ", POLICE);
        officer.open(opening).press("show");
        return opening;
    }
}
