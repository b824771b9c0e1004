package org.noroshi.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.noroshi.journey.SampleTown.town;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.noroshi.journey.Town.Hospital;

/** The portal for those who have no mouse, and for those who need large letters or have a small screen. */
@ExtendWith(SampleTown.class)
class AccessIT {

    private static final Hospital IRIE = new Hospital("のろし入江病院", "ノロシイリエビョウイン", "4319900090", "irie.example.jp");

    /** What a reader would have to scroll for sideways, and what is cut off; what scrolls by itself may be wider. */
    private static final String TOO_WIDE =
            """
            () => {
              const wide = [];
              const name = one => one.tagName.toLowerCase() + '.' + one.className + ' ' + (one.innerText || '').trim().slice(0, 30);
              if (document.documentElement.scrollWidth > innerWidth) wide.push('the page is ' + document.documentElement.scrollWidth + ' wide');
              const scrolls = one => { for (let up = one; up; up = up.parentElement) { if (['auto', 'scroll'].includes(getComputedStyle(up).overflowX)) return true; } return false; };
              for (const one of document.querySelectorAll('body *')) {
                if (!one.checkVisibility() || one.closest('.unseen, .skip, .paper, svg')) continue;
                const box = one.getBoundingClientRect();
                if (box.width <= 1 || box.height <= 1 || one.closest('.rail') && box.right <= 0) continue;
                if ((box.right > innerWidth + 1 || box.left < -1) && !scrolls(one.parentElement)) wide.push(name(one) + ' ends at ' + Math.round(box.right));
                const style = getComputedStyle(one);
                if (['hidden', 'clip'].includes(style.overflowX) && one.scrollWidth > one.clientWidth + 1 && one.innerText) wide.push(name(one) + ' is cut off');
              }
              return wide.slice(0, 5);
            }""";

    @Test
    void aMemberAsksAnswersAndFindsWithoutAMouse() {
        String title = "マウスなしで書いた質問";
        try (Visitor asker = town.sampleUser(SampleTown.MEMBER);
                Visitor reader = town.sampleUser(SampleTown.OTHER_MEMBER)) {
            Keyboard keys = new Keyboard(asker.open("/start"));
            keys.to(".skip").press("Enter").to("main a.button.main").go("Enter");
            asker.isAt("/board/write");
            keys.to("[id$=':tlp']")
                    .press("ArrowDown")
                    .press("ArrowUp")
                    .to("[id$=':title']")
                    .type(title);
            keys.to("[id$=':text']").type("キーボードだけで質問しています。");
            keys.to("button[id$=':publish']").go("Enter");
            asker.isAt("/board/thread").sees(title);

            keys = new Keyboard(reader.open("/start"));
            keys.press("/");
            assertThat(keys.isOn("#search")).isTrue();
            keys.type(title).go("Enter");
            reader.isAt("/search").sees(title);
            keys.to("main a.row-title").go("Enter");
            reader.isAt("/board/thread").sees(title);
            keys.to("[id$=':text']").type("キーボードだけで答えています。");
            keys.to("button[id$=':send']").go("Enter");
            reader.sees("キーボードだけで答えています。");

            keys = new Keyboard(asker.open(asker.page().url()));
            keys.to("button[name=accept]").go("Enter");
            asker.sees("採用された回答");
        }
    }

    @Test
    void anOfficerDecidesAnApplicationWithoutAMouse() {
        town.applies(IRIE).close();
        try (Visitor officer = town.sampleUser(SampleTown.OFFICER)) {
            Keyboard keys = new Keyboard(officer.open("/start"));
            keys.to("#rail summary")
                    .press("Enter")
                    .to("#rail a[href$='/desk/applications']")
                    .go("Enter");
            officer.isAt("/desk/applications");
            keys.toLink(IRIE.name()).go("Enter");
            officer.isAt("/desk/application");
            int checks = officer.page().locator("textarea[id$=':evidence']").count();
            for (int i = 0; i < checks; i++) {
                keys.to("[id$=':" + i + ":evidence']").type("電話で確認しました。");
            }
            keys.to("button[id$=':note']").go("Enter");
            keys.to("button[id$=':accept']").go("Enter");
            assertThat(town.letters.link(IRIE.liaison(), "/activate?")).isNotBlank();
        }
    }

