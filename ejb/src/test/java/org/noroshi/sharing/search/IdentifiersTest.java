package org.noroshi.sharing.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.noroshi.sharing.search.Identifier.Kind;

class IdentifiersTest {

    private static final Set<Kind> NETWORK = Set.of(Kind.DOMAIN, Kind.IPV4, Kind.IPV6, Kind.URL, Kind.EMAIL);

    @Test
    void japaneseLinesAreReadWithHardlyAnythingMissedOrInvented() {
        int right = 0;
        int missed = 0;
        int invented = 0;
        List<String> wrong = new ArrayList<>();
        List<String> lines = TestTexts.read("benchmark-ja.tsv")
                .lines()
                .filter(l -> !l.startsWith("#"))
                .toList();
        for (String line : lines) {
            String[] parts = line.split("\t");
            List<String> expected =
                    parts[1].equals("-") ? new ArrayList<>() : new ArrayList<>(Arrays.asList(parts[1].split(" ")));
            for (Identifier found : Identifiers.find(parts[0])) {
                String name = found.kind() + "=" + found.value();
                if (expected.remove(name)) {
                    right++;
                } else {
                    invented++;
                    wrong.add("+ " + name + " in " + parts[0]);
                }
            }
            missed += expected.size();
            expected.forEach(name -> wrong.add("- " + name + " in " + parts[0]));
        }
        assertThat(lines).hasSizeGreaterThanOrEqualTo(100);
        assertThat((double) right / (right + missed)).as("recall: %s", wrong).isGreaterThanOrEqualTo(0.95);
        assertThat((double) right / (right + invented))
                .as("precision: %s", wrong)
                .isGreaterThanOrEqualTo(0.98);
    }

    @Test
    void everyHashOfRealCampaignsIsFound() {
        int all = 0;
        for (String campaign : TestTexts.CAMPAIGNS) {
            for (Kind kind : List.of(Kind.MD5, Kind.SHA1, Kind.SHA256)) {
                String list = TestTexts.read(
                        "ioc/" + campaign + "/samples." + kind.name().toLowerCase(Locale.ROOT));
                Set<String> expected = list.lines()
                        .map(line -> line.strip().toLowerCase(Locale.ROOT))
                        .filter(line -> !line.isEmpty())
                        .collect(Collectors.toSet());
                assertThat(values(list, kind)).containsExactlyInAnyOrderElementsOf(expected);
                String glued = "検体" + String.join("と", expected) + "を確認";
                assertThat(values(glued, kind)).containsExactlyInAnyOrderElementsOf(expected);
                all += expected.size();
            }
        }
        assertThat(all).isGreaterThan(1000);
    }

    @Test
    void everyHashInTheReportsIsFoundAndNoOther() {
        Pattern hash =
                Pattern.compile("(?<![0-9A-Za-z])(?:[0-9A-Fa-f]{40}|[0-9A-Fa-f]{64}|[0-9A-Fa-f]{32})(?![0-9A-Za-z])");
        for (String campaign : TestTexts.CAMPAIGNS) {
            String report = TestTexts.read("ioc/" + campaign + "/README.adoc");
            Set<String> expected = new HashSet<>();
            Matcher matcher = hash.matcher(report);
            while (matcher.find()) {
                expected.add(matcher.group().toLowerCase(Locale.ROOT));
            }
            Set<String> found = new HashSet<>(values(report, Kind.SHA1));
            found.addAll(values(report, Kind.SHA256));
            found.addAll(values(report, Kind.MD5));
            assertThat(found).as(campaign).containsExactlyInAnyOrderElementsOf(expected);
        }
    }

    @Test
    void everyDefangedHostInTheReportsIsFound() {
        Pattern defanged = Pattern.compile("[A-Za-z0-9._-]*(?:\\[\\.][A-Za-z0-9_-]+(?:\\.[A-Za-z0-9_-]+)*)+");
        int all = 0;
        for (String campaign : TestTexts.CAMPAIGNS) {
            String report = TestTexts.read("ioc/" + campaign + "/README.adoc");
            Set<String> tokens = Identifiers.canonicalTokens(report);
            Set<String> expected = new TreeSet<>();
            Matcher matcher = defanged.matcher(report);
            while (matcher.find()) {
                expected.add(
                        matcher.group().replace("[.]", ".").replace("..", ".").toLowerCase(Locale.ROOT));
            }
            assertThat(tokens).as(campaign).containsAll(expected);
            all += expected.size();
        }
        assertThat(all).isGreaterThan(300);
    }

    @Test
    void fileNamesAndDetectionNamesInTheReportsAreNoHosts() {
        for (String campaign : TestTexts.CAMPAIGNS) {
            String report = TestTexts.read("ioc/" + campaign + "/README.adoc");
            List<String> hosts = values(report, Kind.DOMAIN);
            assertThat(hosts)
                    .as(campaign)
                    .noneMatch(host -> host.matches(".*\\.(?:dll|exe|sys|dat|zip|sh|py|doc|jpg|js)"));
            assertThat(hosts).as(campaign).noneMatch(host -> host.startsWith("agent.") || host.startsWith("trojan"));
        }
    }

