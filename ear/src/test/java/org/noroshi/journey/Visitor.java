package org.noroshi.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.SelectOption;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.noroshi.testing.Browser;
import org.noroshi.testing.NoroshiServer;

/** Somebody in front of the screen: does what a person does, by labels and words, and looks at each page once. */
final class Visitor implements AutoCloseable {

    /** What is on a page, is there at once. */
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    /** Another page takes as long as a slow machine needs for the longest text. */
    private static final Duration PATIENCE_WITH_SERVER = Duration.ofSeconds(60);

    private static final Set<String> SEEN = ConcurrentHashMap.newKeySet();

    static {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE.toMillis());
    }

    private final NoroshiServer server;
    private final BrowserContext context;
    private final Page page;
    private String language;

    Visitor(Browser browser, NoroshiServer server, Locale language) {
        this.server = server;
        this.language = language.getLanguage();
        this.context = browser.visitor(this.language);
        context.addCookies(List.of(new Cookie("noroshi_lang", this.language)
                .setDomain(server.address().getHost())
                .setPath("/portal")));
        this.page = context.newPage();
        page.setDefaultTimeout(PATIENCE.toMillis());
        page.setDefaultNavigationTimeout(PATIENCE_WITH_SERVER.toMillis());
    }

    Page page() {
        return page;
    }

    Visitor open(String path) {
        page.navigate(path.startsWith("http") ? path : server.page(path));
        return this;
    }

    /** Types into the field of that id; ids are names of what is asked for. */
    Visitor type(String field, String text) {
        field(field).fill(text);
        return this;
    }

    /** Looks for it by the field of the top bar. */
    Visitor looksFor(String words) {
        page.locator("#search").fill(words);
        return act(() -> page.locator("#search").press("Enter"));
    }

    Visitor choose(String field, String value) {
        field(field).selectOption(new SelectOption().setValue(value));
        return this;
    }

    Visitor tick(String field) {
        field(field).check();
        return this;
    }

    Visitor follow(String words) {
        return go(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(words)));
    }

    /** Presses the button of that id. */
    Visitor press(String button) {
        return go(page.locator("button[id$=':" + button + "']"));
    }

    /** Clicks on the first of these, and waits until another page has come. */
    Visitor go(Locator what) {
        return act(() -> what.first().click());
    }

    /** Does something that leads to another page, and waits until it has come. */
    Visitor act(Runnable action) {
        page.evaluate("window.before = true");
        action.run();
        long end = System.nanoTime() + PATIENCE_WITH_SERVER.toNanos();
        while (!isNew()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("no other page came after " + page.url());
            }
            page.waitForTimeout(50);
        }
        return this;
    }

    /** Asked from outside the page: the pages allow no script but their own, not even a test's. */
    private boolean isNew() {
        try {
            return (Boolean) page.evaluate("!window.before && document.readyState === 'complete'");
        } catch (PlaywrightException onTheWay) {
            return false;
        }
    }

    /** Address of the first link of the page that leads to such a place. */
    String linkTo(String place) {
        return linkTo(page.locator("a[href*='" + place + "']"));
    }

    /** Address to which the first of these links leads. */
    String linkTo(Locator links) {
        return URI.create(page.url())
                .resolve(links.first().getAttribute("href"))
                .toString();
    }

    Visitor sees(String words) {
        assertThat(page.locator("body")).containsText(words);
        return this;
    }

    Visitor doesNotSee(String words) {
        assertThat(page.locator("body")).not().containsText(words);
        return this;
    }

    Visitor isAt(String path) {
        assertThat(page).hasURL(Pattern.compile("/portal" + path + "(\\?.*)?$"));
        return this;
    }

    /** Keeps pictures for a person to look at, and lets a machine look for barriers; once for each name and language. */
    Visitor looks(String name) {
        String picture = language.equals("ja") ? name : name + "-" + language;
        if (SEEN.add(picture)) {
            Browser.look(page, picture);
            Assertions.assertThat(Browser.barriers(page))
                    .as("barriers on " + name)
                    .isEmpty();
        }
        return this;
    }

    /** Uses the language switch of the top bar. */
    Visitor speaks(Locale other) {
        if (!page.locator("html").getAttribute("lang").equals(other.getLanguage())) {
            go(page.locator("form[action$='/language'] button"));
        }
        language = other.getLanguage();
        return this;
    }

    Locator field(String id) {
        return field(id, 0);
    }

    /** The n-th field of that id, where a form repeats. */
    Locator field(String id, int n) {
        // a field with suggestions is wrapped in an element that has its id
        return page.locator("[id$=':" + id + "']:not(.ui-autocomplete), [id='" + id + "'], [id$=':" + id + "_input']")
                .nth(n);
    }

    /** A group of choices is no field that can be marked: its words alone tell that something is wrong. */
    Visitor isToldBeside(String group) {
        assertThat(page.locator("[id$=':" + group + "_told']")).containsText(Pattern.compile("\\S"));
        return this;
    }

    /** Ids of the fields that have a message beside them. */
    List<String> complaints() {
        return page.locator("[aria-invalid=true]").all().stream()
                .map(field -> field.getAttribute("id"))
                .toList();
    }

    @Override
    public void close() {
        context.close();
    }
}
