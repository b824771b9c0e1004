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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://www.mhlw.go.jp/guide",
                "http://www.city.example.lg.jp/",
                "https://jvn.jp/jp/JVN12345678/",
                "https://nvd.nist.gov/vuln/detail/CVE-2024-1234",
                "/portal/board/thread?id=1&post=2"
            })
    void linksOfOfficialSourcesStayAndTellNobodyWhereFrom(String address) {
        assertThat(Markdown.html("[指針](" + address + ")", ThreadKind.QUESTION))
                .contains("href=\"" + address.replace("&", "&amp;").replace("=", "&#61;") + "\"")
                .contains("noopener", "noreferrer", "nofollow");
        assertThat(Markdown.html("[指針](" + address + ")", ThreadKind.INCIDENT)).doesNotContain("<a", "href");
    }

    @Test
    void addressesOfOfficialSourcesAreReadAsWrittenWhereNothingIsDangerous() {
        assertThat(Markdown.html("厚労省 www.mhlw.go.jp の資料 https://www.ipa.go.jp/a", ThreadKind.KNOWLEDGE))
                .contains("www.mhlw.go.jp", "https://www.ipa.go.jp/a");
        assertThat(Markdown.html("厚労省 www.mhlw.go.jp の資料", ThreadKind.INDICATORS))
                .contains("www[.]mhlw[.]go[.]jp");
    }

    /** Every way to write an address that lead a reader somewhere, or that hides it from who only looks at the source. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example/a",
                "<https://evil.example/a>",
                "[ここ](https://evil.example/a)",
                "[ここ][1]\n\n[1]: https://evil.example/a",
                "[ここ](<https://evil.example/a> \"題\")",
                "[https://www.ipa.go.jp/](https://evil.example/a)",
                "[https://evil.example/a](https://www.ipa.go.jp/)",
                "[ここ](https&#58;//evil&#46;example/a)",
                "[ここ](https://www.ipa.go.jp@evil.example/a)",
                "[ここ](https://evil.example\\\\@www.ipa.go.jp/)",
                "[ここ](//evil.example/a)",
                "[ここ](https://evil.example/www.ipa.go.jp)",
                "[ここ](https://www.ipa.go.jp.evil.example/)",
                "[ここ](mailto:attacker@evil.example)",
                "![図](https://evil.example/a.png)",
                "[![図](https://evil.example/a.png)](https://evil.example/a)",
                "`https://evil.example/a`",
                "`evil.example`",
                "```\ncurl https://evil.example/a\n```",
                "    curl https://evil.example/a",
                "<a href=\"https://evil.example/a\">ここ</a>",
                "<div>\nevil.example\n</div>",
                "evil&#46;example",
                "evil\\.example",
                "evil.**example**",
                "**evil**.example へ",
                "_evil_.example へ",
                "| 宛先 |\n|---|\n| evil.example |",
                "- > evil.example",
                "# evil.example",
                "attacker@evil.example",
                "ｅｖｉｌ．ｅｘａｍｐｌｅ"
            })
    void anAddressIsShownDefangedAndIsNoLinkHoweverItIsWritten(String text) {
        for (ThreadKind kind : ThreadKind.values()) {
            String html = Markdown.html(text, kind);
            String seen = html.replaceAll("<[^>]*>", "").replace("&#64;", "@");
            assertThat(seen).as("%s", kind).contains("evil[.]example").doesNotContain("evil.example");
            assertThat(html).as("%s", kind).doesNotContainPattern("href=\"[^\"]*evil");
        }
    }

    /** What a browser or an older reader of addresses takes for the address of another host. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/\\\\evil.example/a",
                "/portal/\\\\evil.example",
                "//www.ipa.go.jp/",
                "\\\\\\\\evil.example/a",
                "https:evil.example",
                "https:///evil.example",
                "https://evil.example#@www.ipa.go.jp/",
                "https://www.ipa.go.jp:pass@evil.example/",
                "https://evil.example@www.ipa.go.jp/",
                "http://localhost/",
                "http://3221225985/",
                "ftp://www.ipa.go.jp/",
                "javascript:alert(1)//www.ipa.go.jp/"
            })
    void noLinkLeadsAnywhereElse(String address) {
        assertThat(Markdown.html("[ここ](" + address + ")", ThreadKind.QUESTION)).doesNotContain("href");
    }

    @Test
    void aLinkThatGoesLeavesItsWordsAndItsAddress() {
        assertThat(Markdown.html("[**通信先**](https://evil.example/a_b) を遮断", ThreadKind.INDICATORS))
                .isEqualTo("<p><strong>通信先</strong>&#xff08;<code>hxxps://evil[.]example/a_b</code>&#xff09; を遮断</p>\n");
        assertThat(Markdown.html("<https://evil.example/a>", ThreadKind.QUESTION))
                .isEqualTo("<p>hxxps://evil[.]example/a</p>\n");
    }

    @Test
    void whatIsNoAddressIsLeftAlone() {
        assertThat(Markdown.html("バージョン **10.0.19045.1** と `README.md`、*強調* の行", ThreadKind.QUESTION))
                .isEqualTo("<p>バージョン <strong>10.0.19045.1</strong> と <code>README.md</code>、<em>強調</em> の行</p>\n");
    }

    @Test
    void deepNestingIsCutAndHurtsNobody() {
        assertThat(Markdown.html(">".repeat(5000) + " 底", ThreadKind.QUESTION)).contains("底");
        assertThat(Markdown.html("[".repeat(10_000), ThreadKind.QUESTION)).contains("[");
        assertThat(Markdown.html("- ".repeat(5_000) + "底", ThreadKind.QUESTION)).contains("底");
    }
}