    @Test
    void placesAreThoseOfTheSource() {
        String text = "㈱例の端末から“ｈｘｘｐ：／／evil［．］example/a”と、１９２．０．２．１へ";
        List<Identifier> found = Identifiers.find(text);
        assertThat(found)
                .extracting(f -> text.substring(f.start(), f.end()))
                .containsExactly("ｈｘｘｐ：／／evil［．］example/a", "１９２．０．２．１");
        assertThat(found).extracting(Identifier::value).containsExactly("http://evil.example/a", "192.0.2.1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "evil.example",
                "ＥＶＩＬ．ＥＸＡＭＰＬＥ",
                "evil[.]example",
                "hxxp://evil[.]example/a",
                "https://EVIL.example:443/",
                "info@evil.example",
                "evil（ドット）example",
                "www.evil.example",
                "通信先evil.exampleです"
            })
    void everyFormOfAHostIsFoundByItsName(String written) {
        Set<String> kept = Identifiers.canonicalTokens(written);
        Identifier asked = Identifiers.find("evil.example").get(0);
        Set<String> wanted = new HashSet<>(asked.relatedTokens());
        wanted.add(asked.exactToken());
        assertThat(kept).containsAnyElementsOf(wanted);
    }

    @Test
    void anotherHostUnderTheSameDomainIsNotTheSame() {
        Identifier asked = Identifiers.find("www.evil.example").get(0);
        Set<String> kept = Identifiers.canonicalTokens("mail.evil.example");
        assertThat(kept).doesNotContain(asked.exactToken()).doesNotContainAnyElementsOf(asked.relatedTokens());
    }

    @Test
    void theSchemeOfAnAddressDoesNotMatter() {
        assertThat(Identifiers.canonicalTokens("https://evil.example/A/"))
                .containsAll(Identifiers.canonicalTokens("hxxp://evil[.]example/a"));
    }

    @Test
    void missingTextsAreLeftOut() {
        assertThat(Identifiers.canonicalTokens(null, "CVE-2024-1234", null)).containsExactly("cve-2024-1234");
    }

    @Test
    void aMillionCharactersAreReadInTime() {
        Random random = new Random(20261123);
        String kana = "通信先はこちらのサーバです、確認してください。";
        String[] traps = {
            "a.md/", "1.2.3.4/0/", "@a@a.", "http://", "http://a.example/", "[[[", "(.)", "a.b.", "::1:", "2001:db8::",
            "evil[.]example ", "%3a%2f%2f", "aHR0c", "6874747068747470", "hxxp", "CVE-2024-", "JVN#", "。・", "..", "--",
            "e\u0301", "\u0301", "ﾞ", "x".repeat(40), "deadbeef", "192.0.2.1、", "h[tt]p", "バージョン1.2.3.4", kana
        };
        List<String> texts = new ArrayList<>();
        for (String trap : traps) {
            texts.add(trap.repeat(200_000 / trap.length()));
        }
        StringBuilder mixed = new StringBuilder();
        while (mixed.length() < 1_000_000) {
            mixed.append(traps[random.nextInt(traps.length)]);
        }
        texts.add(mixed.toString());
        for (String text : texts) {
            String name = text.substring(0, 20);
            // generous, for a busy machine; what is not linear takes minutes
            Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> Identifiers.canonicalTokens(text), name);
        }
    }

    @Test
    void noTextIsTooStrange() {
        Random random = new Random(7);
        String letters = "[](){}【】.．。・:：/／@＠hxtpevil1290%-_\\ \n#JVNCdotat\uD83D\uDE00\uD83Dー㈱ﾞ\u0301٣";
        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder();
            int length = random.nextInt(40);
            for (int j = 0; j < length; j++) {
                text.append(letters.charAt(random.nextInt(letters.length())));
            }
            assertThatCode(() -> {
                        for (Identifier found : Identifiers.find(text.toString())) {
                            assertThat(found.start()).isBetween(0, found.end());
                            assertThat(found.end()).isLessThanOrEqualTo(text.length());
                        }
                    })
                    .as(text.toString())
                    .doesNotThrowAnyException();
        }
    }

    @Test
    void nothingIsFoundTwiceInOnePlace() {
        for (String line : TestTexts.read("benchmark-ja.tsv").lines().toList()) {
            List<Identifier> network = Identifiers.find(line).stream()
                    .filter(found -> NETWORK.contains(found.kind()))
                    .toList();
            for (int i = 1; i < network.size(); i++) {
                assertThat(network.get(i).start())
                        .as(line)
                        .isGreaterThanOrEqualTo(network.get(i - 1).end());
            }
        }
    }

    private static List<String> values(String text, Kind kind) {
        return Identifiers.find(text).stream()
                .filter(found -> found.kind() == kind)
                .map(Identifier::value)
                .distinct()
                .toList();
    }
}
