package org.noroshi.sharing.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.noroshi.sharing.search.Fragment.Piece;

class ThreadQueryTest {

    private static MemoryIndex index;

    @BeforeAll
    static void openIndex() {
        index = new MemoryIndex();
    }

    @BeforeEach
    void emptyIndex() {
        index.clear();
    }

    @AfterAll
    static void closeIndex() {
        index.close();
    }

    @Test
    void theExactPhraseRanksBeforeTheWordsInAnotherForm() {
        index.add("exact", "", "不正アクセスを検知しました。");
        index.add("inflected", "", "不正なアクセスがありました。");
        index.add("apart", "", "アクセスが不正だと判明しました。");
        index.add("other", "", "アクセス数が増えました。");
        assertThat(index.find("不正アクセス")).containsExactly("exact", "apart", "inflected");
    }

    @Test
    void theSamePhraseInATitleRanksFirstAndTheNewerBeforeTheOlder() {
        index.add("title", "ランサムウェアの相談", "どうすればよいですか。");
        index.add("older", "", "ランサムウェアに感染しました。");
        index.add("newer", "", "ランサムウェアを調べています。");
        assertThat(index.find("ランサムウェア")).containsExactly("title", "newer", "older");
    }

    @Test
    void whatOthersWroteDoesNotMoveTheRanks() {
        index.add("one", "", "更新プログラム 更新プログラム 更新プログラム");
        index.add("two", "", "更新プログラムを適用する手順と、その後の確認についての長い説明。");
        List<String> before = index.find("更新プログラム");
        for (int i = 0; i < 20; i++) {
            index.add("hidden" + i, "", "更新プログラムは" + i + "件");
        }
        assertThat(index.find("更新プログラム").stream()
                        .filter(id -> !id.startsWith("hidden"))
                        .toList())
                .isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({
        "サーバー, サーバが停止",
        "ｻｰﾊﾞｰ, サーバーが停止",
        "サーバ, サーバーが停止",
        "ＶＰＮ装置, VPN装置の脆弱性",
        "vpn, 当院のＶＰＮ装置",
        "検知する, ふるまいを検知した",
        "感染した, 感染している端末",
        "attack, two attacks were seen",
        "ransom, ransomware was found",
        "Attacked systems, The system was attacked",
        "癌, 癌センターの事例",
        "薬, 院内の薬局",
        "log4j, Log4Jの対応",
        "web.xml, web.xmlの設定",
        "バックアップ 復元, 復元できるバックアップを取る",
        "'バックアップ　復元', 復元できるバックアップを取る",
        "電子カルテ 停止, 停止した電子カルテ",
        "㈱例, (株)例からの連絡",
        "１２３４５６, 受付番号123456"
    })
    void whatIsAskedInOneFormIsFoundInAnother(String typed, String text) {
        index.add("this", "", text);
        index.add("other", "", "まったく関係のない話題です。");
        assertThat(index.find(typed)).containsExactly("this");
    }

    @ParameterizedTest
    @CsvSource({
        "evil.example",
        "ＥＶＩＬ．ＥＸＡＭＰＬＥ",
        "evil[.]example",
        "hxxp://evil[.]example/a",
        "http://evil.example/a",
        "evil[ドット]example"
    })
    void anyFormOfAnAddressFindsAnyOther(String typed) {
        index.add("bare", "", "通信先evil.exampleを遮断");
        index.add("wide", "", "通信先はｅｖｉｌ．ｅｘａｍｐｌｅでした");
        index.add("address", "", "hxxp://evil[.]example/aに誘導");
        index.add("other", "", "good.exampleは問題ありません。evilと書いてもexampleではない。");
        assertThat(index.find(typed)).containsExactlyInAnyOrder("bare", "wide", "address");
    }

    @Test
    void theVeryAddressRanksBeforeItsHost() {
        index.add("address", "", "hxxp://evil[.]example/aに誘導");
        index.add("host", "", "evil.exampleを遮断");
        index.add("deeper", "", "c2.evil.exampleを遮断");
        assertThat(index.find("http://evil.example/a")).containsExactly("address", "host");
        assertThat(index.find("evil.example")).containsExactly("host", "address", "deeper");
        assertThat(index.find("c2.evil.example")).containsExactly("deeper");
    }

    @ParameterizedTest
    @CsvSource({
        "CVE-2024-12345, 脆弱性ＣＶＥ－２０２４－１２３４５の件, CVE-2024-1234の件",
        "cve-2024-1234, CVE-2024-1234です, CVE-2024-12345です",
        "192.0.2.1, 送信元192[.]0[.]2[.]1から, 送信元192.0.2.11から",
        "2001:db8:0::1, 送信元２００１：ｄｂ８：：１から, 送信元2001:db8::11から",
        "D41D8CD98F00B204E9800998ECF8427E, 値はd41d8cd98f00b204e9800998ecf8427eでした, 値はd41d8cd98f00b204e9800998ecf8427fでした",
        "JVN＃12345678, JVN#12345678を参照, JVN#12345679を参照",
        "attacker@evil.example, 差出人attacker[@]evil[.]example, 差出人other@evil.example"
    })
    void identifiersAreFoundExactly(String typed, String text, String similar) {
        index.add("this", "", text);
        index.add("similar", "", similar);
        assertThat(index.find(typed)).containsExactly("this");
    }

    @Test
    void identifierAndWordsMustBothOccur() {
        index.add("both", "", "evil.exampleへの通信を遮断した");
        index.add("host", "", "evil.exampleを見た");
        index.add("word", "", "通信を遮断した");
        assertThat(index.find("evil.example 遮断")).containsExactly("both");
        assertThat(index.find("evil.exampleへの通信")).containsExactly("both");
    }

    @Test
    void quotedTextIsTakenLiterally() {
        index.add("exact", "", "不正アクセスを検知しました。");
        index.add("inflected", "", "不正なアクセスがありました。");
        assertThat(index.find("\"不正アクセス\"")).containsExactly("exact");
        assertThat(index.find("「不正アクセス」 検知")).containsExactly("exact");
        assertThat(index.find("“不正なアクセス”")).containsExactly("inflected");
    }

    @Test
    void allWordsMustOccur() {
        index.add("both", "", "医療機器の更新と保守契約");
        index.add("one", "", "医療機器の一覧");
        assertThat(index.find("医療機器 保守")).containsExactly("both");
        assertThat(index.find("保守 医療機器")).containsExactly("both");
    }

    @Test
    void wordsMayBeSpreadOverTitleAndText() {
        index.add("this", "電子カルテについて", "停止しています。");
        assertThat(index.find("電子カルテ 停止")).containsExactly("this");
    }

    @Test
    void nothingTypedFindsEverythingNewestFirst() {
        index.add("old", "", "一");
        index.add("new", "", "二");
        assertThat(index.find(null)).containsExactly("new", "old");
        assertThat(index.find("　 ")).containsExactly("new", "old");
    }

    @ParameterizedTest
    @ValueSource(strings = {"！？", "\"\"", "「", "...", "\uD83D", "()[]{}", "* OR *", "title:*", "\\", "😀"})
    void whatHasNoWordsFindsNothingAndFailsNot(String typed) {
        index.add("this", "題", "本文 text");
        assertThat(index.find(typed)).isEmpty();
    }

    @Test
    void aMillionCharactersAreCutAndAnswered() {
        index.add("this", "", "関係のない話題");
        assertThat(index.find("あ".repeat(1_000_000))).isEmpty();
        assertThat(index.find("evil.example ".repeat(100_000))).isEmpty();
    }

    @Test
    void phrasesCutFromRealTextsAreFoundAndShown() {
        List<String> paragraphs = new ArrayList<>();
        for (String article : TestTexts.ARTICLES) {
            String text = TestTexts.read("ja/" + article);
            index.add(article, "", text);
            text.lines().filter(line -> line.length() > 30).forEach(line -> paragraphs.add(article + "\t" + line));
        }
        Random random = new Random(20261123);
        int asked = 0;
        int found = 0;
        int first = 0;
        int shown = 0;
        List<String> lost = new ArrayList<>();
        while (asked < 250) {
            String[] paragraph =
                    paragraphs.get(random.nextInt(paragraphs.size())).split("\t", 2);
            String typed = cut(paragraph[1], random);
            if (typed == null) {
                continue;
            }
            asked++;
            List<String> hits = index.find(typed);
            if (hits.contains(paragraph[0])) {
                found++;
            } else {
                lost.add(typed);
            }
            // a phrase of several articles may rank any of them first
            boolean top = !hits.isEmpty()
                    && letters(TestTexts.read("ja/" + hits.get(0))).contains(letters(typed));
            first += top ? 1 : 0;
            String text = TestTexts.read("ja/" + paragraph[0]);
            boolean visible = Highlighter.of(typed).fragments(text, 3).stream()
                    .anyMatch(fragment -> fragment.text().length() <= 200
                            && fragment.pieces().stream().filter(Piece::marked).anyMatch(piece -> letters(piece.text())
                                    .contains(letters(typed))));
            if (visible) {
                shown++;
            } else {
                lost.add("not shown: " + typed);
            }
        }
        assertThat(found / (double) asked).as("found; %s", lost).isGreaterThanOrEqualTo(0.99);
        assertThat(first / (double) asked).as("first; %s", lost).isGreaterThanOrEqualTo(0.99);
        assertThat(shown / (double) asked).as("shown; %s", lost).isGreaterThanOrEqualTo(0.99);
    }

    /** A stretch as a reader would copy it: whole Latin words, no mark-up. */
    private static String cut(String line, Random random) {
        int length = 4 + random.nextInt(17);
        int from = random.nextInt(Math.max(1, line.length() - length));
        int end = Math.min(line.length(), from + length);
        while (from > 0 && isLatin(line.charAt(from - 1)) && isLatin(line.charAt(from))) {
            from--;
        }
        while (end < line.length() && isLatin(line.charAt(end - 1)) && isLatin(line.charAt(end))) {
            end++;
        }
        String phrase = line.substring(from, end).strip();
        return phrase.length() < 4
                        || phrase.matches(".*[*#|`<>\\[\\]\"“”].*|.*https?:.*")
                        || letters(phrase).isEmpty()
                ? null
                : phrase;
    }

    private static boolean isLatin(char c) {
        return c < 0x3000 && Character.isLetterOrDigit(c);
    }

    private static String letters(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replaceAll("[^\\p{L}\\p{N}]", "")
                .toLowerCase(Locale.ROOT);
    }
}
