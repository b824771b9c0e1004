package org.noroshi.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;

/** Somebody without a mouse: goes from stop to stop and must see at each where they are. */
final class Keyboard {

    private static final int FURTHEST = 250;
    private static final String WHERE =
            """
            () => {
              const at = document.activeElement;
              if (!at || at === document.body) return ['', ''];
              const box = at.getBoundingClientRect();
              const style = getComputedStyle(at);
              const name = at.tagName.toLowerCase() + (at.id ? '#' + at.id : '') + ' ' + (at.innerText || at.getAttribute('aria-label') || at.name || '').trim().slice(0, 40);
              const faults = [];
              // the parts of a day have outlines of their own
              if (at.matches(':focus') && (style.outlineStyle === 'none' || parseFloat(style.outlineWidth) < 2)) faults.push('has no outline');
              if (box.width < 1 || box.height < 1) faults.push('has no size');
              const x = Math.min(Math.max(box.left + Math.min(box.width / 2, 20), 1), innerWidth - 1);
              const y = Math.min(Math.max(box.top + Math.min(box.height / 2, 20), 1), innerHeight - 1);
              const top = document.elementFromPoint(x, y);
              if (box.bottom < 0 || box.top > innerHeight || box.right < 0 || box.left > innerWidth) faults.push('is outside the window');
              else if (top && !at.contains(top) && !top.contains(at) && !(at.labels && [...at.labels].some(one => one.contains(top)))) faults.push('is covered by ' + top.tagName + '.' + top.className);
              return [name, faults.join(', ')];
            }""";

    private final Visitor who;
    private final Page page;

    Keyboard(Visitor who) {
        this.who = who;
        this.page = who.page();
    }

    /** Goes on until the first such thing has the focus. */
    Keyboard to(String selector) {
        for (int stop = 0; stop < FURTHEST; stop++) {
            if (isOn(selector)) {
                return this;
            }
            page.keyboard().press("Tab");
            isSeen();
        }
        throw new AssertionError(selector + " can't be reached on " + page.url());
    }

    Keyboard toLink(String words) {
        String address = page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(words))
                .first()
                .getAttribute("href");
        return to("a[href='" + address + "']");
    }

    /** Types where the focus is. */
    Keyboard type(String text) {
        page.keyboard().type(text);
        return this;
    }

    Keyboard press(String key) {
        page.keyboard().press(key);
        return this;
    }

    /** Presses the key that leads to another page. */
    Keyboard go(String key) {
        who.act(() -> page.keyboard().press(key));
        return this;
    }

    boolean isOn(String selector) {
        return (Boolean) page.evaluate(
                "selector => !!document.activeElement && document.activeElement.matches(selector)", selector);
    }

    /** Walks over the whole page: each thing that can be used has its turn once, and behind the last the page is left. */
    Keyboard all() {
        long stops = ((Number)
                        page.evaluate(
                                """
                        () => {
                          document.activeElement.blur();
                          window.scrollTo(0, 0);
                          const radios = new Set();
                          return [...document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex="0"]')]
                            .filter(one => one.tabIndex >= 0 && !one.disabled && one.type !== 'hidden')
                            .filter(one => one.checkVisibility({ contentVisibilityAuto: true }) && getComputedStyle(one).visibility !== 'hidden')
                            .filter(one => one.type !== 'radio' || (!radios.has(one.name) && radios.add(one.name)))
                            .length;
                        }"""))
                .longValue();
        long seen = 0;
        for (int stop = 0; stop < FURTHEST; stop++) {
            page.keyboard().press("Tab");
            if (isOn("body") || stop > 0 && isOn(".skip")) {
                break;
            }
            isSeen();
            // a day is one thing with several stops
            seen = ((Number) page.evaluate("() => (window.stops ??= new Set()).add(document.activeElement).size"))
                    .longValue();
        }
        assertThat(seen).as("stops on " + page.url()).isEqualTo(stops);
        return this;
    }

    private void isSeen() {
        List<?> where = (List<?>) page.evaluate(WHERE);
        assertThat((String) where.get(1)).as(where.get(0) + " on " + page.url()).isEmpty();
    }
}
