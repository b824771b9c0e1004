package org.noroshi.sharing.guard;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.noroshi.membership.BedBand;
import org.noroshi.membership.CoarseTraits;
import org.noroshi.membership.FounderType;
import org.noroshi.membership.Prefecture;
import org.noroshi.membership.Region;
import org.noroshi.platform.Messages;
import org.noroshi.sharing.search.MappedText;

/**
 * Which of the traits that a hospital has in common with others a text gives away: its part of the country, its founder,
 * its size. What the text says of other hospitals is not looked for, so the answer tells nothing but what its writer knows.
 */
final class Mentions {

    private static final Map<Region, Pattern> REGIONS = new EnumMap<>(Map.of(
            Region.HOKKAIDO, words("北海道|道内|Hokkaido"),
            Region.TOHOKU, words("東北|Tohoku"),
            Region.KANTO, words("関東|首都圏|Kanto"),
            Region.CHUBU, words("中部|北陸|甲信越|東海|信越|Chubu|Hokuriku|Tokai"),
            Region.KINKI, words("近畿|関西|Kinki|Kansai"),
            Region.CHUGOKU, words("中国地方|山陰|山陽|Chugoku"),
            Region.SHIKOKU, words("四国|Shikoku"),
            Region.KYUSHU, words("九州|沖縄|Kyushu|Okinawa")));

    private static final Map<FounderType, Pattern> FOUNDERS = new EnumMap<>(Map.of(
            FounderType.NATIONAL, words("国立|独立行政法人|国立病院機構|national hospital"),
            FounderType.PREFECTURE_OR_MUNICIPALITY,
                    words("[都道府県市区町村]立|公立|市民病院|自治体病院|(?:municipal|prefectural|city) hospital"),
            FounderType.PUBLIC_BODY, words("日赤|赤十字|済生会|厚生連|Red Cross"),
            FounderType.SOCIAL_INSURANCE, words("社会保険|健康保険組合|共済組合|JCHO"),
            FounderType.MEDICAL_CORPORATION, words("医療法人|medical corporation"),
            FounderType.SCHOOL_CORPORATION, words("大学病院|医科大学|学校法人|university hospital"),
            FounderType.COMPANY, words("企業立|会社立|company hospital"),
            FounderType.OTHER_CORPORATION, words("社会福祉法人|医療生協|(?:財団|社団)法人"),
            FounderType.INDIVIDUAL, words("個人立|個人病院|開業医")));

    private static final Pattern BEDS =
            Pattern.compile("(?<![\\d.-])(\\d{1,4})\\s?(?:床|ベッド|-?\\s?beds?\\b)", Pattern.CASE_INSENSITIVE);

    private Mentions() {}

    /** Those of the hospital's own traits that stand in the text. */
    static CoarseTraits in(String text, CoarseTraits own) {
        String folded = MappedText.fold(text).toString();
        boolean prefecture = own.prefecture() != null
                && names(own.prefecture()).matcher(folded).find();
        boolean region = own.region() != null
                && (prefecture || REGIONS.get(own.region()).matcher(folded).find());
        boolean founder = own.founder() != null
                && FOUNDERS.get(own.founder()).matcher(folded).find();
        return new CoarseTraits(
                region ? own.region() : null,
                prefecture ? own.prefecture() : null,
                founder ? own.founder() : null,
                own.beds() != null && hasBeds(folded, own.beds()) ? own.beds() : null);
    }

    /** With and without the word for what it is: 青森県, 青森, Aomori. */
    private static Pattern names(Prefecture prefecture) {
        String name = Messages.of(Prefecture.class).text(Locale.JAPANESE, "Prefecture." + prefecture.name());
        String bare =
                switch (prefecture) {
                    case HOKKAIDO -> name;
                    case KYOTO -> "(?<!東)京都"; // 東京都 is somewhere else
                    case OITA -> "大分(?=[県市の])"; // and 大分 alone means "considerably"
                    default -> name.substring(0, name.length() - 1);
                };
        return words(bare + "|\\b" + prefecture.name() + "\\b");
    }

    private static boolean hasBeds(String text, BedBand own) {
        Matcher beds = BEDS.matcher(text);
        while (beds.find()) {
            if (band(Integer.parseInt(beds.group(1))) == own) {
                return true;
            }
        }
        return own == BedBand.NONE && text.contains("無床");
    }

    private static BedBand band(int beds) {
        if (beds < 20) {
            return beds == 0 ? BedBand.NONE : BedBand.UNDER_20;
        }
        if (beds < 100) {
            return BedBand.FROM_20;
        }
        if (beds < 200) {
            return BedBand.FROM_100;
        }
        return beds < 400 ? BedBand.FROM_200 : BedBand.FROM_400;
    }

    private static Pattern words(String any) {
        return Pattern.compile(any, Pattern.CASE_INSENSITIVE);
    }
}
