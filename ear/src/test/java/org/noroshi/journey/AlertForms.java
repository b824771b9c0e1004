package org.noroshi.journey;

import java.time.LocalDate;

/** What analysts fill in about an alert, and what hospitals answer. */
final class AlertForms extends FormBook {

    private final Visitor member;
    private final Visitor analyst;

    AlertForms(Scenes scenes) {
        this.member = scenes.member;
        this.analyst = scenes.analyst;
        form("/alert#answering", member, "answer", () -> member.open("/alerts").linkTo("/alert?id="));
        form("/desk/alert-write#writing", analyst, "keep", "/desk/alert-write");
        passing("/desk/alert#publishing", analyst, "publish", this::written);
        passing("/desk/alert#correcting", analyst, "correct", this::published);
        passing("/desk/alert#closing", analyst, "close", this::published);
        passing("/desk/alert#withdrawing", analyst, "withdraw", this::published);
    }

    private String written() {
        analyst.open("/desk/alert-write")
                .type("headline", "試すためのアラート")
                .type("concern", "装置があれば、関係があります。")
                .type("summary", "試すための要約です。")
                .type("products", "見本の装置")
                .type("measures", "更新してください。")
                .type("answerBy", LocalDate.now().plusDays(20) + "T17:00");
        analyst.press("keep");
        return analyst.page().url();
    }

    private String published() {
        analyst.open(written()).press("publish");
        return analyst.page().url();
    }
}
