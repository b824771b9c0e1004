package org.noroshi.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.noroshi.sharing.BoardFixture.as;
import static org.noroshi.sharing.BoardFixture.of;
import static org.noroshi.sharing.BoardFixture.publish;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.noroshi.accounts.Viewer;
import org.noroshi.accounts.ViewerFixture;
import org.noroshi.platform.ErrorTable;
import org.noroshi.sharing.guard.GuardReason;
import org.noroshi.sharing.search.TestTexts;

/** Texts that real people have written are posted as they are and found again. What is looked for comes from a fixed seed. */
public interface RealTextScenarios {

    /** Far from the length at which a text is refused, so that a part never is. */
    int PART = PublishThread.LONGEST_TEXT - 1_000;

    int SEED = 20261127;

    @Test
    @Tag("C-PUR")
    default void japaneseTextsArePostedAndFoundAgainByAnyOfTheirPhrases() {
        Random random = new Random(SEED);
        Viewer reader = ViewerFixture.user();
        List<String> lost = new ArrayList<>();
        int asked = 0;
        for (String article : TestTexts.ALL_ARTICLES) {
            for (String part : parts(TestTexts.read("ja/" + article))) {
                UUID thread = posted(ThreadKind.KNOWLEDGE, article, part);
                for (String phrase : phrases(part, random)) {
                    asked++;
                    if (!threads(reader, phrase).contains(thread)) {
                        lost.add(article + ": " + phrase);
                    }
                }
            }
        }
        assertThat(lost).isEmpty();
        assertThat(asked).isGreaterThan(50);
    }

    @Test
    @Tag("C-PUR")
    default void indicatorsOfRealReportsAreFoundExactlyHoweverTheyAreWritten() {
        Random random = new Random(SEED);
        Viewer reader = ViewerFixture.user();
        List<String> wrong = new ArrayList<>();
        int asked = 0;
        for (String campaign : TestTexts.CAMPAIGNS) {
            for (String part : parts(TestTexts.read("ioc/" + campaign + "/README.adoc"))) {
                UUID thread = posted(ThreadKind.INDICATORS, campaign, part);
                for (String hash : some(hashes(part), 4, random)) {
                    asked++;
                    expect(reader, thread, List.of(hash, hash.toUpperCase(Locale.ROOT)), wrong);
                    expectNothing(reader, thread, neighbour(hash), wrong);
                }
                for (String host : some(hosts(part), 4, random)) {
                    asked++;
                    String defanged = host.replace(".", "[.]");
                    expect(reader, thread, List.of(host, defanged, defanged.replace("[.]", "（ドット）")), wrong);
                    expectNothing(reader, thread, "other-" + host, wrong);
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(asked).isGreaterThan(50);
    }

    @Test
    @Tag("C-PUR")
    default void indicatorsGluedToJapaneseTextAreFoundExactly() {
        Random random = new Random(SEED);
        Viewer reader = ViewerFixture.user();
        List<String> wrong = new ArrayList<>();
        for (String campaign : TestTexts.CAMPAIGNS) {
            List<String> kept = new ArrayList<>();
            for (String kind : List.of("md5", "sha1", "sha256")) {
                kept.addAll(some(hashes(TestTexts.read("ioc/" + campaign + "/samples." + kind)), 20, random));
            }
            List<String> hosts = some(hosts(TestTexts.read("ioc/" + campaign + "/README.adoc")), 5, random);
            UUID thread = posted(
                    ThreadKind.INCIDENT,
                    campaign,
                    "端末で検体" + String.join("と", kept) + "を確認、通信先は" + String.join("、", hosts) + "でした。");
            for (String hash : some(new LinkedHashSet<>(kept), 3, random)) {
                expect(reader, thread, List.of(hash), wrong);
            }
            for (String host : hosts) {
                expect(reader, thread, List.of(host, host.replace(".", "[.]")), wrong);
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    @Tag("C-PUR")
    default void aTextThatIsTooLongIsToldSoAtItsField() {
        String whole = TestTexts.read("ioc/stantinko/README.adoc");
        assertThat(whole).hasSizeGreaterThan(PublishThread.LONGEST_TEXT);
        assertThatThrownBy(() -> posted(ThreadKind.INDICATORS, "stantinko", whole))
                .satisfies(thrown -> assertThat(ErrorTable.of(thrown).problems())
                        .singleElement()
                        .satisfies(problem -> assertThat(problem.field()).isEqualTo("text")));
    }

    private static UUID posted(ThreadKind kind, String title, String text) {
        return publish(
                ViewerFixture.user(),
                new PublishThread(
                        UUID.randomUUID().toString(),
                        kind,
                        Audience.ALL_MEMBERS,
                        Tlp.CLEAR,
                        null,
                        title,
                        text,
                        false,
                        GuardReason.EXAMPLE_OR_PUBLIC));
    }

    private static void expect(Viewer reader, UUID thread, List<String> forms, List<String> wrong) {
        for (String form : forms) {
            if (!threads(reader, form).contains(thread)) {
                wrong.add("not found: " + form);
            }
        }
    }

    private static void expectNothing(Viewer reader, UUID thread, String asked, List<String> wrong) {
        if (threads(reader, asked).contains(thread)) {
            wrong.add("found although it is not there: " + asked);
        }
    }

    /** The threads on the first page of what was found. */
    private static Set<UUID> threads(Viewer reader, String asked) {
        return as(reader, () -> of(Finding.class).search(SearchRequest.of(asked))).hits().stream()
                .map(SearchResult.Hit::thread)
                .collect(Collectors.toSet());
    }

    /** The text in pieces that can be posted, cut between lines. */
    private static List<String> parts(String text) {
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        for (String line : text.lines().toList()) {
            if (part.length() + line.length() >= PART) {
                parts.add(part.toString());
                part.setLength(0);
            }
            part.append(line).append('\n');
        }
        parts.add(part.toString());
        return parts;
    }

    /** Runs of Japanese letters, as somebody would remember them. */
    private static List<String> phrases(String text, Random random) {
        Set<String> runs = Pattern.compile("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}ー]{8,}")
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return some(runs, 4, random).stream()
                .map(run -> {
                    int from = random.nextInt(run.length() - 7);
                    return run.substring(from, Math.min(run.length(), from + 8 + random.nextInt(8)));
                })
                .toList();
    }

    private static Set<String> hashes(String text) {
        return Pattern.compile("(?<![0-9A-Za-z])(?:[0-9A-Fa-f]{64}|[0-9A-Fa-f]{40}|[0-9A-Fa-f]{32})(?![0-9A-Za-z])")
                .matcher(text)
                .results()
                .map(found -> found.group().toLowerCase(Locale.ROOT))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Hosts that the report wrote as {@code evil[.]example}. */
    private static Set<String> hosts(String text) {
        return Pattern.compile("(?<![A-Za-z0-9._-])[a-z0-9-]+(?:\\[\\.][a-z0-9-]+)+(?![A-Za-z0-9._\\[-])")
                .matcher(text)
                .results()
                .map(found -> found.group().replace("[.]", "."))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static String neighbour(String hash) {
        return hash.substring(0, hash.length() - 1) + (hash.endsWith("0") ? "1" : "0");
    }

    private static List<String> some(Set<String> all, int most, Random random) {
        List<String> drawn = new ArrayList<>(all);
        Collections.shuffle(drawn, random);
        return drawn.subList(0, Math.min(most, drawn.size()));
    }
}
