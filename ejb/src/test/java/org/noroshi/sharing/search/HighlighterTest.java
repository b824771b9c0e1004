package org.noroshi.sharing.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.noroshi.sharing.search.Fragment.Piece;

class HighlighterTest {

    @ParameterizedTest
    @CsvSource({
        "不正アクセス, 昨日〈不正アクセス〉を検知",
        "不正アクセス, 昨日〈不正〉な〈アクセス〉を検知",
        "vpn, 当院の〈ＶＰＮ〉装置",
        "サーバー, 院内の〈ｻｰﾊﾞｰ〉が停止",
        "サーバー, 院内の〈サーバ〉が停止",
        "検知する, ふるまいを〈検知〉した",
        "ransom, 〈Ransomware〉 was found",
        "evil.example, 通信先は〈ｅｖｉｌ［．］ｅｘａｍｐｌｅ〉です",
        "evil.example, 〈hxxps://evil[.]example/a?b=1〉へ誘導",
        "192.0.2.1, 送信元〈192[.]0[.]2[.]1〉から。192.0.2.11は別",
        "cve-2024-1234, 〈ＣＶＥ－２０２４－１２３４〉を修正",
        "バックアップ 復元, 〈復元〉できる〈バックアップ〉",
        "\"復元できる\", 〈復元できる〉バックアップを復元",
        "㈱例, (〈株)例〉からの連絡",
        "株, 〈㈱〉例からの連絡",
        "癌, 〈癌〉センター",
        "ば, 前〈は\u3099〉後",
        "<script>, 前の<〈script〉>後"
    })
    void whatWasFoundIsMarkedInTheSource(String typed, String expected) {
        String text = expected.replace("〈", "").replace("〉", "");
        assertThat(render(Highlighter.of(typed).marked(text))).isEqualTo(expected);
    }

    @Test
    void withoutAQuestionNothingIsMarkedAndTheBeginningIsShown() {
        String text = "あ".repeat(500);
        List<Fragment> fragments = Highlighter.of(" ").fragments(text, 3);
        assertThat(fragments).hasSize(1);
        assertThat(fragments.get(0).text()).isEqualTo("あ".repeat(200));
        assertThat(fragments.get(0).cutBefore()).isFalse();
        assertThat(fragments.get(0).cutAfter()).isTrue();
        assertThat(Highlighter.of(null).marked("題")).containsExactly(new Piece("題", false));
        assertThat(Highlighter.of("題").fragments("", 3)).isEmpty();
    }

    @Test
    void aFragmentBeginsWithTheSentenceOfTheHit() {
        String text = "長い前置き。".repeat(40) + "そこで不正アクセスを検知しました。" + "後書き。".repeat(100);
        Fragment fragment = Highlighter.of("不正アクセス").fragments(text, 1).get(0);
        assertThat(fragment.text()).startsWith("そこで不正アクセスを検知しました。").hasSize(200);
        assertThat(fragment.cutBefore()).isTrue();
        assertThat(fragment.cutAfter()).isTrue();
    }

    @Test
    void theWholePhraseIsShownBeforeItsParts() {
        String text = "電子 カルテ。".repeat(50) + "電子カルテが停止" + "。".repeat(300) + "停止";
        List<Fragment> fragments = Highlighter.of("電子カルテが停止").fragments(text, 1);
        assertThat(render(fragments.get(0).pieces())).startsWith("〈電子カルテが停止〉");
    }

    @Test
    void fragmentsAreShortInOrderAndApartInAnyText() {
        Random random = new Random(5);
        String letters = "病院で不正アクセスを検知。\n evil.example 😀ｶﾞ㌔";
        for (int i = 0; i < 3000; i++) {
            StringBuilder text = new StringBuilder();
            int length = random.nextInt(700);
            while (text.length() < length) {
                text.appendCodePoint(letters.codePointAt(random.nextInt(letters.length())));
            }
            String source = text.toString();
            int from = 0;
            for (Fragment fragment : Highlighter.of("検知 不正 evil.example").fragments(source, 3)) {
                assertThat(fragment.text()).hasSizeLessThanOrEqualTo(200);
                int at = source.indexOf(fragment.text(), from);
                assertThat(at).as(source).isGreaterThanOrEqualTo(from);
                from = at + fragment.text().length();
            }
        }
    }

    @Test
    void thePiecesOfATextAreTheText() {
        String text = TestTexts.read("ja/" + TestTexts.ARTICLES.get(0));
        String joined = Highlighter.of("アクセス制御 の 不備").marked(text).stream()
                .map(Piece::text)
                .collect(Collectors.joining());
        assertThat(joined).isEqualTo(text);
    }

    private static String render(List<Piece> pieces) {
        return pieces.stream()
                .map(piece -> piece.marked() ? "〈" + piece.text() + "〉" : piece.text())
                .collect(Collectors.joining());
    }
}
