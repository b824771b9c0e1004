package org.noroshi.terms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.noroshi.platform.InvalidInputException;

class TermsParserTest {

    private static final String SOUND =
            """
            # 規約

            まえがき。

            ## 第1章 総則

            ### 第1条 目的

            この規約の目的です。

               1. 一つめ。
               2. 二つめ。

            ### 第2条 条件

            1. 最初の項。
               1. 項の一つめ。
            2. 次の項。

            ## 注

            ### 注1 こと

            注です。
            """;

    @Test
    void aTextIsTakenApart() {
        TermsText text = TermsText.parse("text", SOUND);
        assertThat(text.title()).isEqualTo("規約");
        assertThat(text.lead()).isEqualTo("まえがき。");
        assertThat(text.chapters()).extracting(Chapter::title).containsExactly("第1章 総則", "注");
        assertThat(text.places().keySet())
                .extracting(Ground::code)
                .containsExactly("A01", "A01-01", "A01-02", "A02", "A02-1", "A02-1-1", "A02-2", "N1");
        assertThat(text.wording(Ground.parse("A02"))).contains("条件");
        assertThat(text.wording(Ground.parse("A01"))).contains("この規約の目的です。");
        assertThat(text.wording(Ground.parse("A02-1-1"))).contains("項の一つめ。");
        assertThat(text.wording(Ground.parse("A02-3"))).isEmpty();
        assertThat(text.article(Ground.parse("A02-1-1")))
                .hasValueSatisfying(article -> assertThat(article.title()).isEqualTo("条件"));
    }

    @Test
    void theCanonicalTextReadsBackAsTheSame() {
        TermsText text = TermsText.parse("text", SOUND);
        assertThat(TermsText.parse("text", text.canonical())).isEqualTo(text);
    }

    @Test
    void lineEndsBlankLinesAndCompositionDoNotChangeTheCanonicalText() {
        String other =
                SOUND.replace("\n## 注", "\n\n\n## 注").replace("で", "て\u3099").replace("\n", "  \r\n");
        assertThat(other).isNotEqualTo(SOUND).contains("て\u3099");
        assertThat(TermsText.parse("text", other).canonical())
                .isEqualTo(TermsText.parse("text", SOUND).canonical());
        String changed = SOUND.replace("次の項。", "次の項");
        assertThat(TermsText.parse("text", changed).canonical())
                .isNotEqualTo(TermsText.parse("text", SOUND).canonical());
    }

    @Test
    void faultsAreToldWithTheirLine() {
        assertThat(faults("規約\n")).containsExactly("Line 1: the first line must be a title that begins with \"# \".");
        assertThat(faults("")).hasSize(1).first().asString().startsWith("Line 1:");
        assertThat(faults("# T\n\n### 第2条 x\n本文\n")).containsExactly("Line 3: the number should be 1 (\"第2条 x\").");
        assertThat(faults("# T\n### 第１条 x\n"))
                .containsExactly("Line 2: the heading \"第１条 x\" is not understood."
                        + " Write it like \"### Article 1 Purpose\".");
        assertThat(faults("# T\n### 第1条 x\n\n### 第2条 y\n本文\n")).containsExactly("Line 2: 第1条 has no text.");
        assertThat(faults("# T\n### 第1条 x\n1. a\n3. c\n"))
                .containsExactly("Line 4: the number should be 2 (\"3. c\").");
        assertThat(faults("# T\n### 第1条 x\n1. a\n   2. b\n"))
                .containsExactly("Line 4: the number should be 1 (\"2. b\").");
        assertThat(faults("# T\n### 第1条 x\n本文\nもう一行\n"))
                .containsExactly("Line 4: an article may have only one paragraph without a number, on one line"
                        + " (\"もう一行\").");
        assertThat(faults("# T\n### 第1条 x\n本文\n1. 番号\n"))
                .hasSize(1)
                .first()
                .asString()
                .startsWith("Line 4:");
        assertThat(faults("# T\n### 第1条 x\n本文\n- 点\n")).containsExactly("Line 4: this line can't be read (\"- 点\").");
        assertThat(faults("# T\n### 第1条 x\n   1. 項の前の号\n本文\n"))
                .containsExactly("Line 3: this line can't be read (\"   1. 項の前の号\").");
        assertThat(faults("# T\n### 第1条 x\n{{operator}}の本文\n"))
                .containsExactly("Line 3: a placeholder (double braces) has not been filled in.");
        assertThat(faults("# T\n## 第2章 x\n### 第1条 x\n本文\n"))
                .containsExactly("Line 2: the number should be 1 (\"第2章 x\").");
        assertThat(faults("# T\n### 別添1 x\n1. 番号\n")).first().asString().startsWith("Line 3:");
        assertThat(faults("# T\n### 注1 x\n本文\n   1. 号\n")).first().asString().startsWith("Line 4:");
        assertThat(faults("# T\n前\n後\n### 第1条 x\n本文\n")).containsExactly("Line 3: this line can't be read (\"後\").");
    }

