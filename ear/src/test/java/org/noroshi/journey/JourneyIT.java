package org.noroshi.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.noroshi.journey.Journey.MINATO;
import static org.noroshi.journey.Journey.YAMA;
import static org.noroshi.journey.Journey.minato;
import static org.noroshi.journey.Journey.officer;
import static org.noroshi.journey.Journey.town;
import static org.noroshi.journey.Journey.yama;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.noroshi.journey.Town.Hospital;
import org.noroshi.testing.Browser;

/**
 * The main job in a real browser, from the first start of the service: two officers, three hospitals that are admitted
 * and one that is not. What is common is done once on the pages before the tests; each test then stands for itself.
 */
@ExtendWith(Journey.class)
class JourneyIT implements OthersPagesJourney, ScriptJourney, SeatJourney, StateJourney {

    private static final Hospital KAWA = new Hospital("のろしかわ病院", "ノロシカワビョウイン", "4319900033", "kawa.example.jp");
    private static final Hospital SOTO = new Hospital("のろしそと病院", "ノロシソトビョウイン", "4319900041", "soto.example.jp");

    private static final Hospital KITA = new Hospital("のろしきた病院", "ノロシキタビョウイン", "4319900074", "kita.example.jp");

    @Test
    @Tag("C-PUR")
    @Tag("A09-1")
    void aQuestionIsAskedAnsweredAcceptedToldAndFound() {
        String title = "VPN装置の不正なアクセスの記録はどこまで残していますか";
        minato.open("/start").looks("start");
        minato.go(minato.page().locator("main a.button.main"));
        minato.isAt("/board/write").looks("board-write");
        minato.type("title", title)
                .type("text", "機器のログを **90日** 残しています。不正アクセスを調べるのに足りますか。\n\n通信先は evil[.]example でした。");
        minato.press("publish");
        minato.isAt("/board/thread").sees(title).sees("この投稿のインディケータ（1）").looks("board-thread");
        String thread = minato.page().url();

        yama.open("/board").looks("board").follow(title);
        yama.sees("TLP:AMBER+STRICT").doesNotSee(MINATO.name());
        yama.type("text", "1年分を別の場所に写しています。");
        yama.press("send");
        yama.sees("1年分を別の場所に写しています。");

        minato.open(thread).sees("1年分を別の場所に写しています。").doesNotSee(YAMA.name());
        minato.go(minato.page().locator("button[name=accept]"));
        minato.sees("採用された回答");

        await().atMost(Duration.ofMinutes(2)).untilAsserted(() -> assertThat(town.letters.to(MINATO.liaison()))
                .anySatisfy(mail -> assertThat(mail)
                        .contains("TLP:AMBER+STRICT")
                        .contains("/portal/board/thread?id=")
                        .doesNotContain("1年分")
                        .doesNotContain(title)));

        yama.looksFor("不正アクセス").isAt("/search").looks("search").sees(title);
        yama.looksFor("evil.example").sees(title);
        yama.looksFor("hxxp://evil[.]example").sees(title);
        yama.open("/notifications").looks("notifications");
    }

    @Test
    @Tag("C-EX")
    void eachOfTheFiveExamplesOfTheCallIsATemplateToStartFrom() {
        minato.open("/board/begin").looks("board-begin");
        List<String> templates = new ArrayList<>();
        minato.page()
                .locator("main a[href*='template=']")
                .all()
                .forEach(link -> templates.add(link.getAttribute("href")));
        assertThat(templates).hasSizeGreaterThan(5);
        int number = 0;
        for (String template : templates.subList(0, 5)) {
            minato.open(town.server.address() + template);
            String title = "ひな形から" + ++number;
            minato.type("title", title);
            assertThat(minato.field("text").inputValue()).isNotBlank();
            minato.press("publish");
            minato.isAt("/board/thread").sees(title);
        }
    }

    @Test
    void nothingTypedIsLostWhenSomethingIsWrong() {
        minato.open("/board/write?kind=KNOWLEDGE");
        minato.type("text", "題名を忘れた投稿").choose("tlp", "RED");
        minato.press("publish");
        minato.isAt("/board/write").looks("board-write-wrong");
        assertThat(minato.complaints()).anyMatch(id -> id.contains("title"));
        assertThat(minato.field("text").inputValue()).isEqualTo("題名を忘れた投稿");
    }

