package org.noroshi.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.noroshi.journey.Journey.minato;
import static org.noroshi.journey.Journey.yama;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The state of a view belongs to one session and is what it was; who sends another one loses nothing but that page. */
interface StateJourney {

    @Test
    default void theStateOfAViewIsWorthNothingInOtherHandsOrChanged() {
        String title = "偽りの質問 " + System.nanoTime() % 100_000;
        minato.open("/board/write?kind=QUESTION");
        String others = minato.page()
                .locator("[name='jakarta.faces.ViewState']")
                .first()
                .inputValue();
        for (String forged : List.of(others, others + "1", "0:0", "stateless", "")) {
            yama.open("/board/write?kind=QUESTION").type("title", title).type("text", "偽り");
            yama.page()
                    .locator("form[id='write'] [name='jakarta.faces.ViewState']")
                    .evaluate("(state, forged) => state.value = forged", forged);
            yama.press("publish");
            assertThat(yama.page().url()).as(forged).doesNotContain("/board/thread");
        }
        minato.open("/board").doesNotSee(title);
        yama.open("/board").doesNotSee(title);

        yama.open("/board/write?kind=QUESTION").type("title", title).type("text", "本文です。");
        yama.press("publish").isAt("/board/thread").sees(title);
    }
}
