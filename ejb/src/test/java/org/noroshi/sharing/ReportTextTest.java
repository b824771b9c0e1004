package org.noroshi.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A report is a text with headings, and comes out of it again. */
class ReportTextTest {

    private static final Map<ReportSection, String> TOLD = Map.of(
            ReportSection.SITUATION, "端末が開けません。",
            ReportSection.SOURCE, "分かりません",
            ReportSection.METHOD, "VPN 装置から\n\n- 一つ目\n- 二つ目",
            ReportSection.MEASURES, "### 小見出し\n切り離しました。",
            ReportSection.DAMAGE, "外来を止めました。");

    @ParameterizedTest
    @ValueSource(strings = {"ja", "en"})
    void whatIsToldComesOutOfTheTextAgain(String language) {
        String text = ReportText.of(TOLD, List.of(ReportSection.values()), Locale.forLanguageTag(language));
        assertThat(ReportText.read(text)).isEqualTo(TOLD);
    }

    @Test
    void theDamageIsNotAmongWhatIsTechnical() {
        String text = ReportText.of(TOLD, ReportSection.TECHNICAL, Locale.JAPANESE);
        assertThat(text).contains("## 攻撃元", "## 手口", "## 対策と結果").doesNotContain("外来を止めました", "影響・被害", "## 目的");
        assertThat(EnumSet.copyOf(ReportSection.TECHNICAL))
                .isEqualTo(EnumSet.complementOf(EnumSet.of(ReportSection.DAMAGE)));
    }

    @Test
    void whatStandsBeforeTheFirstHeadingIsNotLost() {
        assertThat(ReportText.read("急いでいます。\n\n## 手口\n\nVPN"))
                .isEqualTo(Map.of(ReportSection.METHOD, "急いでいます。\n\n\n\nVPN"));
        assertThat(ReportText.read("## ほかの見出し\n本文")).isEmpty();
        assertThat(ReportText.read(null)).isEmpty();
    }
}