    @Test
    void aFieldThatIsWrongSaysWhyAndStillHasWhatWasTyped() {
        try (Visitor guest = town.visitor()) {
            guest.open("/apply").press("begin");
            guest.type("kana", "not kana").type("postalCode", "<b>八六〇</b>").type("domains", "no domain");
            guest.press("next");
            guest.isAt("/apply/institution").looks("apply-institution-wrong");
            assertThat(guest.complaints()).anyMatch(id -> id.endsWith(":kana")).anyMatch(id -> id.endsWith(":domains"));
            assertThat(guest.field("kana").inputValue()).isEqualTo("not kana");
            assertThat(guest.field("postalCode").inputValue()).isEqualTo("<b>八六〇</b>");
            assertThat(guest.field("domains").inputValue()).isEqualTo("no domain");
        }
    }

    @Test
    void aQuestionThatIsTooLongIsToldBesideTheField() {
        String question = "長い質問".repeat(130);
        minato.open("/search").type("q", question);
        minato.press("search_now");
        assertThat(minato.complaints()).anyMatch(id -> id.endsWith(":q_input"));
        assertThat(minato.field("q").inputValue()).isEqualTo(question);
        minato.page().locator("#search").evaluate("field => field.removeAttribute('maxlength')");
        minato.looksFor(question).isAt("/search").looks("search-too-long");
        assertThat(minato.complaints()).anyMatch(id -> id.endsWith(":q_input"));
        assertThat(minato.field("q").inputValue()).isEqualTo(question);
    }

    @Test
    @Tag("A18-05")
    void whatSomebodyLooksForStandsInNoAddressAndNoLog() throws Exception {
        String word = "sagasu" + UUID.randomUUID().toString().substring(0, 8);
        yama.open("/board/write?kind=KNOWLEDGE").type("title", "題名 " + word).type("text", "探される投稿です。");
        yama.press("publish");
        List<String> addresses = new ArrayList<>();
        minato.open("/start").page().onRequest(request -> addresses.add(request.url()));
        minato.looksFor(word).isAt("/search").sees("題名 " + word).looks("search-narrow");
        minato.go(minato.page().locator(".facet").first()).sees("題名 " + word).looks("search-chosen");
        String narrowed = minato.page().url();
        minato.type("q", word + " 見つからない").press("search_now");
        minato.isAt("/search").sees("見つかりませんでした").looks("search-none");
        minato.type("q", word + "長".repeat(600)).press("search_now");
        minato.open(narrowed).sees("題名 " + word);
        yama.open(narrowed);
        assertThat(yama.field("q").inputValue()).as("for another reader").isEmpty();

        assertThat(addresses).isNotEmpty().noneMatch(address -> address.contains(word));
        try (Stream<Path> logs = Files.walk(town.server.logs())) {
            List<Path> files = logs.filter(Files::isRegularFile).toList();
            assertThat(files).anyMatch(file -> file.toString().contains("access"));
            for (Path file : files) {
                assertThat(Files.readString(file)).as(file.toString()).doesNotContain(word);
            }
        }
    }

    @Test
    void aSavedSearchTellsOfWhatIsPostedLater() {
        String word = "mihari" + UUID.randomUUID().toString().substring(0, 8);
        minato.open("/search").looksFor(word).isAt("/search");
        minato.open(minato.linkTo("/search/save?for="))
                .sees(word)
                .looks("search-save")
                .type("name", "")
                .press("save");
        assertThat(minato.complaints()).anyMatch(id -> id.endsWith(":name"));
        minato.type("name", "見張り番").press("save");
        minato.isAt("/search/saved").sees("見張り番").sees(word).looks("search-saved");

        yama.open("/board/write?kind=KNOWLEDGE").type("title", "題名 " + word).type("text", "見張られる投稿です。");
        yama.press("publish");
        String thread = yama.page().url().replaceFirst(".*id=([0-9a-f-]+).*", "$1");
        minato.open("/notifications").sees("題名 " + word).sees("見張り番").looks("notifications-found");
        await().atMost(Duration.ofMinutes(2)).untilAsserted(() -> assertThat(town.letters.to(MINATO.liaison()))
                .filteredOn(mail -> mail.contains(thread))
                .singleElement()
                .satisfies(mail -> assertThat(mail).doesNotContain(word).doesNotContain("見張り番")));

        minato.open("/search/saved").go(minato.page().locator("main a[href*='/search/save?id=']"));
        minato.isAt("/search/save").type("name", "名前を変えた").press("save");
        minato.isAt("/search/saved").sees("名前を変えた").doesNotSee("見張り番");
        minato.go(minato.page().locator("button[name=delete]"));
        minato.isAt("/search/saved").sees("保存した検索はまだありません").looks("search-saved-none");
    }

