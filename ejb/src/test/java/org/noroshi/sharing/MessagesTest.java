package org.noroshi.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.noroshi.platform.Messages;

class MessagesTest {

    @Test
    void everyErrorAndEveryChoiceHasItsWords() {
        for (Locale language : List.of(Locale.JAPANESE, Locale.ENGLISH)) {
            Messages words = Messages.of(Tlp.class);
            Set<String> texts = new TreeSet<>();
            Stream.of(SharingError.values()).forEach(error -> texts.add(error.text(language, 50)));
            Stream.of(Audience.values()).forEach(audience -> texts.add(audience.text(language)));
            Stream.of(ThreadKind.values()).forEach(kind -> {
                texts.add(kind.text(language));
                texts.add(words.text(language, "mail.new." + kind));
            });
            Stream.of(ReportSection.values()).forEach(section -> texts.add(section.text(language)));
            Stream.of(Lookup.values()).forEach(lookup -> texts.add(lookup.text(language)));
            Stream.of(Facet.values()).forEach(facet -> texts.add(facet.text(language)));
            Stream.of(Span.values()).forEach(span -> texts.add(span.text(language)));
            Stream.of(Only.values()).forEach(only -> texts.add(only.text(language)));
            texts.add(words.text(language, "mail.reply"));
            assertThat(texts)
                    .as("words in %s, each its own", language)
                    .hasSize(SharingError.values().length
                            + Audience.values().length
                            + 5 * 2
                            + ReportSection.values().length
                            + 3
                            + 5
                            + 3
                            + 2
                            + 1)
                    .noneMatch(String::isBlank);
        }
    }
}
