package org.noroshi.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIRequestContext;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.options.RequestOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Somebody who takes down everything the service answers, before and after something came that is hidden from them: every
 * page, lists, counts, findings, the interface for programs, status, sizes and headers. Nothing may have changed.
 */
@ExtendWith(SampleTown.class)
class LeakIT {

    private static final Path PAGES = Path.of(System.getProperty("noroshi.pages"));

    /** Differ from one answer to the next by themselves: nonce (of scripts, and in what is sealed), view state, request id, clock. */
    private static final List<String> ITS_OWN = List.of(
            "nonce=\"[^\"]*\"",
            "'nonce-[^']*'",
            "csp\\.init\\('[^']*'\\)",
            "(?<=[?&;](?:for|after)=)[\\w-]{40,}",
            "(?<=\"next\":\")[\\w-]{40,}",
            "name=\"jakarta\\.faces\\.(?:ViewState|ClientWindow)\"[^>]*>",
            "(?<=x-request-id: )\\S+");

    /** With the clock, or with the length of the compressed nonce; the length of the text itself is compared with the text. */
    private static final Set<String> ITS_OWN_HEADERS = Set.of("date", "set-cookie", "content-length");

    @Test
    @Tag("A18-05")
    @Tag("A25-2")
    void whatIsHiddenFromSomebodyChangesNothingThatTheyCanObserve() {
        String word = "かくれた言葉" + UUID.randomUUID().toString().replaceAll("[0-9-]", "");
        try (Visitor writer = SampleTown.town.sampleUser(SampleTown.MEMBER);
                Visitor officer = SampleTown.town.sampleUser(SampleTown.OFFICER);
                Visitor analyst = SampleTown.town.sampleUser(SampleTown.ANALYST);
                Visitor reader = SampleTown.town.sampleUser(SampleTown.OTHER_MEMBER);
                Visitor observer = SampleTown.town.sampleUser(SampleTown.OBSERVER);
                Visitor guest = SampleTown.town.visitor()) {
            String token = JourneyIT.token(reader);
            String group = joined(officer, writer, word);
            String open = thread(writer, word + "の公開質問", "ALL_MEMBERS");
            String call = thread(writer, word + "の呼びかけ", "PARTICIPANTS");
            reader.open(call);
            Map<String, Visitor> outsiders = Map.of("reader", reader, "observer", observer, "guest", guest);
            Map<String, String> before = new TreeMap<>();
            outsiders.forEach((name, who) -> before.putAll(observed(name, who, token, word, call, UUID.randomUUID())));
            Map<String, String> again = new TreeMap<>();
            outsiders.forEach((name, who) -> again.putAll(observed(name, who, token, word, call, UUID.randomUUID())));
            assertSame(before, again, "nothing happened");
            String ofTheDesk = answer(officer.page().context().request().get(officerBoard(), plain()));

            String hidden = thread(writer, word + "の非公開質問", "DESK");
            officer.open(hidden).type("text", word + "への返事");
            officer.press("send");
            inGroup(writer, group, word + "の輪の質問");
            analyst.open(call).type("note", word + "に参加します").press("take");
            writer.open(call);
            writer.go(writer.page().locator("button[name=admit]"));
            writer.type("text", word + "の内側").choose("tlp", "RED").press("send");
            writer.open(open).type("text", word + "の下書き");
            analyst.open("/desk/alert-write")
                    .type("headline", word)
                    .type("concern", word)
                    .type("summary", word)
                    .type("products", word)
                    .type("measures", word)
                    .type("answerBy", LocalDate.now().plusDays(20) + "T17:00");
            analyst.press("keep");
            analyst.open(open).follow("報告する");
            analyst.page().locator("input[type=radio][value=A18_08]").check();
            analyst.press("report");

            Map<String, String> after = new TreeMap<>();
            UUID id = UUID.fromString(hidden.replaceFirst(".*[?&]id=([^&#]*).*", "$1"));
            outsiders.forEach((name, who) -> after.putAll(observed(name, who, token, word, call, id)));
            assertSame(before, after, "something hidden came");
            assertThat(answer(officer.page().context().request().get(officerBoard(), plain())))
                    .as("who may see it sees it")
                    .isNotEqualTo(ofTheDesk);
        }
    }