    @Test
    void titlesAreSuggestedWhileTypingAndChosenByKeyboard() {
        String word = "kouho" + UUID.randomUUID().toString().substring(0, 8);
        yama.open("/board/write?kind=KNOWLEDGE").type("title", "題名 " + word).type("text", "候補になる投稿です。");
        yama.press("publish");
        Locator field = minato.open("/search").field("q");
        field.pressSequentially(word.substring(0, 9));
        minato.page().locator(".ui-autocomplete-item").first().waitFor();
        minato.sees("題名 " + word).looks("search-suggestions");
        // taking pictures closes the suggestions
        field.clear();
        field.pressSequentially(word.substring(0, 10));
        minato.page().locator(".ui-autocomplete-item").first().waitFor();
        field.press("ArrowDown");
        field.press("Enter");
        assertThat(field.inputValue()).isEqualTo("題名 " + word);
        minato.isAt("/search").press("search_now");
        minato.sees("1 件見つかりました");
    }

    @Test
    @Tag("A18-05")
    void whoNamesTheOwnHospitalIsAskedBeforeItIsPosted() throws Exception {
        String written = YAMA.name() + "（電話 03-3581-6111）の例です。";
        yama.open("/board/write?kind=KNOWLEDGE").type("title", "名乗る前に").type("text", written);
        yama.press("publish");
        yama.isAt("/board/write").sees("もう一度ご確認ください").sees("電話番号").looks("board-write-guard");
        assertThat(yama.field("text").inputValue()).isEqualTo(written);
        yama.press("publish");
        yama.isAt("/board/write").sees("もう一度ご確認ください");

        yama.press("replace");
        assertThat(yama.field("text").inputValue()).isEqualTo("［当院］（電話 ［電話番号］）の例です。");
        yama.looks("board-write-replaced");
        yama.press("takeBack");
        assertThat(yama.field("text").inputValue()).isEqualTo(written);
        yama.press("publish");
        yama.page().locator("input[type=radio][value=WANTS_TO_BE_KNOWN]").check();
        yama.press("publish");
        yama.isAt("/board/thread").sees(YAMA.name());

        HttpResponse<String> refused = post(
                "/api/v1/threads",
                token(yama),
                "{\"kind\":\"KNOWLEDGE\",\"audience\":\"ALL_MEMBERS\",\"title\":\"番組\",\"text\":\"" + YAMA.name()
                        + "\"}");
        assertThat(refused.statusCode()).as(refused.body()).isEqualTo(409);
    }

    @Test
    void aReplyIsSeenAsItWillLookWhileItIsWritten() {
        yama.open("/board/write?kind=QUESTION").type("title", "返信の下見について").type("text", "質問です。");
        yama.press("publish");
        minato.open(yama.page().url());
        minato.field("text").pressSequentially("**太い** 字と evil.example");
        minato.page().locator("#reply .preview strong").waitFor();
        minato.looks("board-thread-preview");
        assertThat(minato.page().locator("#reply .preview").innerText()).contains("太い 字と");
        minato.open(yama.page().url());
        assertThat(minato.field("text").inputValue()).as("saved on the way").contains("**太い**");
    }

    @Test
    void whenTwoWindowsChangeAPostNeitherTextIsLost() {
        yama.open("/board/write?kind=KNOWLEDGE").type("title", "二つの画面").type("text", "はじめの文");
        yama.press("publish");
        String thread = yama.page().url();
        String edit = yama.page().locator("a[href*='/board/edit']").first().getAttribute("href");
        Page other = yama.page().context().newPage();
        other.navigate(town.server.address() + edit);
        yama.open(town.server.address() + edit).type("text", "先に保存した文");
        yama.press("save");
        yama.isAt("/board/thread");

        other.locator("[id$=':text']").fill("あとから保存した文");
        other.locator("button[id$=':save']").click();
        other.locator("#other-title").waitFor();
        assertThat(other.locator("main").innerText()).contains("先に保存した文", "あとから保存した文");
        assertThat(other.locator("[id$=':text']").inputValue()).isEqualTo("あとから保存した文");
        Browser.look(other, "board-edit-twice");
        assertThat(Browser.barriers(other)).isEmpty();
        yama.open(thread).sees("先に保存した文").doesNotSee("あとから保存した文");

        other.locator("button[id$=':save']").click();
        other.waitForURL(Pattern.compile(".*/board/thread.*"));
        yama.open(thread).sees("あとから保存した文");
        yama.go(yama.page().locator("a[href*='/board/history']"));
        yama.sees("はじめの文").sees("先に保存した文").sees("あとから保存した文");
        other.close();
    }

