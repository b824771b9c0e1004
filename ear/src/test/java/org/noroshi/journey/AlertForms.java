package org.noroshi.journey;

import java.time.LocalDate;
import java.util.stream.Stream;

/** What analysts fill in about an alert, and what hospitals answer. */
final class AlertForms extends FormBook {

    private final Scenes scenes;
    private final Visitor member;
    private final Visitor analyst;

    AlertForms(Scenes scenes) {
        this.scenes = scenes;
        this.member = scenes.member;
        this.analyst = scenes.analyst;
        form("/alert#answering", member, "answer", () -> member.open("/alerts").linkTo("/alert?id="));
        form("/desk/alert-write#writing", analyst, "keep", "/desk/alert-write");
        passing("/desk/alert#publishing", analyst, "publish", this::written);
        passing("/desk/alert#correcting", analyst, "correct", this::published);
        passing("/desk/alert#closing", analyst, "close", this::published);
        passing("/desk/alert#withdrawing", analyst, "withdraw", this::published);
    }

    @Override
    Stream<Shared> shared() {
        return Stream.of(
                new Shared(
                        "a draft of an alert",
                        () -> analyst.open(written()).linkTo("/desk/alert-write?id="),
                        () -> scenes.town.sampleUser(SampleTown.ANALYST),
                        (who, n) -> who.type("headline", "見出し" + n),
                        "headline",
                        "keep"),
                new Shared(
                        "the answer of a hospital",
                        this::asMembersSeeIt,
                        () -> scenes.town.sampleUser(SampleTown.MEMBER),
                        (who, n) -> {
                            Scenes.chooses(who, "WORKING");
                            who.type("note", "備考" + n);
                        },
                        "note",
                        "answer"));
    }

    @Override
    Stream<Twice> twice() {
        return Stream.of(new Twice(
                "an alert",
                analyst,
                () -> fillsIn("二度送ったアラート"),
                "keep",
                () -> Twice.times(analyst.open("/desk/alerts"), "main a", "二度送ったアラート")));
    }

    /** The page of an alert that is out. */
    String asMembersSeeIt() {
        return analyst.open(published()).linkTo("/alert?id=");
    }

    private String written() {
        fillsIn("試すためのアラート");
        analyst.press("keep");
        return analyst.page().url();
    }

    private void fillsIn(String headline) {
        analyst.open("/desk/alert-write")
                .type("headline", headline)
                .type("concern", "装置があれば、関係があります。")
                .type("summary", "試すための要約です。")
                .type("products", "見本の装置")
                .type("measures", "更新してください。")
                .type("answerBy", LocalDate.now().plusDays(20) + "T17:00");
    }

    private String published() {
        analyst.open(written()).press("publish");
        return analyst.page().url();
    }
}
