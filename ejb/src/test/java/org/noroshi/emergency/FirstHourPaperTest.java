package org.noroshi.emergency;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The first hour, on a page and as a file that needs nothing but a browser. */
class FirstHourPaperTest {

    private static final List<WhomToCall> NUMBERS = WhomToCall.read("警察|#9110\n\n <b>保守</b> ｜ 03-0000-0001 \n名前だけ");

    @ParameterizedTest
    @ValueSource(strings = {"ja", "en"})
    void theFileHoldsEveryStepAndFetchesNothing(String language) {
        Locale locale = Locale.forLanguageTag(language);
        String html = new String(
                FirstHourPaper.of(FirstHour.in(locale), NUMBERS, LocalDate.of(2027, 4, 1), locale),
                StandardCharsets.UTF_8);
        assertThat(html)
                .startsWith("<!DOCTYPE html>")
                .contains("<html lang=\"" + language + "\">", "charset=\"utf-8\"", "2027-04-01", "#9110", "&lt;b&gt;")
                .doesNotContain("<b>");
        FirstHour.in(locale).forEach(part -> assertThat(html)
                .contains(part.title().replace("&", "&amp;"))
                .contains(part.steps()));
        assertThat(html.toLowerCase(Locale.ROOT))
                .doesNotContain("http", "src=", "<link", "@import", "url(", "<script", "<a ");
    }

    @Test
    void theLanguagesSayTheSameInTheSameOrder() {
        List<FirstHour> japanese = FirstHour.in(Locale.JAPANESE);
        List<FirstHour> english = FirstHour.in(Locale.ENGLISH);
        assertThat(english)
                .extracting(FirstHour::key)
                .isEqualTo(japanese.stream().map(FirstHour::key).toList());
        assertThat(english)
                .extracting(part -> part.steps().size())
                .isEqualTo(japanese.stream().map(part -> part.steps().size()).toList());
    }

    @Test
    void aLineIsANameAndANumber() {
        assertThat(NUMBERS)
                .containsExactly(
                        new WhomToCall("警察", "#9110"),
                        new WhomToCall("<b>保守</b>", "03-0000-0001"),
                        new WhomToCall("名前だけ", ""));
        assertThat(NUMBERS).extracting(WhomToCall::dials).containsExactly(true, true, false);
    }
}
