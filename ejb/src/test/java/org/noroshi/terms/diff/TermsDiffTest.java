package org.noroshi.terms.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.noroshi.terms.Ground;
import org.noroshi.terms.TermsText;

class TermsDiffTest {

    private static final String BEFORE =
            """
            # 規約

            第1版。

            ## 第1章 総則

            ### 第1条 目的

            この規約の目的を定めます。

            ### 第2条 費用

            1. 利用に料金はかかりません。
            2. 回線の費用は利用者が負います。

            ### 第3条 禁止

            次の行為をしてはなりません。

               1. 法令に反する行為。
               2. 他人のユーザーIDを使う行為。
            """;

    private static TextDiff diff(String before, String after) {
        return TextDiff.of(TermsText.parse("a", before), TermsText.parse("b", after), Locale.JAPANESE);
    }

    /** What goes in [-…-], what comes in {+…+}. */
    private static String marked(List<Piece> pieces) {
        return pieces.stream()
                .map(piece -> switch (piece.change()) {
                    case ADDED -> "{+" + piece.text() + "+}";
                    case REMOVED -> "[-" + piece.text() + "-]";
                    default -> piece.text();
                })
                .collect(Collectors.joining());
    }

    @Test
    void theSameTextChangesNothing() {
        assertThat(diff(BEFORE, BEFORE).isEmpty()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            利用に料金はかかりません。 | 利用に費用はかかりません。 | 利用に[-料金-]{+費用+}はかかりません。
            通知するか、画面に掲示します。 | 通知し、画面に掲示します。 | 通知[-するか-]{+し+}、画面に掲示します。
            投稿を削除したこと | 投稿などを削除したこと | 投稿{+など+}を削除したこと
            5名までです。 | 8名までです。 | [-5-]{+8+}名までです。
            はじめに。 | おわりに。 | [-はじめに-]{+おわりに+}。
            """)
    void wordsAreMarkedSoThatTheyCanBeRead(String before, String after, String marked) {
        assertThat(marked(new WordDiff(Locale.JAPANESE).of(before, after))).isEqualTo(marked);
    }

    @Test
    void englishIsMarkedWordByWord() {
        assertThat(marked(new WordDiff(Locale.ENGLISH)
                        .of("The Provider may remove a post.", "The Provider may hide a post or the like.")))
                .isEqualTo("The Provider may [-remove-]{+hide+} a post{+ or the like+}.");
    }

    @Test
    void bothWordingsCanBeReadOffTheMarks() {
        String before = "サービス提供者は、規約を変えるときは、効力が生じる日より前に、新しい規約を通知します。";
        String after = "サービス提供者は、この規約を変えようとするときは、効力の生じる30日前までに、新しい規約と変更箇所を通知し、掲示します。";
        List<Piece> pieces = new WordDiff(Locale.JAPANESE).of(before, after);
        assertThat(pieces.stream()
                        .filter(piece -> !piece.isAdded())
                        .map(Piece::text)
                        .collect(Collectors.joining()))
                .isEqualTo(before);
        assertThat(pieces.stream()
                        .filter(piece -> !piece.isRemoved())
                        .map(Piece::text)
                        .collect(Collectors.joining()))
                .isEqualTo(after);
    }

    @Test
    void aChangedItemIsNamedByItsPlace() {
        TextDiff diff = diff(BEFORE, BEFORE.replace("他人の", "ほかの人の"));
        assertThat(diff.head()).isEmpty();
        assertThat(diff.articles()).singleElement().satisfies(article -> {
            assertThat(article.change()).isEqualTo(Change.CHANGED);
            assertThat(article.label()).isEqualTo("第3条");
            assertThat(article.places()).singleElement().satisfies(place -> {
                assertThat(place.ground()).isEqualTo(Ground.parse("A03-02"));
                assertThat(place.change()).isEqualTo(Change.CHANGED);
            });
        });
    }

    @Test
    void anArticleThatComesInBetweenIsOneAdditionAndTheOthersOnlyMove() {
        String after = BEFORE.replace("### 第3条 禁止", "### 第4条 禁止")
                .replace("### 第2条 費用", "### 第3条 費用")
                .replace("### 第3条 費用", "### 第2条 通知\n\n利用者には電子メールで知らせます。\n\n### 第3条 費用");
        TextDiff diff = diff(BEFORE, after);
        assertThat(diff.articles())
                .extracting(ArticleDiff::change)
                .containsExactly(Change.ADDED, Change.CHANGED, Change.CHANGED);
        assertThat(diff.articles().get(0).label()).isEqualTo("第2条");
        assertThat(diff.articles().subList(1, 3)).allSatisfy(article -> {
            assertThat(article.isMoved()).isTrue();
            assertThat(article.places()).isEmpty();
        });
    }

    @Test
    void aParagraphThatGoesTakesNothingWithIt() {
        TextDiff diff = diff(BEFORE, BEFORE.replace("1. 利用に料金はかかりません。\n2. 回線", "1. 回線"));
        assertThat(diff.articles()).singleElement().satisfies(article -> {
            assertThat(article.places()).hasSize(2);
            assertThat(article.places().get(0).change()).isEqualTo(Change.REMOVED);
            assertThat(article.places().get(0).ground()).isEqualTo(Ground.parse("A02-1"));
            assertThat(article.places().get(1).isMoved()).isTrue();
            assertThat(article.places().get(1).pieces()).allMatch(Piece::isSame);
        });
    }

    @Test
    void anArticleThatIsGoneIsShownWhole() {
        String after = BEFORE.substring(0, BEFORE.indexOf("### 第3条"));
        assertThat(diff(BEFORE, after).articles()).singleElement().satisfies(article -> {
            assertThat(article.change()).isEqualTo(Change.REMOVED);
            assertThat(article.after()).isNull();
            assertThat(article.places()).hasSize(3).allMatch(place -> place.change() == Change.REMOVED);
        });
    }

    @Test
    void headLinesAreComparedToo() {
        TextDiff diff = diff(BEFORE, BEFORE.replace("第1版。", "第2版。").replace("総則", "はじめに"));
        assertThat(diff.articles()).isEmpty();
        assertThat(diff.head()).hasSizeBetween(2, 3);
    }
}