    @Test
    void whoChoosesEnglishGetsPagesAndMailsInEnglish() {
        try (Visitor kita = town.member(officer, KITA)) {
            kita.open("/notifications/settings").looks("notifications-settings");
            kita.page().locator("input[type=radio][value=en]").check();
            kita.page().locator("input[type=radio][value=EVERYTHING]").check();
            kita.press("save");
            assertThat(kita.page().locator("html").getAttribute("lang")).isEqualTo("en");
            kita.speaks(Locale.ENGLISH).looks("notifications-settings");

            yama.open("/board/write?kind=QUESTION").type("title", "英語の人にも届きますか").type("text", "届くはずです。");
            yama.press("publish");
            await().atMost(Duration.ofMinutes(2)).untilAsserted(() -> assertThat(town.letters.to(KITA.liaison()))
                    .anySatisfy(mail ->
                            assertThat(mail).contains("TLP:AMBER+STRICT").contains("asked to sign in")));
        }
    }

    @Test
    void whoIsNotAdmittedGetsNowhere() {
        try (Visitor soto = town.applies(SOTO)) {
            for (String page :
                    List.of("/start", "/board", "/board/write", "/search", "/desk/applications", "/account")) {
                soto.open(page).isAt("/sign-in");
            }
            soto.type("name", SOTO.liaison()).type("password", Town.PASSWORD);
            soto.press("signIn");
            soto.isAt("/sign-in").looks("sign-in-refused");
        }
    }

    @Test
    @Tag("A03")
    void aSuspendedHospitalIsOutAtTheNextClickOnPagesAndInterfaces() throws Exception {
        try (Visitor kawa = town.member(officer, KAWA)) {
            String token = token(kawa);
            assertThat(get("/api/v1/threads", token).statusCode()).isEqualTo(200);
            kawa.open("/board").isAt("/board");

            officer.open("/desk/members").looks("members").follow(KAWA.name());
            officer.looks("member");
            officer.go(officer.page().locator("a[href*='/desk/restrict']"));
            officer.looks("restrict");
            officer.page().locator("input[type=radio][value=ALL]").check();
            officer.choose(
                            "ground",
                            officer.page()
                                    .locator("select[id$=':ground'] option:not([value=''])")
                                    .first()
                                    .getAttribute("value"))
                    .type("reason", "見本のための停止です。");
            officer.press("restrict");
            officer.isAt("/desk/restrict").looks("restrict-incomplete");
            assertThat(officer.field("reason").inputValue())
                    .as("what was typed is kept")
                    .isEqualTo("見本のための停止です。");
            officer.type("reporter", "ほかの会員からの連絡").type("urgentReason", "被害の拡大を防ぐため");
            officer.press("restrict");
            officer.isAt("/desk/member");

            kawa.open("/board").isAt("/standing").sees("全停止").looks("standing");
            assertThat(get("/api/v1/threads", token).statusCode()).isEqualTo(401);

            kawa.open("/hospital/contract").looks("contract");
            kawa.go(kawa.page().locator("main a[href*='/hospital/leave']"));
            kawa.type("lastDay", LocalDate.now().plusDays(3).toString()).looks("leave");
            kawa.press("leave");
            kawa.isAt("/hospital/contract").looks("contract-leaving");
            kawa.go(kawa.page().locator("main a[href*='/hospital/paper']"));
            kawa.sees(KAWA.name()).looks("paper");
            kawa.open("/hospital/contract").press("stay");
            kawa.isAt("/hospital/contract").sees("取り消しました");
        }
    }

    @Test
    void aProgramReadsAndWritesWithATokenAndNeverWithACookie() throws Exception {
        String token = token(yama);
        HttpResponse<String> made = post(
                "/api/v1/threads",
                token,
                "{\"kind\":\"KNOWLEDGE\",\"audience\":\"ALL_MEMBERS\",\"tlp\":\"tlp: green\",\"title\":\"番組からの投稿\",\"text\":\"本文\"}");
        assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
        String location = made.headers().firstValue("Location").orElseThrow();
        assertThat(get(URI.create(location).getPath(), token).body())
                .contains("番組からの投稿")
                .contains("TLP:GREEN")
                .contains("第9条第3項")
                .doesNotContain(YAMA.name());
        HttpResponse<String> wrong = post(
                "/api/v1/threads", token, "{\"kind\":\"KNOWLEDGE\",\"audience\":\"ALL_MEMBERS\",\"tlp\":\"TLP:RED\"}");
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(wrong.body()).contains("\"field\":\"title\"");
        assertThat(get("/api/v1/openapi.json", token).body()).contains("/api/v1/threads");
        HttpResponse<String> unknown = get("/api/v1/threads/00000000-0000-4000-8000-000000000000", token);
        assertThat(unknown.statusCode()).isEqualTo(404);

        assertThat(get("/api/v1/threads", null).statusCode()).isEqualTo(401);
        Response byCookie = yama.page().context().newPage().navigate(town.server.address() + "/api/v1/threads");
        assertThat(byCookie.status()).isEqualTo(401);
    }

