package org.noroshi.sharing.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DefangTest {

    @ParameterizedTest
    @CsvSource({
        "http://evil.example/a.php,     hxxp://evil[.]example/a.php",
        "https://evil.example:8443/,    hxxps://evil[.]example[:]8443/",
        "ftp://192.0.2.1/x,             fxp://192[.]0[.]2[.]1/x",
        "ldap://evil.example:389/a,     ldap[:]//evil[.]example[:]389/a",
        "http://[2001:db8::1]:80/,      hxxp://[2001[:]db8[:][:]1][:]80/",
        "evil.example,                  evil[.]example",
        "192.0.2.1,                     192[.]0[.]2[.]1",
        "192.0.2.0/24,                  192[.]0[.]2[.]0/24",
        "2001:db8::1,                   2001[:]db8[:][:]1",
        "::1,                           [:][:]1",
        "attacker@evil.example,         attacker[@]evil[.]example",
        "CVE-2024-1234,                 CVE-2024-1234",
        "d41d8cd98f00b204e9800998ecf8427e, d41d8cd98f00b204e9800998ecf8427e"
    })
    void aValueIsMadeHarmlessAndRealAgain(String value, String harmless) {
        assertThat(Defang.defang(value)).isEqualTo(harmless);
        assertThat(Defang.refang(harmless)).isEqualTo(value);
    }

    @Test
    void everyRealIndicatorComesBackFromItsHarmlessForm() {
        Set<String> values = new TreeSet<>();
        for (String campaign : TestTexts.CAMPAIGNS) {
            Identifiers.find(TestTexts.read("ioc/" + campaign + "/README.adoc"))
                    .forEach(found -> values.add(found.value()));
        }
        Identifiers.find(TestTexts.read("benchmark-ja.tsv")).forEach(found -> values.add(found.value()));
        assertThat(values).hasSizeGreaterThan(1000);
        assertThat(values).allSatisfy(value -> assertThat(Defang.refang(Defang.defang(value)))
                .isEqualTo(value));
    }

    @Test
    void everyIndicatorInARandomTextComesBackFromItsHarmlessForm() {
        Random random = new Random(11);
        String[] parts = {
            "http://",
            "hxxps://",
            "evil",
            ".",
            "[.]",
            "(dot)",
            "example",
            "/",
            "a",
            "(",
            ")",
            "?",
            "=",
            "@",
            ":",
            "8080",
            "192.0.2.1",
            "2001:db8::1",
            "[",
            "]",
            "ttp://",
            "__",
            "\\",
            "%41",
            " ",
            "へ",
            "[:]",
            "com",
            "-",
            "~"
        };
        int all = 0;
        for (int i = 0; i < 50_000; i++) {
            StringBuilder text = new StringBuilder();
            int length = 3 + random.nextInt(12);
            for (int j = 0; j < length; j++) {
                text.append(parts[random.nextInt(parts.length)]);
            }
            for (Identifier found : Identifiers.find(text.toString())) {
                assertThat(Defang.refang(Defang.defang(found.value())))
                        .as(text.toString())
                        .isEqualTo(found.value());
                all++;
            }
        }
        assertThat(all).isGreaterThan(5_000);
    }

    @Test
    void aTextIsMadeHarmlessAndElseLeftAlone() {
        assertThat(Defang.inText("通信先evil.example（１９２．０．２．１）とhttps://evil.example/a、www.evil.example/b。"
                        + "CVE-2024-1234、版2.4.1.1、attacker@evil.example"))
                .isEqualTo("通信先evil[.]example（192[.]0[.]2[.]1）とhxxps://evil[.]example/a、www[.]evil[.]example/b。"
                        + "CVE-2024-1234、版2.4.1.1、attacker[@]evil[.]example");
    }

    @Test
    void whatIsHarmlessStaysSo() {
        String harmless = "hxxps://evil[.]example/a と 192[.]0[.]2[.]1 と 2001[:]db8[:][:]1";
        assertThat(Defang.inText(harmless)).isEqualTo(harmless);
    }
}
