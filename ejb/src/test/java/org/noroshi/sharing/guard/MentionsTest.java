package org.noroshi.sharing.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.noroshi.membership.BedBand;
import org.noroshi.membership.CoarseTraits;
import org.noroshi.membership.FounderType;
import org.noroshi.membership.Prefecture;
import org.noroshi.membership.Region;

@Tag("A18-05")
class MentionsTest {

    private static final CoarseTraits OWN = new CoarseTraits(
            Region.TOHOKU, Prefecture.AOMORI, FounderType.PREFECTURE_OR_MUNICIPALITY, BedBand.FROM_200);

    @ParameterizedTest
    @ValueSource(strings = {"青森県の病院です。", "青森の病院です", "a hospital in Aomori", "ＡＯＭＯＲＩ"})
    void aPrefectureIsFoundInItsUsualForms(String text) {
        assertThat(Mentions.in(text, OWN)).isEqualTo(new CoarseTraits(Region.TOHOKU, Prefecture.AOMORI, null, null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"東北の病院です。", "somewhere in Tohoku"})
    void aRegionIsLessThanAPrefecture(String text) {
        assertThat(Mentions.in(text, OWN)).isEqualTo(new CoarseTraits(Region.TOHOKU, null, null, null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"３００床です", "約 320床の病院", "200 床以上", "a 300-bed hospital", "250 beds"})
    void bedsAreFoundByTheirBand(String text) {
        assertThat(Mentions.in(text, OWN).beds()).isEqualTo(BedBand.FROM_200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"県立の病院", "市民病院です", "公立病院", "a municipal hospital"})
    void theFounderIsFound(String text) {
        assertThat(Mentions.in(text, OWN).founder()).isEqualTo(FounderType.PREFECTURE_OR_MUNICIPALITY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"岩手県の 500床の医療法人でも起きたそうです", "1200床", "CVE-2026-300 床を拭く", "ウイルス対策ソフトが 300 台止まりました", ""})
    void whatIsNotTrueOfTheOwnHospitalIsNotLookedFor(String text) {
        assertThat(Mentions.in(text, OWN).isNone()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"KYOTO, 東京都の病院", "OITA, 大分慣れました"})
    void aPlaceInsideAnotherWordIsNone(Prefecture own, String text) {
        assertThat(Mentions.in(text, new CoarseTraits(null, own, null, null)).isNone())
                .isTrue();
    }

    @ParameterizedTest
    @EnumSource(Prefecture.class)
    void everyPrefectureIsFoundByItsName(Prefecture prefecture) {
        CoarseTraits own = new CoarseTraits(null, prefecture, null, null);
        String name = org.noroshi.platform.Messages.of(Prefecture.class)
                .text(java.util.Locale.JAPANESE, "Prefecture." + prefecture.name());
        assertThat(Mentions.in("当院は" + name + "にあります。", own).prefecture()).isEqualTo(prefecture);
    }

    @Test
    void everyRegionAndFounderHasWords() {
        assertThat(Arrays.stream(Region.values())
                        .map(region ->
                                Mentions.in("北海道 東北 関東 中部 近畿 中国地方 四国 九州", new CoarseTraits(region, null, null, null)))
                        .filter(CoarseTraits::isNone))
                .isEmpty();
        assertThat(Arrays.stream(FounderType.values())
                        .map(founder -> Mentions.in(
                                "国立 市立 日赤 JCHO 医療法人 大学病院 企業立 社会福祉法人 個人病院", new CoarseTraits(null, null, founder, null)))
                        .filter(CoarseTraits::isNone))
                .isEmpty();
    }
}