    @Test
    void anAddressWithoutWhatItIsAboutIsNotFound() {
        for (String path : List.of(
                "/board/thread", "/board/thread?id=nonsense", "/hospital/account", "/desk/user", "/alert?id=")) {
            assertThat(yama.page().request().get(town.server.page(path)).status())
                    .as(path)
                    .isEqualTo(404);
        }
    }

    @Test
    @Tag("A13-2")
    void whatIsNotThereTellsNothingOfWhatIsBehind() throws Exception {
        for (String path : List.of(
                "/portal/nothing",
                "/portal/WEB-INF/web.xml",
                "/portal/board/thread?id=nonsense",
                "/portal/assets/",
                "/api/v1/nothing",
                "/nothing")) {
            HttpResponse<String> answer = get(path, null);
            assertThat(answer.statusCode()).as(path).isNotEqualTo(200);
            assertThat(answer.body())
                    .as(path)
                    .doesNotContainIgnoringCase("wildfly")
                    .doesNotContainIgnoringCase("undertow")
                    .doesNotContainIgnoringCase("exception")
                    .doesNotContain("org.noroshi");
            assertThat(answer.headers().map()).as(path).doesNotContainKeys("server", "x-powered-by");
        }
    }

    @Test
    void thePublicPagesAreReadableForEverybodyInBothLanguages() {
        try (Visitor guest = town.visitor()) {
            for (String page : List.of(
                    "/index", "/about", "/self-check", "/leaflet", "/sign-in", "/reset", "/help/index", "/help/tlp")) {
                guest.open(page).looks("public" + page.replace('/', '-'));
            }
            Locator other = guest.page().locator("form[action$='/language'] button");
            guest.go(other);
            assertThat(guest.page().locator("html").getAttribute("lang")).isEqualTo("en");
        }
    }

    @Test
    @Tag("A09-2")
    void thatSharedInformationIsNotGuaranteedStandsWhereItIsReadAndWhereItIsTaken() throws Exception {
        yama.open("/board/write?kind=KNOWLEDGE").type("title", "保証のない知見").type("text", "自院で確かめてください。");
        yama.press("publish");
        minato.open(yama.page().url()).sees("提供情報の正確さは保証されません").sees("9条3項");
        String thread = URI.create(minato.page().url()).getQuery().replaceFirst("^id=", "");
        String token = token(minato);
        assertThat(get("/api/v1/threads/" + thread, token).body()).contains("保証されません", "第9条第3項");
        assertThat(get("/api/v1/threads", token).body()).contains("保証されません", "第9条第3項");
        try (Visitor guest = town.visitor()) {
            guest.open("/about").sees("提供情報の正確さは保証されません");
            guest.open("/help/words").sees("9条3項");
        }
    }

    static String token(Visitor member) {
        member.open("/account/tokens").looks("account-tokens");
        member.type("name", "見本の番組")
                .type("lastDay", LocalDate.now().plusDays(30).toString());
        Locator purpose = member.page().locator("select[id$=':purpose']");
        if (purpose.count() > 0) {
            member.choose(
                    "purpose", purpose.locator("option:not([value=''])").first().getAttribute("value"));
        } else {
            member.page().locator("input[type=radio][id*=':purpose']").first().check();
        }
        member.press("make");
        Matcher secret =
                Pattern.compile("noroshi_[\\w-]{20,}").matcher(member.page().content());
        assertThat(secret.find()).as("the token is shown once").isTrue();
        return secret.group();
    }

    private static HttpResponse<String> get(String path, String token) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(town.server.address() + path));
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        return HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static HttpResponse<String> post(String path, String token, String json)
            throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(town.server.address() + path))
                                .header("Authorization", "Bearer " + token)
                                .header("Content-Type", "application/json")
                                .POST(HttpRequest.BodyPublishers.ofString(json))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
    }
}
