package org.noroshi.terms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.noroshi.platform.InvalidInputException;
import org.noroshi.terms.Ground.Source;
import org.noroshi.terms.diff.TermsDiff;

class SampleTermsTest {

    private final TermsEdition sample = TermsFixture.sample();

    @Test
    void allThirtyTwoArticlesAreThereInBothLanguages() {
        for (Locale locale : List.of(Locale.JAPANESE, Locale.ENGLISH)) {
            assertThat(numbers(sample.text(locale), Source.ARTICLE))
                    .containsExactlyElementsOf(
                            IntStream.rangeClosed(1, 32).boxed().toList());
            assertThat(numbers(sample.text(locale), Source.NOTE)).containsExactly(1, 2, 3);
            assertThat(numbers(sample.privacy(locale), Source.ANNEX)).containsExactly(1, 2, 3, 4, 5, 6);
        }
    }

    /** The rows of the article map: what the software is built on must stand in the text it cites. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "A01", "A02", "A02-03", "A02-04", "A02-05", "A02-06", "A02-07", "A03", "A03-1", "A03-2", "A04-1",
                "A04-2", "A04-3", "A05-1", "A05-2", "A06-1-1", "A06-1-2", "A06-2", "A06-2-1", "A06-2-2", "A06-2-3",
                "A06-2-4", "A06-2-5", "A06-3", "A07", "A08", "A09-1", "A09-2", "A09-3", "A09-4", "A10-1", "A10-2",
                "A10-3", "A11-1", "A11-2", "A11-2-1", "A11-2-2", "A11-2-3", "A11-2-4", "A11-2-5", "A11-3", "A11-3-1",
                "A11-3-2", "A11-3-3", "A11-4", "A11-5", "A12-1", "A12-2", "A13-1", "A13-2", "A13-3", "A14-1", "A14-2",
                "A15", "A15-01", "A15-04", "A16-1", "A16-2", "A16-3", "A16-4", "A17-1", "A17-2", "A17-3", "A17-4",
                "A18-01", "A18-02", "A18-03", "A18-04", "A18-05", "A18-06", "A18-07", "A18-08", "A18-09", "A18-10",
                "A18-11", "A19-1", "A19-2", "A20-1", "A20-2", "A21", "A22-1", "A22-2", "A23", "A23-03", "A24-1",
                "A24-2", "A25-1", "A25-2", "A25-2-1", "A25-2-2", "A25-2-3", "A25-2-4", "A25-3-1", "A25-3-2", "A26",
                "A27", "A28-1", "A28-1-5", "A28-2", "A28-2-5", "A28-3", "A28-4", "A29", "A30", "A31", "A32", "N1",
                "N1a", "N1b", "N2", "N3", "N3a", "N3b", "N3c", "P1", "P1-1", "P1-2", "P2", "P2-1", "P2-2", "P3", "P4",
                "P4-1", "P4-4", "P5", "P6"
            })
    void everyGroundOfTheArticleMapHasItsWording(String code) {
        Ground ground = Ground.parse(code);
        assertThat(sample.wording(ground, Locale.JAPANESE))
                .hasValueSatisfying(text -> assertThat(text).containsPattern("[ぁ-ん一-龯]"));
        assertThat(sample.wording(ground, Locale.ENGLISH))
                .hasValueSatisfying(text -> assertThat(text).doesNotContainPattern("[ぁ-ん一-龯]"));
    }

    @Test
    void everyCrossReferenceLeadsSomewhere() {
        Pattern reference = Pattern.compile("第(\\d+)条(?:第(\\d+)項)?(?:第(\\d+)号)?");
        int found = 0;
        for (Article article : sample.ja().articles()) {
            for (Paragraph paragraph : article.paragraphs()) {
                StringBuilder text = new StringBuilder(paragraph.text());
                paragraph.items().forEach(item -> text.append(item.text()));
                Matcher matcher = reference.matcher(text);
                while (matcher.find()) {
                    found++;
                    Ground ground =
                            new Ground(Source.ARTICLE, number(matcher, 1), number(matcher, 2), number(matcher, 3));
                    assertThat(sample.wording(ground, Locale.JAPANESE))
                            .as(article.label() + " → " + matcher.group())
                            .isPresent();
                }
            }
        }
        assertThat(found).isGreaterThanOrEqualTo(15);
    }

    @Test
    void theFiveNotionsAreDefinedUnderTheirWords() {
        assertThat(List.of("A02-03", "A02-04", "A02-05", "A02-06", "A02-07"))
                .extracting(code -> sample.wording(Ground.parse(code), Locale.JAPANESE)
                        .orElseThrow()
                        .replaceFirst("^「([^」]+)」.*", "$1"))
                .containsExactly("サービス申込者", "サービス利用者", "ユーザー", "利用契約", "提供情報");
    }

    @Test
    void namesAndNumbersOfTheOperatorStandInTheText() {
        TermsEdition filled = TermsFixture.sample(Map.of("operator", "見本の運営者", "seats", "7"));
        assertThat(filled.ja().wording(Ground.parse("A02-02")))
                .hasValueSatisfying(text -> assertThat(text).contains("見本の運営者"));
        assertThat(filled.ja().wording(Ground.parse("A08")))
                .hasValueSatisfying(text -> assertThat(text).contains("7名"));
        assertThat(filled.hash()).isNotEqualTo(sample.hash());
    }

    @Test
    void aPlaceholderWithoutAValueIsAFault() {
        assertThatThrownBy(() -> SampleTerms.edition(Map.of(), Map.of())).isInstanceOf(InvalidInputException.class);
    }

    @Test
    @Tag("C-C3")
    void theHashIsThatOfAllFourTexts() {
        assertThat(sample.hash())
                .matches("[0-9a-f]{64}")
                .isEqualTo(TermsFixture.sample().hash());
        TermsText otherPolicy =
                TermsText.parse("privacy", sample.privacyEn().canonical().replace("securely", "safely"));
        assertThat(new TermsEdition(sample.ja(), sample.en(), sample.privacyJa(), otherPolicy).hash())
                .isNotEqualTo(sample.hash());
    }

    @Test
    void aTranslationThatLacksAPlaceIsRefused() {
        String shorter = sample.en().canonical().replaceAll("(?m)^   11\\. .*\\R", "");
        TermsText english = TermsText.parse("textEn", shorter);
        assertThatThrownBy(() -> new TermsEdition(sample.ja(), english, sample.privacyJa(), sample.privacyEn()))
                .isInstanceOfSatisfying(InvalidInputException.class, refused -> assertThat(
                                refused.problems().get(0).text(Locale.ENGLISH))
                        .contains("A18-11"));
    }

    private static List<Integer> numbers(TermsText text, Source source) {
        return text.articles().stream()
                .filter(article -> article.ground().source() == source)
                .map(Article::number)
                .toList();
    }

    private static int number(Matcher matcher, int group) {
        if (matcher.group(group) == null) {
            return 0;
        }
        return Integer.parseInt(matcher.group(group));
    }

    @Test
    void versionTwoHasTheSamePlacesAndChangesAFewWords() {
        TermsEdition next = TermsFixture.next();
        assertThat(next.ja().places().keySet()).isEqualTo(sample.ja().places().keySet());
        assertThat(next.privacyJa().places().keySet())
                .isEqualTo(sample.privacyJa().places().keySet());
        for (Locale locale : List.of(Locale.JAPANESE, Locale.ENGLISH)) {
            TermsDiff diff = TermsDiff.of(sample, next, locale);
            assertThat(diff.terms().articles())
                    .extracting(article -> article.ground().code())
                    .containsExactly("A13", "A22");
            assertThat(diff.privacy().articles())
                    .extracting(article -> article.ground().code())
                    .containsExactly("P6");
            assertThat(diff.terms().head())
                    .as("the lead says which version it is")
                    .hasSize(1);
        }
    }

    @Test
    @Tag("P5")
    void thePolicyIsPartOfTheVersionWithThePageThatItNames() {
        TermsEdition other = TermsFixture.sample(Map.of("privacyUrl", "https://other.example.jp/privacy"));
        assertThat(other.wording(Ground.parse("P5"), Locale.JAPANESE))
                .hasValueSatisfying(text -> assertThat(text).endsWith("https://other.example.jp/privacy"));
        assertThat(other.hash()).as("another page is another version").isNotEqualTo(sample.hash());
    }
}