    @Test
    void allFaultsAreToldAtOnce() {
        assertThat(faults("# T\n### 第2条 x\n- a\n### x\n")).hasSize(4);
    }

    @Test
    void faultsAreToldInJapaneseToo() {
        InvalidInputException refused = refusal("# T\n### 第1条 x\n- a\n本文\n");
        assertThat(refused.problems())
                .extracting(problem -> problem.field() + " " + problem.text(Locale.JAPANESE))
                .containsExactly("text 3 行目：この行は読み取れません（「- a」）。");
    }

    private static List<String> faults(String markdown) {
        return refusal(markdown).problems().stream()
                .map(problem -> problem.text(Locale.ENGLISH))
                .toList();
    }

    private static InvalidInputException refusal(String markdown) {
        return catchThrowableOfType(InvalidInputException.class, () -> TermsText.parse("text", markdown));
    }

    @Test
    void whatIsNotUnderstoodIsToldWithItsWholeLineAndTheRestIsStillThere() {
        String line = "* ここは箇条書きの印が違うので読み取れません。とても長い行でも、最後の一文字まで見えなければなりません。";
        TermsReading reading = new TermsParser().read(SOUND.replace("次の項。\n", "次の項。\n" + line + "\n"));
        assertThat(reading.isClean()).isFalse();
        assertThat(reading.faults()).singleElement().satisfies(fault -> {
            assertThat(fault.line()).isEqualTo(19);
            assertThat(fault.text()).isEqualTo(line);
            assertThat(fault.code()).isEqualTo(TermsError.LINE_UNKNOWN);
            assertThat(fault.reason(Locale.JAPANESE)).startsWith("19 行目");
        });
        assertThat(reading.text()).isEqualTo(TermsText.parse("text", SOUND));
        assertThat(reading.articles()).isEqualTo(3);
        assertThat(reading.paragraphs()).isEqualTo(4);
        assertThat(reading.items()).isEqualTo(3);
    }

    /** Whatever is typed, each of its lines is either in what was recognised or told as a fault. */
    @Test
    void noLineIsEverLost() {
        java.util.Random random = new java.util.Random(20261127);
        List<String> pieces = List.of(
                "# ",
                "## ",
                "### ",
                "第1章 総則",
                "第1条 目的",
                "第3条 x",
                "1. ",
                "2. ",
                "   1. ",
                "  1. ",
                "本文です。",
                "* 印",
                "{{x}}",
                "\t",
                "- ",
                "注1 こと",
                "別添1 個人情報",
                "Article 2 x",
                "");
        for (int round = 0; round < 3_000; round++) {
            StringBuilder text = new StringBuilder();
            int lines = 1 + random.nextInt(12);
            for (int i = 0; i < lines; i++) {
                text.append(pieces.get(random.nextInt(pieces.size())))
                        .append(pieces.get(random.nextInt(pieces.size())))
                        .append('\n');
            }
            TermsReading reading = new TermsParser().read(text.toString());
            String known = reading.text().canonical();
            List<String> told = reading.faults().stream().map(LineFault::text).toList();
            for (String line : text.toString().split("\n")) {
                String bare = line.strip().replaceFirst("^(#+|\\d+\\.) ?", "").strip();
                if (!line.isBlank() && !bare.isEmpty()) {
                    assertThat(known.contains(bare) || told.contains(line.stripTrailing()))
                            .as("the line '%s' of\n%s", line, text)
                            .isTrue();
                }
            }
        }
    }
}
