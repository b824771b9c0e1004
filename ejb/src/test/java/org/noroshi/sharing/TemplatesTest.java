package org.noroshi.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class TemplatesTest {

    @Test
    @Tag("C-EX")
    void theFiveExamplesOfTheCallAreReadyInBothLanguages() {
        List<Template> japanese = Templates.read(Locale.JAPANESE);
        List<Template> english = Templates.read(Locale.ENGLISH);
        assertThat(japanese).extracting(Template::key).startsWith("budget", "rules", "news", "vendor", "indicators");
        assertThat(english)
                .extracting(Template::key, Template::kind, Template::tlp)
                .containsExactlyElementsOf(japanese.stream()
                        .map(each -> org.assertj.core.groups.Tuple.tuple(each.key(), each.kind(), each.tlp()))
                        .toList());
    }

    @Test
    void besideThemThereAreFormsToFillInAndShare() {
        assertThat(Templates.read(Locale.JAPANESE))
                .filteredOn(each -> each.kind() == ThreadKind.KNOWLEDGE)
                .extracting(Template::key)
                .containsExactly("vendor_checklist", "budget_form", "regulation_form");
        String tenThings = Templates.read(Locale.JAPANESE).stream()
                .filter(each -> each.key().equals("news_watch"))
                .findFirst()
                .orElseThrow()
                .text();
        assertThat(tenThings).contains("\n10. ").doesNotContain("\n11. ");
    }

    @Test
    @Tag("C-EX")
    void aTemplateCanBePublishedAsItStands() {
        for (Locale language : List.of(Locale.JAPANESE, Locale.ENGLISH)) {
            for (Template each : Templates.read(language)) {
                PostingPolicy.requireSound(
                        new Wording(each.title(), each.text(), each.tlp(), Conditions.NONE),
                        Audience.ALL_MEMBERS,
                        LocalDate.of(2026, 4, 1));
                assertThat(each.title()).hasSizeLessThanOrEqualTo(PublishThread.LONGEST_TITLE);
                assertThat(Markdown.html(each.text(), each.kind())).contains("<h2>");
            }
        }
    }
}