    /** A group that the writer's hospital alone has joined. */
    private static String joined(Visitor officer, Visitor writer, String word) {
        officer.open("/desk/group-write")
                .type("nameJa", word)
                .type("purposeJa", word)
                .type("nameEn", word)
                .type("purposeEn", word);
        String group = officer.press("keep").page().url().replaceFirst(".*[?&]id=([^&#]*).*", "$1");
        writer.open("/hospital/group?id=" + group).press("join");
        return group;
    }

    private static void inGroup(Visitor writer, String group, String title) {
        writer.open("/board/write?kind=QUESTION")
                .type("title", title)
                .type("text", "本文です。" + title)
                .choose("audience", "SHARING_GROUP");
        writer.choose("group", group).press("publish");
        writer.isAt("/board/thread");
    }

    private static String officerBoard() {
        return SampleTown.town.server.page("/board");
    }

    private static String thread(Visitor writer, String title, String audience) {
        writer.open("/board/write?kind=QUESTION")
                .type("title", title)
                .type("text", "本文です。" + title)
                .choose("audience", audience);
        writer.press("publish");
        return writer.isAt("/board/thread").page().url();
    }

    /** Everything that this person gets to see, by what was asked; a thing that is hidden is asked for like one that never was. */
    private static Map<String, String> observed(
            String name, Visitor who, String token, String word, String call, UUID thread) {
        Map<String, String> seen = new TreeMap<>();
        APIRequestContext client = who.page().context().request();
        RequestOptions once = plain().setMaxRedirects(0);
        for (String page :
                name.equals("reader") ? pages() : List.of("/start", "/board", "/search", "/alerts", "/notices")) {
            seen.put(name + " " + page, answer(client.get(SampleTown.town.server.page(page), once)));
        }
        String asked = answer(client.get(SampleTown.town.server.page("/board/thread?id=" + thread), once));
        seen.put(name + " a thread", asked.replace(thread.toString(), "…"));
        if (!name.equals("reader")) {
            return seen;
        }
        seen.put(name + " the call", answer(client.get(call, once)));
        who.open("/search").type("q", word);
        who.press("search_now");
        seen.put(name + " finds", who.page().locator("main").innerText());
        RequestOptions program = plain().setHeader("Authorization", "Bearer " + token);
        for (String path : List.of("/api/v1/threads", "/api/v1/threads?kind=QUESTION", "/api/v1/threads/" + thread)) {
            String address = SampleTown.town.server.address() + path;
            seen.put(
                    name + " " + path.replace(thread.toString(), "…"),
                    answer(client.get(address, program)).replace(thread.toString(), "…"));
        }
        return seen;
    }

    /** A compressed text can't be compared: its nonce is in it. */
    private static RequestOptions plain() {
        return RequestOptions.create().setHeader("Accept-Encoding", "identity");
    }

    /** What a member comes to; the others hold nothing of the board, and papers are PDFs with the time at which they were made. */
    private static List<String> pages() {
        try (Stream<Path> files = Files.walk(PAGES)) {
            return files.map(file -> PAGES.relativize(file).toString().replace('\\', '/'))
                    .filter(file -> file.endsWith(".xhtml")
                            && !file.matches("(WEB-INF|help|apply|account|hospital|desk|operations)/.*|evidence.xhtml"))
                    .map(file -> "/" + file.replace(".xhtml", ""))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String answer(APIResponse response) {
        StringBuilder text = new StringBuilder().append(response.status()).append('\n');
        new TreeMap<>(response.headers()).forEach((header, value) -> {
            if (!ITS_OWN_HEADERS.contains(header)) {
                text.append(header).append(": ").append(value).append('\n');
            }
        });
        String whole = text.append(response.text()).toString();
        for (String own : ITS_OWN) {
            whole = whole.replaceAll(own, "…");
        }
        return whole;
    }

    private static void assertSame(Map<String, String> before, Map<String, String> after, String when) {
        assertThat(after.keySet()).isEqualTo(before.keySet());
        before.forEach((asked, answer) -> assertThat(after.get(asked))
                .as("%s, asked for when %s", asked, when)
                .isEqualTo(answer));
    }
}
