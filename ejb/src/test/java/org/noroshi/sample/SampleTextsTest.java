package org.noroshi.sample;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.noroshi.accounts.Group;
import org.noroshi.advisories.Concern;
import org.noroshi.membership.BedBand;
import org.noroshi.membership.EmailAddress;
import org.noroshi.membership.Employment;
import org.noroshi.membership.FounderType;
import org.noroshi.membership.MailDomain;
import org.noroshi.membership.MedicalInstitutionCode;
import org.noroshi.membership.Telephone;
import org.noroshi.sharing.Audience;
import org.noroshi.sharing.Conditions;
import org.noroshi.sharing.Lookup;
import org.noroshi.sharing.Marking;
import org.noroshi.sharing.PublishThread;
import org.noroshi.sharing.ThreadKind;
import org.noroshi.sharing.Tlp;

/** The invented world must be one that the rules of the real one would let in, and must name nobody. */
class SampleTextsTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 1, 18);

    private final JsonObject world = read("/org/noroshi/sample/world.json");
    private final List<JsonObject> threads = objects(read("/org/noroshi/sample/threads_ja.json"), "threads");

    @Test
    void threadsAreOfEveryKindAndHaveVoices() {
        assertThat(threads).hasSizeGreaterThanOrEqualTo(14);
        assertThat(threads.stream().map(thread -> ThreadKind.valueOf(thread.getString("kind"))))
                .contains(ThreadKind.values());
        assertThat(threads).extracting(thread -> thread.getString("key")).doesNotHaveDuplicates();
        assertThat(threads)
                .extracting(thread -> thread.getString("key"))
                .contains("budget", "rules", "news", "vendor", "invoice-mail");
        assertThat(threads)
                .allSatisfy(thread -> assertThat(objects(thread, "replies")).hasSizeBetween(2, 6));
    }

    @Test
    void threadsFitIntoTheComposer() {
        assertThat(threads).allSatisfy(thread -> {
            assertThat(thread.getString("title")).hasSizeBetween(5, PublishThread.LONGEST_TITLE);
            posts(thread).forEach(post -> assertThat(text(post)).hasSizeBetween(10, PublishThread.LONGEST_TEXT));
        });
    }

    @Test
    void markingsDoNotContradictThemselves() {
        assertThat(threads).allSatisfy(thread -> {
            Tlp tlp = Tlp.parse(thread.getString("tlp")).orElseThrow();
            assertThat(thread.getString("tlp")).isEqualTo(tlp.label());
            Audience audience = Audience.valueOf(thread.getString("audience"));
            assertThat(new Marking(tlp, audience, conditions(thread)).contradictions())
                    .isEmpty();
        });
    }

    @Test
    void voicesBelongToPeopleOfThisWorld() {
        Set<String> voices = Stream.concat(objects(world, "hospitals").stream(), objects(world, "staff").stream())
                .map(one -> one.getString("key"))
                .collect(Collectors.toSet());
        assertThat(threads)
                .flatExtracting(SampleTextsTest::posts)
                .extracting(post -> post.getString("author"))
                .isSubsetOf(voices)
                .contains("A", "B", "C", "D", "desk", "analyst");
    }

    @Test
    void whatIsAddressedToTheDeskIsBetweenTheAuthorAndTheDesk() {
        List<JsonObject> toTheDesk = threads.stream()
                .filter(thread -> "DESK".equals(thread.getString("audience")))
                .toList();
        assertThat(toTheDesk).isNotEmpty().allSatisfy(thread -> assertThat(posts(thread))
                .extracting(post -> post.getString("author"))
                .containsOnly(thread.getString("author"), "desk"));
    }

    @Test
    void repliesComeAfterWhatTheyAnswer() {
        assertThat(threads).allSatisfy(thread -> assertThat(posts(thread).stream()
                        .map(post -> -post.getJsonNumber("daysAgo").doubleValue()))
                .isSorted()
                .allMatch(days -> days < 0));
    }

    @Test
    void onlyQuestionsHaveAnAcceptedAnswerAndNotMoreThanOne() {
        assertThat(threads).allSatisfy(thread -> assertThat(
                        objects(thread, "replies").stream().filter(reply -> reply.getBoolean("accepted", false)))
                .hasSizeLessThanOrEqualTo(
                        ThreadKind.valueOf(thread.getString("kind")).hasAnswer() ? 1 : 0));
        assertThat(threads)
                .as("some are answered, some wait")
                .filteredOn(thread -> "QUESTION".equals(thread.getString("kind")))
                .extracting(thread ->
                        objects(thread, "replies").stream().anyMatch(reply -> reply.getBoolean("accepted", false)))
                .contains(true, false);
    }

    @Test
    void alertsFitIntoTheirFormAndAreAnsweredByPeopleOfThisWorldWhileTheyAreOpen() {
        Set<String> people = objects(world, "hospitals").stream()
                .flatMap(hospital -> objects(hospital, "people").stream())
                .map(person -> person.getString("key"))
                .collect(Collectors.toSet());
        List<JsonObject> alerts = objects(read("/org/noroshi/sample/alerts_ja.json"), "alerts");
        assertThat(alerts).hasSize(2).allSatisfy(alert -> {
            assertThat(alert.getString("headline")).hasSizeBetween(5, 120).contains("（見本）");
            assertThat(alert.getJsonArray("summary").getValuesAs(JsonString::getString))
                    .hasSizeBetween(1, 3)
                    .allSatisfy(line -> assertThat(line).hasSizeBetween(5, 120));
            assertThat(Tlp.parse(alert.getString("tlp"))).isPresent().get().isNotEqualTo(Tlp.RED);
            double published = alert.getJsonNumber("daysAgo").doubleValue();
            double closed = alert.containsKey("closedDaysAgo")
                    ? alert.getJsonNumber("closedDaysAgo").doubleValue()
                    : 0;
            assertThat(objects(alert, "answers")).allSatisfy(answer -> {
                assertThat(answer.getString("who")).isIn(people);
                Concern.valueOf(answer.getString("concern"));
                assertThat(answer.getJsonNumber("daysAgo").doubleValue()).isBetween(closed, published);
            });
        });
        assertThat(alerts)
                .as("one waits for answers, one is over")
                .extracting(alert -> alert.containsKey("closedDaysAgo"))
                .containsExactlyInAnyOrder(true, false);
    }

    @Test
    void addressesAreThoseReservedForDocumentation() {
        List<String> found = new ArrayList<>();
        for (JsonObject thread : threads) {
            for (JsonObject post : posts(thread)) {
                String defanged = text(post);
                assertThat(defanged).doesNotContainPattern("\\d{1,3}\\.\\d{1,3}\\.\\d{1,3}\\.\\d{1,3}|https?://");
                String plain = defanged.replace("[.]", ".");
                matches("\\d{1,3}(?:\\.\\d{1,3}){3}", plain).forEach(found::add);
                matches("[a-z0-9-]+(?:\\[\\.][a-z0-9-]+)+", defanged)
                        .map(name -> name.replace("[.]", "."))
                        .filter(name -> !name.matches("[\\d.]+"))
                        .forEach(found::add);
                matches("[0-9a-f]{1,4}(?::[0-9a-f]{0,4}){3,}", plain).forEach(found::add);
            }
        }
        assertThat(found)
                .hasSizeGreaterThan(10)
                .allMatch(address -> address.matches(
                        "(192\\.0\\.2|198\\.51\\.100|203\\.0\\.113)\\.\\d+|[a-z0-9.-]+\\.example|2001:db8:.*"));
    }

    @Test
    void hospitalsCouldBeAdmitted() {
        List<JsonObject> hospitals = objects(world, "hospitals");
        assertThat(hospitals).hasSize(4);
        Set<String> kinds = new HashSet<>();
        for (JsonObject hospital : hospitals) {
            JsonObject institution = hospital.getJsonObject("institution");
            MedicalInstitutionCode code = MedicalInstitutionCode.of(institution.getString("code"));
            assertThat(code.prefecture().name()).isEqualTo(institution.getString("prefecture"));
            kinds.add(FounderType.valueOf(institution.getString("founder")) + " "
                    + BedBand.valueOf(institution.getString("beds")));
            assertThat(Telephone.of(institution.getString("telephone")).digits())
                    .contains("0000");
            assertThat(institution.getString("postalCode")).matches("\\d{3}-\\d{4}");
            assertThat(institution.getString("kana")).matches("[ァ-ヺー ]+");
            assertThat(institution.getString("address")).contains("（見本）");
            List<MailDomain> domains = institution.getJsonArray("domains").getValuesAs(JsonString.class).stream()
                    .map(domain -> MailDomain.ownedBy(domain.getString()))
                    .toList();
            assertThat(domains).extracting(MailDomain::name).allMatch(name -> name.endsWith(".example.jp"));
            assertThat(objects(hospital, "people")).hasSizeBetween(1, 5).allSatisfy(person -> {
                assertThat(Employment.valueOf(person.getString("employment")).isStaff())
                        .isTrue();
                assertThat(domains).anyMatch(domain -> domain.covers(EmailAddress.of(person.getString("mail"))));
            });
            assertThat(hospital.getString("voice"))
                    .isEqualTo(objects(hospital, "people").get(0).getString("key"));
        }
        assertThat(kinds).as("four of different kinds").hasSize(4);
    }

    @Test
    void everybodyIsPlainlyInvented() {
        List<JsonObject> everybody = Stream.concat(
                        objects(world, "hospitals").stream().flatMap(hospital -> objects(hospital, "people").stream()),
                        objects(world, "staff").stream())
                .toList();
        assertThat(everybody).extracting(person -> person.getString("key")).doesNotHaveDuplicates();
        assertThat(everybody).extracting(person -> person.getString("mail")).doesNotHaveDuplicates();
        assertThat(everybody).allSatisfy(person -> {
            assertThat(person.getString("name")).startsWith("見本 ");
            assertThat(person.getString("mail")).endsWith(".example.jp");
            assertThat(person.getString("language")).isIn("ja", "en");
        });
        assertThat(objects(world, "staff"))
                .extracting(person -> Group.valueOf(person.getString("group")))
                .containsExactly(Group.CHIEF, Group.SECRETARIAT, Group.ANALYST, Group.OBSERVER);
    }

    @Test
    void theFiveExamplesOfTheCallHaveTemplatesInBothLanguages() {
        List<JsonObject> japanese = objects(read("/org/noroshi/sharing/templates_ja.json"), "templates");
        List<JsonObject> english = objects(read("/org/noroshi/sharing/templates_en.json"), "templates");
        assertThat(japanese)
                .extracting(template -> template.getString("example", "beside them"))
                .startsWith("C-EX1", "C-EX2", "C-EX3", "C-EX4", "C-EX5");
        for (int i = 0; i < japanese.size(); i++) {
            JsonObject original = japanese.get(i);
            JsonObject translation = english.get(i);
            assertThat(List.of("key", "example", "kind", "tlp"))
                    .allSatisfy(name ->
                            assertThat(translation.getString(name, "")).isEqualTo(original.getString(name, "")));
            ThreadKind.valueOf(original.getString("kind"));
            assertThat(Tlp.parse(original.getString("tlp")))
                    .hasValueSatisfying(tlp -> assertThat(tlp.label()).isEqualTo(original.getString("tlp")));
            assertThat(shape(translation)).isEqualTo(shape(original));
            assertThat(text(original)).containsPattern("[ぁ-ん]");
            assertThat(original.getString("title")).contains("○○");
            assertThat(translation.getString("title")).contains("[…]");
            assertThat(text(translation) + translation.getString("about")).matches("[\\p{ASCII}\\n]+");
        }
        assertThat(english).hasSameSizeAs(japanese);
    }

    /** Headings, list marks and table rows of a text, without its words. */
    private static List<String> shape(JsonObject template) {
        return text(template)
                .lines()
                .filter(line -> line.matches("(##|- |\\d\\. |\\|).*"))
                .map(line -> line.startsWith("|") ? "|" : line.substring(0, 2))
                .toList();
    }

    private static Conditions conditions(JsonObject thread) {
        JsonObject given =
                thread.getOrDefault("conditions", JsonObject.EMPTY_JSON_OBJECT).asJsonObject();
        JsonNumber days = given.getJsonNumber("untilDays");
        return new Conditions(
                days == null ? null : TODAY.plusDays(days.longValue()),
                Lookup.valueOf(given.getString("lookup", "UNSAID")),
                given.getBoolean("noPrinting", false),
                given.getBoolean("vendorsAllowed", false),
                given.getBoolean("loadingAllowed", false),
                given.getBoolean("publicationAllowed", false),
                given.getString("note", ""));
    }

    private static List<JsonObject> posts(JsonObject thread) {
        List<JsonObject> posts = new ArrayList<>(List.of(thread));
        posts.addAll(objects(thread, "replies"));
        return posts;
    }

    private static String text(JsonObject post) {
        return post.getJsonArray("body").getValuesAs(JsonString.class).stream()
                .map(JsonString::getString)
                .collect(Collectors.joining("\n"));
    }

    private static Stream<String> matches(String pattern, String text) {
        return Pattern.compile(pattern).matcher(text).results().map(MatchResult::group);
    }

    private static List<JsonObject> objects(JsonObject parent, String name) {
        return parent.getJsonArray(name).getValuesAs(JsonObject.class);
    }

    private static JsonObject read(String path) {
        InputStream in = SampleTextsTest.class.getResourceAsStream(path);
        assertThat(in).as(path).isNotNull();
        try (JsonReader reader = Json.createReader(in)) {
            return reader.readObject();
        }
    }
}
