package org.noroshi.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.noroshi.journey.Journey.minato;
import static org.noroshi.journey.Journey.yama;

import org.junit.jupiter.api.Test;

/** What a member writes stays text in the browser of another one. {@link ScriptIT} tries every form and every page. */
interface ScriptJourney {

    @Test
    default void noScriptThatSomebodyWritesRunsInTheBrowserOfAReader() {
        String words = "悪戯" + System.nanoTime() % 100_000;
        minato.open("/board/write?kind=QUESTION")
                .type("title", words + Injected.LINE)
                .type("text", Injected.text());
        minato.press("publish").isAt("/board/thread");
        String thread = minato.page().url();
        try (Injected injected = new Injected(yama)) {
            yama.open("/board").sees(words);
            injected.look();
            yama.open(thread).sees("taken()");
            injected.look();
            yama.looksFor(words).sees(words);
            injected.look();
            assertThat(injected.all()).isEmpty();
        }
    }
}
