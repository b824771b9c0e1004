package org.noroshi.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.APIRequestContext;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.options.RequestOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
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

    private static final String CHANGED = "{\"title\":\"ほかの題\",\"text\":\"ほかの文\",\"tlp\":\"AMBER\"}";

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
                Visitor asker = SampleTown.town.sampleUser("midori.mihon@noroshi-clinic.example.jp");
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
            reader.go(reader.open(open).page().locator("button[name=watch]"));
            Map<String, Visitor> outsiders = Map.of("reader", reader, "observer", observer, "guest", guest);
            Map<String, String> before = new TreeMap<>();
            Unknown never =
                    new Unknown(UUID.randomUUID().toString(), UUID.randomUUID().toString());
            outsiders.forEach((name, who) -> before.putAll(observed(name, who, token, word, call, never)));
            Map<String, String> again = new TreeMap<>();
            Unknown neither =
                    new Unknown(UUID.randomUUID().toString(), UUID.randomUUID().toString());
            outsiders.forEach((name, who) -> again.putAll(observed(name, who, token, word, call, neither)));
            assertSame(before, again, "nothing happened");
            String ofTheDesk = answer(officer.page().context().request().get(officerBoard(), plain()));
            int told = SampleTown.town.letters.to(SampleTown.MEMBER).size();

            Unknown hidden = hiddenThings(word, open, writer, asker, officer, analyst);
            inGroup(writer, group, word + "の輪の質問");
            talkInside(call, word, writer, analyst);
            await().atMost(Duration.ofMinutes(1))
                    .until(() -> SampleTown.town.letters.to(SampleTown.MEMBER).size() > told);

            Map<String, String> after = new TreeMap<>();
            outsiders.forEach((name, who) -> after.putAll(observed(name, who, token, word, call, hidden)));
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

    /** What follows a call, for those who were accepted alone. */
    private static void talkInside(String call, String word, Visitor writer, Visitor analyst) {
        analyst.open(call).type("note", word + "に参加します").press("take");
        writer.open(call);
        writer.go(writer.page().locator("button[name=admit]"));
        writer.type("text", word + "の内側").choose("tlp", "RED").press("send");
    }

    /** A thread and a post that there never were for who asks, or that are there and hidden. */
    private record Unknown(String thread, String post) {

        String nameless(String answer) {
            return answer.replace(thread, "…").replace(post, "…");
        }
    }

    /** Everything that somebody can do and others must not be able to tell; gives the thread and the post that are hidden. */
    private static Unknown hiddenThings(
            String word, String open, Visitor writer, Visitor asker, Visitor officer, Visitor analyst) {
        String hidden = thread(writer, word + "の非公開質問", "DESK");
        officer.open(hidden).type("text", word + "への返事");
        officer.press("send");
        writer.open(hidden);
        String post =
                writer.page().locator("article.post").first().getAttribute("id").substring("p-".length());
        writer.open(writer.linkTo("/board/edit?id=")).type("title", word + "の直した非公開質問");
        writer.press("save");
        String gone = thread(writer, word + "の取り下げた非公開質問", "DESK");
        writer.open(gone).page().locator("details.confirm summary").first().click();
        writer.go(writer.page().locator("button[name=close]"));
        String removed = thread(writer, word + "の削除した非公開質問", "DESK");
        officer.open(officer.open(removed).linkTo("/desk/remove?id="))
                .choose("ground", "A18_11")
                .type("note", word);
        officer.press("remove");
        writer.open(open).type("text", word + "の下書き");
        writer.open("/search").looksFor(word);
        writer.open(writer.linkTo("/search/save?for=")).press("save");
        writer.open("/inquiry").page().locator("input[type=radio]").first().check();
        writer.type("subject", word).type("text", word).press("ask");
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
        officer.open("/desk/reports").follow(word + "の公開質問");
        officer.press("begin");
        asker.open(asker.open(open).linkTo("/board/permission-ask?id="));
        Scenes.chooses(asker, "PASS_TO_VENDOR");
        Scenes.chooses(asker, "OWN_DEFENCE");
        asker.type("to", word).type("what", word).type("why", word).type("until", Scenes.inDays(30));
        asker.press("ask").isAt("/board/permission");
        writer.open(asker.page().url()).press("grant");
        officer.open(officer.open(open).linkTo("/desk/opening-request?thread="))
                .choose("ground", "A18")
                .type("reason", word);
        officer.press("ask");
        officer.open("/desk/notice-write");
        Scenes.chooses(officer, "INFORMATIONAL");
        officer.page()
                .locator("fieldset:has([id$=':audience']) input[type=radio]")
                .first()
                .check();
        officer.type("titleJa", word).type("textJa", word).press("keep");
        return new Unknown(hidden.replaceFirst(".*[?&]id=([^&#]*).*", "$1"), post);
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
            String name, Visitor who, String token, String word, String call, Unknown what) {
        Map<String, String> seen = new TreeMap<>();
        APIRequestContext client = who.page().context().request();
        RequestOptions once = plain().setMaxRedirects(0);
        for (String page :
                name.equals("reader") ? pages() : List.of("/start", "/board", "/search", "/alerts", "/notices")) {
            seen.put(name + " " + page, answer(client.get(SampleTown.town.server.page(page), once)));
        }
        for (String page : List.of(
                "/board/thread?id=" + what.thread(),
                "/board/thread?id=" + what.thread() + "&post=" + what.post(),
                "/board/thread?id=" + what.thread() + "&after=1",
                "/board/name?id=" + what.thread(),
                "/board/history?id=" + what.post(),
                "/board/edit?id=" + what.post(),
                "/board/report?id=" + what.post(),
                "/board/removal?id=" + what.post(),
                "/board/permission-ask?id=" + what.post())) {
            seen.put(
                    name + " " + what.nameless(page),
                    what.nameless(answer(client.get(SampleTown.town.server.page(page), once))));
        }
        if (!name.equals("reader")) {
            return seen;
        }
        seen.put(name + " the call", answer(client.get(call, once)));
        who.open("/search").field("q").pressSequentially(word.substring(0, 6));
        who.page().waitForTimeout(1_500);
        seen.put(
                name + " is suggested",
                who.page().locator(".ui-autocomplete-panel").allInnerTexts().toString());
        who.type("q", word).press("search_now");
        seen.put(name + " finds", who.page().locator("main").innerText());
        for (String path : List.of(
                "threads",
                "threads?kind=QUESTION",
                "threads?audience=DESK",
                "threads?most=1",
                "threads/" + what.thread(),
                "posts/" + what.post(),
                "posts/" + what.post() + "/history")) {
            seen.put(name + " GET " + what.nameless(path), program(client, token, path, "GET", null, what));
        }
        for (String changing : List.of("PUT", "DELETE")) {
            seen.put(name + " " + changing, program(client, token, "posts/" + what.post(), changing, CHANGED, what));
        }
        seen.put(
                name + " POST searches",
                program(client, token, "searches", "POST", "{\"text\":\"" + word + "\"}", what));
        seen.put(
                name + " gets mail",
                SampleTown.town.letters.to(SampleTown.OTHER_MEMBER).toString());
        return seen;
    }

    private static String program(
            APIRequestContext client, String token, String path, String method, String body, Unknown what) {
        RequestOptions request = plain().setMethod(method)
                .setHeader("Authorization", "Bearer " + token)
                .setHeader("If-Match", "\"0\"");
        if (body != null) {
            request.setHeader("Content-Type", "application/json").setData(body);
        }
        return what.nameless(answer(client.fetch(SampleTown.town.server.address() + "/api/v1/" + path, request)));
    }

    /** A compressed text can't be compared: its nonce is in it. */
    private static RequestOptions plain() {
        return RequestOptions.create().setHeader("Accept-Encoding", "identity");
    }

    /**
     * What a member comes to; the others hold nothing of the board, papers are PDFs with the time at which they were made, and the
     * uptime tells how long the service has run.
     */
    private static List<String> pages() {
        try (Stream<Path> files = Files.walk(PAGES)) {
            return files.map(file -> PAGES.relativize(file).toString().replace('\\', '/'))
                    .filter(
                            file -> file.endsWith(".xhtml")
                                    && !file.matches(
                                            "(WEB-INF|help|apply|account|hospital|desk|operations)/.*|evidence.xhtml|uptime.xhtml"))
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
