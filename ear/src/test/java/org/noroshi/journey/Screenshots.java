package org.noroshi.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.noroshi.journey.Town.Hospital;
import org.noroshi.testing.Browser;

/**
 * Pictures of the product with its sample world, for {@code ./mvnw -Pscreenshots verify} alone: four for the README, and
 * every page in both languages and widths for people to look at. Whoever adds a page finds it here without a word: the
 * walk follows links from page to page as each kind of reader.
 */
class Screenshots {

    private static final Path README = Path.of(System.getProperty("noroshi.readme-pictures"));
    private static final Path PAGES = Path.of(System.getProperty("noroshi.pages"));

    /** Pages that no link leads to, because a mail, a first start or a form does; the journeys look at them. */
    private static final Set<String> WITHOUT_LINK = Set.of(
            "/setup",
            "/activate",
            "/terms-acknowledge",
            "/status",
            "/sign-in-code",
            "/sign-in-oidc",
            "/account/provider",
            "/account/passkey",
            "/board/permission",
            "/board/article",
            "/board/poll-write",
            "/board/article-write",
            "/board/approval",
            "/board/approval-file",
            "/board/approval-picture",
            "/board/file-picture",
            "/board/removal",
            "/desk/report",
            "/desk/removal",
            "/hospital/account",
            "/desk/user",
            "/desk/opening",
            "/hospital/hand-over",
            "/hospital/remove",
            "/apply/confirm",
            "/apply/institution",
            "/apply/people",
            "/apply/terms",
            "/apply/pledges",
            "/apply/check");

    private static final Hospital NEW = new Hospital("のろし岬病院", "ノロシミサキビョウイン", "4319900058", "misaki.example.jp");
    private static final Hospital NEW_IN_ENGLISH =
            new Hospital("のろし島病院", "ノロシシマビョウイン", "4319900066", "shima.example.jp");

    private static Town town;

    @BeforeAll
    static void theSampleWorldAndTwoNewApplicants() {
        town = Town.sample("screenshots", 0);
        town.applies(NEW).close();
        town.applies(NEW_IN_ENGLISH, Locale.ENGLISH).close();
    }

    @AfterAll
    static void close() {
        if (town != null) {
            town.close();
        }
    }

    @Test
    void fourPicturesForTheReadme() throws IOException {
        Files.createDirectories(README);
        try (Visitor member = town.sampleUser("taro.mihon@minato-hospital.example.jp");
                Visitor officer = town.sampleUser("officer@secretariat.example.jp")) {
            member.open("/start");
            Browser.picture(member.page(), README.resolve("start.png"));
            member.open("/search").looksFor("VPN装置から入られかけた件");
            member.go(member.page().locator("a.row-title"));
            member.page().evaluate("window.scrollTo(0, 0)");
            Browser.picture(member.page(), README.resolve("thread.png"));
            member.open("/board/write?kind=QUESTION");
            member.type("title", "当直の時間帯に警告が出たとき、だれに電話しますか");
            member.field("text").pressSequentially("夜間の警告を **当直の事務** が受けています。\n\n- 連絡の順番\n- 止めてよい機器の一覧");
            member.page().locator(".preview strong").waitFor();
            member.page().evaluate("document.activeElement.blur(); window.scrollTo(0, 0)");
            Browser.picture(member.page(), README.resolve("write.png"));
            officer.open("/desk/applications").follow(NEW.name());
            Browser.picture(officer.page(), README.resolve("application.png"));
        }
    }

    @Test
    void everyPageInBothLanguagesAndWidths() throws IOException {
        Set<String> unseen = pages();
        try (Visitor guest = town.visitor();
                Visitor member = town.sampleUser("taro.mihon@minato-hospital.example.jp");
                Visitor chief = town.sampleUser("chief@secretariat.example.jp");
                Visitor officer = town.sampleUser("officer@secretariat.example.jp");
                Visitor analyst = town.sampleUser("analyst@analysis.example.jp");
                Visitor observer = town.sampleUser("observer@ministry.example.jp")) {
            walk("guest", guest, unseen, "/index");
            walk("member", member, unseen, "/start", "/board?show=MINE", "/search");
            walk("chief", chief, unseen, "/start");
            walk("officer", officer, unseen, "/start");
            walk("analyst", analyst, unseen, "/start");
            walk("observer", observer, unseen, "/start");
        }
        unseen.removeAll(WITHOUT_LINK);
        assertThat(unseen).as("pages that nobody finds").isEmpty();
    }

    /** Looks at each page once that this reader can reach by links and that has not been seen yet. */
    private static void walk(String who, Visitor visitor, Set<String> unseen, String... from) {
        visitor.open(from[0]).speaks(Locale.JAPANESE);
        Map<String, String> found = new Walk(town, visitor).from(from);
        for (Locale language : List.of(Locale.JAPANESE, Locale.ENGLISH)) {
            visitor.open(from[0]).speaks(language);
            found.forEach((path, address) -> {
                if (unseen.contains(path) || path.equals("/start")) {
                    visitor.open(address).looks("pages/" + path.substring(1).replace('/', '-') + "-" + who);
                }
            });
        }
        unseen.removeAll(found.keySet());
    }

    private static Set<String> pages() throws IOException {
        try (Stream<Path> files = Files.walk(PAGES)) {
            return files.map(file -> "/" + PAGES.relativize(file).toString().replace('\\', '/'))
                    .filter(page -> page.endsWith(".xhtml") && !page.startsWith("/WEB-INF"))
                    .map(page -> page.replace(".xhtml", ""))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
