package org.noroshi.sharing.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.noroshi.sharing.guard.TelltaleKind.INTERNAL_HOST;
import static org.noroshi.sharing.guard.TelltaleKind.MY_NUMBER;
import static org.noroshi.sharing.guard.TelltaleKind.OWN_NAME;
import static org.noroshi.sharing.guard.TelltaleKind.STAFF_NAME;
import static org.noroshi.sharing.guard.TelltaleKind.TELEPHONE;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.noroshi.membership.HospitalTraits;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@Tag("A18-05")
class TelltalesTest {

    private static final HospitalTraits OWN = new HospitalTraits(
            List.of("医療法人社団見本会 やまなみ病院", "ヤマナミビョウイン"),
            "4319900025",
            "860-0001",
            "見本市中央2丁目3番4号",
            List.of("yamanami.example.jp"),
            List.of("見本 次郎", "鈴木"));

    private static List<TelltaleKind> kinds(String text) {
        return Telltales.in(text, OWN).stream().map(Telltale::kind).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "医療法人社団見本会　やまなみ病院では, OWN_NAME",
        "当院（やまなみ 病院）です, OWN_NAME",
        "ﾔﾏﾅﾐﾋﾞｮｳｲﾝの窓口, OWN_NAME",
        "見本会の本部から, ''",
        "送信元は info@yamanami.example.jp でした, OWN_DOMAIN",
        "hxxps://www[.]yamanami[.]example[.]jp/login を見た人, OWN_DOMAIN",
        "notyamanami.example.jp は別の病院, ''",
        "所在地は見本市中央２－３－４です, OWN_ADDRESS",
        "〒８６０－０００１, OWN_ADDRESS",
        "医療機関コードは 4319900025 です, OWN_CODE",
        "担当の見本次郎が確認, STAFF_NAME",
        "担当の見本　次郎が確認, STAFF_NAME",
        "鈴木さんという人は多い, ''",
    })
    void what_the_own_hospital_is_known_by(String text, String kind) {
        assertThat(kinds(text)).isEqualTo(kind.isEmpty() ? List.of() : List.of(TelltaleKind.valueOf(kind)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"電話は03-3581-6111まで", "（代表）０３－３５８１－６１１１", "090-1234-5678 にかけて", "+81-3-3581-6111"})
    void telephone_numbers(String text) {
        assertThat(kinds(text)).containsExactly(TELEPHONE);
    }

    @Test
    void an_individual_number_only_with_its_check_digit() {
        assertThat(kinds("番号は 1234 5678 9018 です")).containsExactly(MY_NUMBER);
        assertThat(kinds("番号は１２３４５６７８９０１８です")).containsExactly(MY_NUMBER);
        assertThat(kinds("番号は 1234 5678 9017 です")).isEmpty();
        assertThat(kinds("9123456789018")).as("a longer number").isEmpty();
    }

    @Test
    void every_other_last_digit_is_none() {
        assertThat(IntStream.range(0, 10).filter(digit -> CheckDigits.isMyNumber("12345678901" + digit)))
                .containsExactly(8);
        assertThat(CheckDigits.isMyNumber("1234567890")).isFalse();
        assertThat(CheckDigits.isMyNumber("000000000000")).as("remainder 0").isTrue();
        assertThat(CheckDigits.isMyNumber("000000001000"))
                .as("weight 4: remainder 4")
                .isFalse();
        assertThat(CheckDigits.isMyNumber("000000001007")).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "被保険者番号：1234567 です, INSURANCE_NUMBER, 1234567",
        "保険者番号は 06139997, INSURANCE_NUMBER, 06139997",
        "患者ID 0012345 の画面, PATIENT_NUMBER, 0012345",
        "診察券番号:12-3456, PATIENT_NUMBER, 12-3456",
        "生年月日 昭和42年3月5日, BIRTHDAY, 生年月日 昭和42年3月5日",
        "1967/3/5生まれの方, BIRTHDAY, 1967/3/5生まれ",
    })
    void what_tells_of_a_patient(String text, TelltaleKind kind, String words) {
        assertThat(Telltales.in(text, OWN))
                .extracting(Telltale::kind, Telltale::words)
                .containsExactly(tuple(kind, words));
        assertThat(kind.aboutPatient()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "サーバ 192.168.10.20 から",
                "10.1.2.0/24 の端末",
                "172.31.0.9 です",
                "karte01.hosp.local に接続",
                "\\\\fileserver\\share\\被害.xlsx を開いた",
                "C:\\Users\\jiro にあった"
            })
    void devices_inside(String text) {
        assertThat(kinds(text)).containsExactly(INTERNAL_HOST);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CVE-2024-21762 と CVE-2023-27997 を確認",
                "198.51.100.23 と 203.0.113.0/24 への通信",
                "2025年3月5日に公開、第1.2.3版",
                "電源は172.15.0.1 ではなく 11.0.0.1",
                "JVNDB-2024-012345、JVN#12345678",
                "SHA-256 は e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
                "平成30年4月1日生成のログ",
                "2024-05-01 12:34:56 に検知、ポート 8080 と 443",
                "薬剤部の在庫は 1234-5678 個"
            })
    void ordinary_texts_give_nothing_away(String text) {
        assertThat(Telltales.in(text, OWN)).isEmpty();
    }

    @Test
    void nothing_is_own_to_who_writes_for_no_hospital() {
        assertThat(Telltales.in("やまなみ病院の見本次郎、yamanami.example.jp", HospitalTraits.NONE))
                .isEmpty();
    }

    @Test
    void places_are_replaced_where_they_stand_and_nothing_else_is() {
        String text = "やまなみ病院（03-3581-6111）の 192.168.1.5 で発生。\n詳しくは見本次郎まで。";
        List<Telltale> places = Telltales.in(text, OWN);
        assertThat(places).extracting(Telltale::kind).containsExactly(OWN_NAME, TELEPHONE, INTERNAL_HOST, STAFF_NAME);
        assertThat(places).allSatisfy(place -> assertThat(text.substring(place.start(), place.end()))
                .isEqualTo(place.words()));
        assertThat(Telltales.replaced(text, places, kind -> "<" + kind + ">"))
                .isEqualTo("<OWN_NAME>（<TELEPHONE>）の <INTERNAL_HOST> で発生。\n詳しくは<STAFF_NAME>まで。");
    }
}
