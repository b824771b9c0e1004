package org.noroshi.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.noroshi.journey.Journey.YAMA;
import static org.noroshi.journey.Journey.minato;
import static org.noroshi.journey.Journey.officer;
import static org.noroshi.journey.Journey.town;
import static org.noroshi.journey.Journey.yama;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

/** The pages of the main job with the keyboard alone, and enlarged to 200 %. */
@ExtendWith(Journey.class)
class AccessIT {

    private static final int MANY = 250;

    /** What the keyboard should reach, in the order in which it is written; of radio buttons one of each group. */
    private static final String REACHABLE =
            """
            () => {
              const groups = new Set();
              return [...document.querySelectorAll(
                  'a[href], button, input, select, textarea, summary, [tabindex="0"]')].filter(each => {
                if (each.disabled || each.tabIndex < 0 || each.type === 'hidden' || !each.checkVisibility({visibilityProperty: true})) {
                  return false;
                }
                if (each.type === 'radio') {
                  const group = each.name;
                  const chosen = document.querySelector(`input[type=radio][name="${group}"]:checked`);
                  if (chosen ? chosen !== each : groups.has(group)) {
                    return false;
                  }
                  groups.add(group);
                }
                return true;
              }).map((each, number) => each.dataset.number = String(number)).length;
            }
            """;

    private static final String FOCUSED =
            """
            () => {
              const it = document.activeElement;
              if (!it || it === document.body) {
                return null;
              }
              const look = getComputedStyle(it);
              const box = it.getBoundingClientRect();
              const middle = document.elementFromPoint(
                  Math.min(innerWidth - 1, Math.max(0, box.left + box.width / 2)),
                  Math.min(innerHeight - 1, Math.max(0, box.top + Math.min(box.height / 2, 20))));
              return {
                number: it.dataset.number ?? '',
                what: it.outerHTML.slice(0, 120),
                visible: look.outlineStyle !== 'none' && parseFloat(look.outlineWidth) >= 2,
                inView: box.bottom > 0 && box.top < innerHeight,
                covered: !middle || !(it === middle || it.contains(middle) || middle.contains(it)
                    || (it.labels && [...it.labels].some(label => label.contains(middle)))),
              };
            }
            """;

    private static String thread;

    @BeforeAll
    static void somethingToRead() {
        minato.open("/board/write?kind=QUESTION")
                .type("title", "キーボードだけで読めますか")
                .type(
                        "text",
                        "## 見出し\n\n長い行 " + "0123456789abcdef".repeat(8)
                                + "\n\n| 項目 | 値 |\n|---|---|\n| 通信先 | evil[.]example |");
        minato.press("publish");
        thread = minato.page().url().replaceFirst(".*/portal", "");
        yama.open(thread).type("text", "読めます。");
        yama.press("send");
    }

    private static Map<Visitor, List<String>> pages(Visitor guest) {
        return Map.of(
                guest,
                List.of("/index", "/about", "/self-check", "/apply", "/sign-in", "/reset", "/help/index", "/help/tlp"),
                minato,
                List.of(
                        "/start",
                        "/board",
                        "/board/begin",
                        "/board/write?kind=QUESTION",
                        thread,
                        "/search?q=キーボード",
                        "/notifications",
                        "/notifications/settings",
                        "/account",
                        "/account/tokens"),
                officer,
                List.of("/desk/applications", "/desk/members", "/operations/mail", "/help/desk"));
    }

    @TestFactory
    Stream<DynamicTest> theKeyboardReachesEverythingInOrderAndAlwaysShowsWhereItIs() {
        return pages(town.visitor()).entrySet().stream().flatMap(entry -> entry.getValue().stream()
                .map(page -> DynamicTest.dynamicTest(page, () -> walk(entry.getKey(), page))));
    }

    @TestFactory
    Stream<DynamicTest> enlargedToTwiceItsSizeNothingHasToBeScrolledSideways() {
        return pages(town.visitor()).entrySet().stream().flatMap(entry -> entry.getValue().stream()
                .map(page -> DynamicTest.dynamicTest(page, () -> enlarge(entry.getKey(), page))));
    }

    @Test
    @Tag("C-PUR")
    void aQuestionIsFoundAndAnsweredWithTheKeyboardAlone() {
        Page page = yama.open("/start").page();
        page.keyboard().press("/");
        page.keyboard().type("キーボードだけ");
        enter(yama);
        tabTo(page, "a.row-title");
        enter(yama);
        yama.isAt("/board/thread");
        tabTo(page, "textarea[id$=':text']");
        page.keyboard().type("この返信はマウスなしで書きました。");
        tabTo(page, "button[id$=':send']");
        enter(yama);
        yama.sees("この返信はマウスなしで書きました。").doesNotSee(YAMA.name());
    }

    private static void walk(Visitor visitor, String path) {
        Page page = visitor.open(path).page();
        int reachable = (int) page.evaluate(REACHABLE);
        assertThat(reachable).isPositive().isLessThan(MANY);
        List<String> wrong = new ArrayList<>();
        List<Integer> reached = new ArrayList<>();
        // a field for a day has several stops of its own, and what scrolls has one that is not counted
        for (int i = 0; i < MANY && !reached.contains(reachable - 1); i++) {
            page.keyboard().press("Tab");
            @SuppressWarnings("unchecked") // a script answers with what JSON has
            Map<String, Object> focused = (Map<String, Object>) page.evaluate(FOCUSED);
            if (focused == null) {
                break;
            }
            if (!focused.get("number").equals("")) {
                reached.add(Integer.valueOf((String) focused.get("number")));
            }
            if (!Boolean.TRUE.equals(focused.get("visible"))) {
                wrong.add("not seen to have the focus: " + focused.get("what"));
            }
            if (!Boolean.TRUE.equals(focused.get("inView")) || Boolean.TRUE.equals(focused.get("covered"))) {
                wrong.add("has the focus out of sight: " + focused.get("what"));
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(reached)
                .as("in the order of the page, each once, none left out")
                .hasSize(reachable)
                .isSorted();
        page.keyboard().press("Tab");
        assertThat(page.evaluate("document.activeElement.dataset.number ?? ''"))
                .as("no trap at the end")
                .isNotEqualTo(String.valueOf(reachable - 1));
    }

    /** 1280 pixels enlarged to 200 % are 640. */
    private static void enlarge(Visitor visitor, String path) {
        Page page = visitor.open(path).page();
        page.setViewportSize(640, 450);
        try {
            assertThat(page.evaluate("document.scrollingElement.scrollWidth - document.scrollingElement.clientWidth"))
                    .as("pixels to scroll sideways")
                    .isEqualTo(0);
            assertThat(
                            page.evaluate(
                                    "[...document.querySelectorAll('main a, main button, main label, main p, main h1, main h2')]"
                                            + ".filter(each => each.checkVisibility() && !each.closest('.unseen, .table, pre') &&"
                                            + " each.getBoundingClientRect().right > innerWidth + 1).map(each => each.outerHTML.slice(0, 90))"))
                    .as("cut off")
                    .isEqualTo(List.of());
        } finally {
            page.setViewportSize(1280, 900);
        }
    }

    private static void tabTo(Page page, String what) {
        for (int i = 0; i < MANY; i++) {
            page.keyboard().press("Tab");
            if (Boolean.TRUE.equals(page.evaluate("what => document.activeElement.matches(what)", what))) {
                return;
            }
        }
        throw new AssertionError("The keyboard does not reach " + what);
    }

    private static void enter(Visitor visitor) {
        visitor.act(() -> visitor.page().keyboard().press("Enter"));
    }
}
