package org.noroshi.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTest {

    @Test
    void textTablesAndListsAreShown() {
        String html = Markdown.html(
                """
                # 見出し

                一行目
                二行目

                | 項目 | 値 |
                |---|--:|
                | 台数 | 12 |

                3. 三つ目
                """,
                ThreadKind.KNOWLEDGE);
        assertThat(html)
                .contains(
                        "<h2>見出し</h2>", "一行目<br />\n二行目", "<table>", "<td align=\"right\">12</td>", "<ol start=\"3\">");
    }

    @Test
    void asPlainTextItHasAllWordsAndNoSignsForLayout() {
        assertThat(
                        Markdown.plain(
                                """
                        ## 見出し

                        **90日** 残して
                        います。[手引き](https://www.example.jp/guide)

                        - `evil[.]example`
                        - <https://www.example.jp/>

                        | 項目 | 値 |
                        |---|--:|
                        | 台数 | 12 |

                        ```
                        curl hxxp://evil[.]example
                        ```
                        """))
                .isEqualTo(
                        """
                        見出し
                        90日 残して
                        います。手引き https://www.example.jp/guide
                        evil[.]example
                        https://www.example.jp/
                        項目 値
                        台数 12
                        curl hxxp://evil[.]example""");
        assertThat(Markdown.plain("")).isEmpty();
        assertThat(Markdown.plain("2 * 3 * 4 <b>と</b> a_b_c")).isEqualTo("2 * 3 * 4 <b>と</b> a_b_c");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<img src=x onerror=alert(1)>",
                "[x](javascript:alert(1))",
                "[x](data:text/html;base64,PHNjcmlwdD4=)",
                "![x](https://tracker.example/a.png)",
                "<a href=\"https://evil.example\" onclick=\"alert(1)\">x</a>",
                "<style>p{display:none}</style>",
                "<iframe src=\"https://evil.example\"></iframe>",
                "`<svg onload=alert(1)>`",
                "[x](  java\nscript:alert(1))"
            })
    void nothingRunsAndNothingIsLoaded(String text) {
        String html = Markdown.html(text, ThreadKind.QUESTION);
        assertThat(html)
                .doesNotContainPattern("(?i)<(script|img|style|iframe|svg|form|input)")
                .doesNotContainPattern("(?i)<[^>]*\\son\\w+=")
                .doesNotContainPattern("(?i)(href|src)=\"(?!https?:)");
    }

    @Test
    void linksLeadOutWithoutTellingWhereFrom() {
        assertThat(Markdown.html("[指針](https://www.example.jp/guide)", ThreadKind.QUESTION))
                .contains("href=\"https://www.example.jp/guide\"")
                .contains("noopener", "noreferrer", "nofollow");
    }

    @Test
    void whereAddressesAreDangerousThereAreNoLinks() {
        assertThat(Markdown.html("[通信先](https://evil.example/a)", ThreadKind.INDICATORS))
                .doesNotContain("<a", "href")
                .contains("通信先");
        assertThat(Markdown.html("通信先 evil.example と 192.0.2.7 を確認", ThreadKind.INCIDENT))
                .contains("evil[.]example", "192[.]0[.]2[.]7");
        assertThat(Markdown.html("厚労省 www.example.jp の資料", ThreadKind.QUESTION)).contains("www.example.jp");
    }

    @Test
    void deepNestingIsCutAndHurtsNobody() {
        assertThat(Markdown.html(">".repeat(5000) + " 底", ThreadKind.QUESTION)).contains("底");
        assertThat(Markdown.html("[".repeat(10_000), ThreadKind.QUESTION)).contains("[");
        assertThat(Markdown.html("- ".repeat(5_000) + "底", ThreadKind.QUESTION)).contains("底");
    }
}
