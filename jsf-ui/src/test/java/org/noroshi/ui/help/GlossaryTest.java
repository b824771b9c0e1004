package org.noroshi.ui.help;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.noroshi.ui.frame.Texts;

/** The five notions that article 2 keeps apart have one word each, and the product keeps to it. */
@Tag("A02")
class GlossaryTest {

    private static final Path GLOSSARY = Path.of("../ejb/src/main/java/org/noroshi/package-info.java");
    private static final Pattern ENTRY = Pattern.compile("<tr><td>([^<]+)</td><td>([^<]+)</td>");

    /** Everything that people read, except the terms themselves, which speak as terms do. */
    private static final List<Path> TEXTS = List.of(
            Path.of("../ejb/src/main/resources"), Path.of("src/main/resources"), Path.of("../web/src/main/resources"));

    /** What other words for the five notions would be, by the word to use instead. */
    private static final Map<Pattern, String> OTHER_WORDS = Map.of(
            Pattern.compile("申請者|応募者|申込機関|申込人"), "申込者",
            Pattern.compile("(?<!サービス)利用者|加入者|加盟|参加(医療)?(機関|病院|施設)|会員(機関|病院)|メンバー"),
                    "会員 for an institution, ユーザー for a person",
            Pattern.compile("(?<!サービス)使用者|ユーザ(?!ー)"), "ユーザー",
            Pattern.compile("(参加|サービス)契約|契約者"), "利用契約, 会員",
            Pattern.compile("共有情報|掲載(された)?情報|投稿情報"), "提供情報",
            Pattern.compile("(?i)\\b(member (institution|hospital)s?|subscribers?|customers?)\\b"), "member",
            Pattern.compile("(?i)\\bagreements?\\b"), "contract",
            Pattern.compile("(?i)\\b(posted information|shared data)\\b"), "shared information");

    @ParameterizedTest
    @ValueSource(strings = {"applicant", "member", "user", "contract", "shared"})
    void aWordOfTheHelpIsTheWordOfTheGlossary(String notion) throws IOException {
        String english = Texts.in(Locale.ENGLISH).getString("help_words." + notion);
        String japanese = Texts.in(Locale.JAPANESE).getString("help_words." + notion);
        Matcher entry = ENTRY.matcher(Files.readString(GLOSSARY));
        assertThat(entry.results()
                        .filter(each -> List.of(each.group(1).split(", ")).contains(english.toLowerCase(Locale.ROOT))
                                && List.of(each.group(2).split("、")).contains(japanese)))
                .as("%s, %s in the glossary", english, japanese)
                .hasSize(1);
    }

    @Test
    void noTextUsesAnotherWordForOneOfTheFiveNotions() throws IOException {
        List<String> found = new ArrayList<>();
        int read = 0;
        for (Path folder : TEXTS) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.filter(GlossaryTest::isRead).toList()) {
                    read++;
                    for (String line : Files.readAllLines(file)) {
                        OTHER_WORDS.forEach((other, word) -> {
                            Matcher matcher = other.matcher(line);
                            if (!line.startsWith("#") && matcher.find()) {
                                found.add(file.getFileName() + ": " + matcher.group() + ", say " + word + ": " + line);
                            }
                        });
                    }
                }
            }
        }
        assertThat(read).isGreaterThan(40);
        assertThat(found).isEmpty();
    }

    private static boolean isRead(Path file) {
        return file.getFileName().toString().matches(".*_(ja|en)\\.(properties|txt)");
    }
}
