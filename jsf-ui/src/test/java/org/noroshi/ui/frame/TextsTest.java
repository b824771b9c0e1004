package org.noroshi.ui.frame;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TextsTest {

    private static final Path BUNDLES = Path.of("src/main/resources/org/noroshi/ui");
    private final Locale server = Locale.getDefault();

    @AfterEach
    void restore() {
        Locale.setDefault(server);
    }

    static List<String> packages() {
        return Texts.PACKAGES.stream()
                .filter(each -> Texts.exists("org.noroshi.ui." + each + ".Pages"))
                .toList();
    }

    @Test
    void everyBundleIsPartOfTheTexts() throws IOException {
        try (Stream<Path> files = Files.walk(BUNDLES)) {
            assertThat(files.filter(file -> file.endsWith("Pages_ja.properties"))
                            .map(file -> BUNDLES.relativize(file.getParent())
                                    .toString()
                                    .replace('/', '.')))
                    .isNotEmpty()
                    .isSubsetOf(Texts.PACKAGES);
        }
    }

    @ParameterizedTest
    @MethodSource("packages")
    void aBundleHasTheSameKeysInEachLanguage(String each) throws IOException {
        assertThat(load(each, "en").stringPropertyNames())
                .isEqualTo(load(each, "ja").stringPropertyNames());
    }

    @ParameterizedTest
    @MethodSource("packages")
    void noTextIsEmptyOrUnreadable(String each) throws IOException {
        for (String language : List.of("ja", "en")) {
            load(each, language).forEach((key, text) -> {
                assertThat(text.toString()).as("%s in %s", key, language).isNotBlank();
                if (text.toString().contains("{0}")) {
                    assertThatCode(() -> new MessageFormat(text.toString()))
                            .as("%s in %s", key, language)
                            .doesNotThrowAnyException();
                    assertThat(text.toString().replace("''", ""))
                            .as("%s in %s: a single quote is doubled where {0} stands", key, language)
                            .doesNotContain("'");
                }
            });
        }
    }

    /** A text that is not filled in is shown as it stands, and one whose quote was eaten reads as a mistake. */
    @ParameterizedTest
    @MethodSource("packages")
    void englishHasItsApostrophes(String each) throws IOException {
        load(each, "en").forEach((key, text) -> {
            assertThat(text.toString()).as("%s", key).doesNotContainPattern("\\b(can|don|doesn|isn|won|aren|wasn)t\\b");
            if (!text.toString().contains("{0")) {
                assertThat(text.toString()).as("%s", key).doesNotContain("''");
            }
        });
    }

    @ParameterizedTest
    @MethodSource("packages")
    void theLanguagesHaveTheSamePlaceholders(String each) throws IOException {
        Properties english = load(each, "en");
        load(each, "ja").forEach((key, text) -> assertThat(placeholders(english.getProperty(key.toString())))
                .as("%s", key)
                .isEqualTo(placeholders(text.toString())));
    }

    @Test
    void anEnglishServerSpeaksJapaneseToJapaneseReaders() {
        Locale.setDefault(Locale.ENGLISH);
        assertThat(Texts.in(Locale.JAPAN).getString("frame.menu")).isEqualTo("メニュー");
        assertThat(Texts.in(Locale.JAPANESE).getString("frame.menu")).isEqualTo("メニュー");
    }

    @Test
    void aJapaneseServerSpeaksEnglishToEnglishReaders() {
        Locale.setDefault(Locale.JAPAN);
        assertThat(Texts.in(Locale.UK).getString("frame.menu")).isEqualTo("Menu");
    }

    @Test
    void aLanguageThatIsNotOfferedBecomesJapanese() {
        Locale.setDefault(Locale.ENGLISH);
        assertThat(Texts.in(Locale.FRENCH).getString("frame.menu")).isEqualTo("メニュー");
        assertThat(Texts.in(null).getString("frame.menu")).isEqualTo("メニュー");
    }

    @Test
    void aTextIsFilledWithItsValues() {
        assertThat(Texts.in(Locale.JAPANESE).text("error_expired.text", 2)).isEqualTo("入力 2");
        assertThat(Texts.in(Locale.ENGLISH).text("frame.skip")).isEqualTo("Skip to content");
    }

    private static List<String> placeholders(String text) {
        return Stream.of("{0}", "{1}", "{2}").filter(text::contains).toList();
    }

    private static Properties load(String each, String language) throws IOException {
        Properties texts = new Properties();
        try (Reader reader = Files.newBufferedReader(
                BUNDLES.resolve(each.replace('.', '/') + "/Pages_" + language + ".properties"))) {
            texts.load(reader);
        }
        return texts;
    }

    /** In a pattern it would begin a quotation, and vanish. */
    @Test
    void noTextOfTheServicesHasAnApostropheThatIsNotOne() throws IOException {
        List<String> lost = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Path.of("../ejb/src/main/resources"))) {
            for (Path file : files.filter(each -> each.toString().endsWith("Messages_en.properties"))
                    .toList()) {
                Files.readAllLines(file).stream()
                        .filter(line -> line.matches(".*[A-Za-z]'[A-Za-z].*"))
                        .forEach(line -> lost.add(file.getParent().getFileName() + ": " + line));
            }
        }
        assertThat(lost).isEmpty();
    }

    @Test
    void noKeyStandsTwiceInAFile() throws IOException {
        List<String> twice = new ArrayList<>();
        for (Path folder : List.of(Path.of("src/main/resources"), Path.of("../ejb/src/main/resources"))) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.filter(each -> each.toString().endsWith(".properties"))
                        .toList()) {
                    Set<String> seen = new HashSet<>();
                    Files.readAllLines(file).stream()
                            .filter(line -> !line.startsWith("#") && line.contains("="))
                            .map(line -> line.substring(0, line.indexOf('=')))
                            .filter(key -> !seen.add(key))
                            .forEach(key -> twice.add(file.getFileName() + " of " + file.getParent() + ": " + key));
                }
            }
        }
        assertThat(twice).isEmpty();
    }
}