    @Test
    void theKeyboardComesToEverythingOnAPageAndBehindIt() {
        try (Visitor member = town.sampleUser(SampleTown.MEMBER);
                Visitor officer = town.sampleUser(SampleTown.OFFICER);
                Visitor analyst = town.sampleUser(SampleTown.ANALYST);
                Visitor guest = town.visitor()) {
            for (String path :
                    List.of("/start", "/board", "/board/write?kind=QUESTION", "/search", "/hospital", "/account")) {
                new Keyboard(member.open(path)).all();
            }
            String thread = questionOf(SampleTown.OTHER_MEMBER);
            new Keyboard(member.open(thread)).all();
            new Keyboard(member.open(member.open(thread).linkTo("/board/report?"))).all();
            new Keyboard(member.open(member.open("/alerts").linkTo("/alert?"))).all();
            for (String path : List.of(
                    "/desk/work",
                    "/desk/members",
                    "/desk/mode",
                    "/desk/notice-write",
                    "/desk/reports",
                    "/desk/openings")) {
                new Keyboard(officer.open(path)).all();
            }
            new Keyboard(officer.open(officer.open(thread).linkTo("/desk/remove?"))).all();
            new Keyboard(officer.open(officer.open(thread).linkTo("/desk/opening-request?"))).all();
            new Keyboard(analyst.open("/desk/alert-write")).all();
            for (String path : List.of("/index", "/sign-in", "/self-check")) {
                new Keyboard(guest.open(path)).all();
            }
        }
    }

    private static String questionOf(String who) {
        try (Visitor asker = town.sampleUser(who)) {
            asker.open("/board/write?kind=QUESTION").type("title", "ほかの人の質問").type("text", "試すための文");
            return asker.press("publish").page().url();
        }
    }

    @Test
    void whatOpensOverThePageGivesTheFocusBack() {
        try (Visitor member = town.sampleUser(SampleTown.MEMBER)) {
            Keyboard keys = new Keyboard(member.open("/start"));
            keys.to(".menu > summary").press("Enter").to(".menu-list a").press("Escape");
            assertThat(keys.isOn(".menu > summary")).isTrue();
            assertThat(member.page().locator("details.menu[open]").count()).isZero();

            member.page().setViewportSize(390, 844);
            member.open("/start");
            keys.to(".drawer-open").press("Enter");
            assertThat(keys.isOn("#rail a")).isTrue();
            int entries = member.page().locator("#rail a").count();
            for (int stop = 0; stop < entries; stop++) {
                keys.press("Tab");
                assertThat(keys.isOn("#rail a"))
                        .as("the drawer keeps the focus")
                        .isTrue();
            }
            keys.press("Escape");
            assertThat(keys.isOn(".drawer-open")).isTrue();
        }
    }

    @Test
    void nothingIsTooWideAtTwiceTheSizeOrOnASmallScreenInEitherLanguage() {
        List<String> wide = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        try (Scenes scenes = new Scenes(town)) {
            new ModerationForms(scenes).takePlace();
            new OpeningForms(scenes).takePlace();
        }
        for (String who : List.of(
                "", SampleTown.MEMBER, SampleTown.CHIEF, SampleTown.OFFICER, SampleTown.ANALYST, SampleTown.OBSERVER)) {
            try (Visitor reader = who.isEmpty() ? town.visitor() : town.sampleUser(who)) {
                reader.open(who.isEmpty() ? "/index" : "/start").speaks(Locale.JAPANESE);
                Map<String, String> pages = new Walk(town, reader)
                        .from(
                                path -> {
                                    if (!seen.contains(path)) {
                                        wide.addAll(tooWide(reader.page(), path, "ja"));
                                    }
                                },
                                who.isEmpty() ? "/index" : "/start",
                                who.isEmpty() ? "/apply" : "/search");
                reader.open(who.isEmpty() ? "/index" : "/start").speaks(Locale.ENGLISH);
                pages.forEach((path, address) -> {
                    if (seen.add(path)) {
                        wide.addAll(tooWide(reader.open(address).page(), path, "en"));
                    }
                });
                reader.open("/help/index").speaks(Locale.JAPANESE);
            }
        }
        assertThat(seen).hasSizeGreaterThan(60);
        assertThat(wide).isEmpty();
    }

    private static List<String> tooWide(Page page, String path, String language) {
        List<String> wide = new ArrayList<>();
        for (int width : new int[] {640, 320}) {
            page.setViewportSize(width, 640);
            ((List<?>) page.evaluate(TOO_WIDE))
                    .forEach(one -> wide.add(path + " (" + language + ", " + width + "): " + one));
        }
        page.setViewportSize(1280, 900);
        return wide;
    }
}
