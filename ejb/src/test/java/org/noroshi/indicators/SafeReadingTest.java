package org.noroshi.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.noroshi.platform.Messages;
import org.noroshi.sharing.search.Identifier.Kind;
import org.noroshi.sharing.search.Identifiers;

class SafeReadingTest {

    @Test
    void eachThingIsListedOnceInTheOrderOfTheText() {
        List<Indicator> found = SafeReading.in(
                "通信先は evil[.]example、次に **198.51.100.7**、また `evil.example`。\n\n[資料](https://evil2&#46;example/x)");
        assertThat(found)
                .extracting(Indicator::value)
                .containsExactly("evil.example", "198.51.100.7", "https://evil2.example/x");
        assertThat(found)
                .extracting(Indicator::defanged)
                .containsExactly("evil[.]example", "198[.]51[.]100[.]7", "hxxps://evil2[.]example/x");
        assertThat(found).extracting(Indicator::start).isSorted();
        assertThat(found).allMatch(Indicator::dangerous);
    }

    @Test
    void numbersAndHashesHaveOneFormOnly() {
        List<Indicator> found = SafeReading.in("CVE-2024-3400、JVNVU#91234567、e4d909c290d0fb1ca068ffaddf22cbd0");
        assertThat(found).extracting(Indicator::kind).containsExactly(Kind.CVE, Kind.JVNVU, Kind.MD5);
        assertThat(found).noneMatch(Indicator::dangerous);
    }

    @ParameterizedTest
    @CsvSource({
        "https://ex\u0430mple-hospital.com/login, true",
        "xn--exmple-hospital-vlm.com, true",
        "\u03bfffice.com, true",
        "examp\u0142e.com, true",
        "example-hospital.com, false",
        "xn--wgv71a119e.jp, false",
        "198.51.100.7, false"
    })
    void aNameWithLettersThatLookLikeOthersIsMarked(String written, boolean lookalike) {
        assertThat(SafeReading.in("偽のページは " + written + " です。"))
                .extracting(Indicator::lookalike)
                .containsExactly(lookalike);
    }

    @ParameterizedTest
    @CsvSource({
        "https://www.mhlw.go.jp/a, PUBLIC_BODY",
        "city.nerima.tokyo.lg.jp, PUBLIC_BODY",
        "192.168.10.5, PRIVATE_ADDRESS",
        "http://10.1.2.3/admin, PRIVATE_ADDRESS",
        "172.31.255.255, PRIVATE_ADDRESS",
        "172.32.0.0, ''",
        "100.64.0.1, PRIVATE_ADDRESS",
        "fe80::1ff:fe23:4567:890a, PRIVATE_ADDRESS",
        "192.0.2.1, SPECIAL_PURPOSE",
        "2001:db8::1, SPECIAL_PURPOSE",
        "2001:db9::1, ''",
        "evil.example, SPECIAL_PURPOSE",
        "d41d8cd98f00b204e9800998ecf8427e, EMPTY_FILE",
        "e4d909c290d0fb1ca068ffaddf22cbd0, ''",
        "login.microsoftonline.com, OFFICE",
        "https://bit.ly/3abc, SHORTENER",
        "notbit.ly, ''",
        "www.google.com, WELL_KNOWN",
        "news.yahoo.co.jp, WELL_KNOWN",
        "nyahoo.co.jp, ''",
        "104.154.113.7, CLOUD",
        "192.168.0.0/24, PRIVATE_ADDRESS",
        "192.168.0.0/8, ''",
        "CVE-2024-3400, ''"
    })
    void whatAListKnowsIsMarked(String text, String known) {
        List<Indicator> found = SafeReading.in(text);
        assertThat(found).hasSize(1);
        assertThat(found.get(0).known().map(Enum::name).orElse("")).isEqualTo(known);
    }

    /** A mark on the domain of a hospital would tell readers that it is a member. */
    @Test
    void noListHasAHospital() {
        for (String host : List.of("hospital.jp", "hosp.or.jp", "kango.ac.jp", "byoin.com")) {
            assertThat(SafeReading.in("宛先は" + host).get(0).known()).as(host).isEmpty();
        }
    }

    @Test
    void everyKindAndEveryReasonHasItsWords() {
        for (Locale language : List.of(Locale.JAPANESE, Locale.ENGLISH)) {
            Messages words = Messages.of(Known.class);
            Set<String> texts = new TreeSet<>();
            Stream.of(Kind.values()).forEach(kind -> texts.add(words.text(language, "Kind." + kind)));
            Stream.of(Known.values()).forEach(known -> texts.add(words.text(language, "Known." + known)));
            assertThat(texts).hasSize(Kind.values().length + Known.values().length);
        }
    }

    @Test
    void textsWithoutAnythingNameNothing() {
        assertThat(SafeReading.in("")).isEmpty();
        assertThat(SafeReading.in("電話は03-0000-1234、版は10.0.19045です。")).isEmpty();
        assertThat(Identifiers.find("①198.51.100.7 ⑴198.51.100.8")).hasSize(2);
    }
}
