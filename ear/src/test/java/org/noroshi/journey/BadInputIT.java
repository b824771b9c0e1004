package org.noroshi.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.RequestOptions;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.ToIntFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.noroshi.journey.Town.Hospital;

/**
 * Every form of the product against everything that can be typed into it: the message stands beside the field, what was
 * typed is still there, nothing is half saved, and the server never fails. Further each form is sent twice at once, and
 * from a page that has expired.
 */
class BadInputIT {

    private static final Hospital MEMBER = new Hospital("のろし西病院", "ノロシニシビョウイン", "4319900082", "nishi.example.jp");
    private static final Hospital WAITING = new Hospital("のろし東病院", "ノロシヒガシビョウイン", "4319900090", "higashi.example.jp");
    private static final Hospital NEW = new Hospital("のろし北病院", "ノロシキタビョウイン", "4319900108", "kita.example.jp");
    private static final String INVITED = "invited@desk.example.jp";
    private static final String INPUT =
            "input:not([type=hidden],[type=checkbox],[type=radio],[type=submit],[type=file])";
    private static final String REQUIRED = "main form :is(input, textarea, select)[aria-required=true]:visible";

    private static Town town;
    private static Visitor guest;
    private static Visitor chief;
    private static Visitor officer;
    private static Visitor member;
    private static String thread;

    @BeforeAll
    static void aServiceWithSomebodyOfEachKind() {
        town = new Town("bad-input", 0);
        guest = town.visitor();
        chief = town.chief("chief@desk.example.jp");
        officer = town.officer(chief, "officer@desk.example.jp");
        invite(chief.open("/desk/staff-invite"), INVITED);
        chief.press("invite");
        member = town.member(officer, MEMBER);
        town.applies(WAITING).close();
        member.open("/board/write?kind=KNOWLEDGE").type("title", "題名").type("text", "本文");
        member.press("publish");
        thread = member.page().url().replaceFirst(".*/portal", "");
    }

    @AfterAll
    static void close() {
        if (town != null) {
            town.close();
        }
    }

    /**
     * A form.
     *
     * @param who fills it in
     * @param open brings them there
     * @param button sends it
     * @param valid fills in what can be sent; null where a second sending has no meaning
     * @param made counts what the form makes, once the visitor is anywhere
     */
    private record Form(
            String name,
            Visitor who,
            Runnable open,
            String button,
            Consumer<Visitor> valid,
            ToIntFunction<Visitor> made) {

        Form(String name, Visitor who, Runnable open, String button) {
            this(name, who, open, button, null, visitor -> 0);
        }

        int count() {
            return made.applyAsInt(who);
        }

        /** Before anything is done, wherever the test before has left them. */
        int countAnew() {
            who.open("/help/index");
            return count();
        }
    }

    private static List<Form> forms() {
        return List.of(
                new Form("sign-in", guest, () -> guest.open("/sign-in"), "signIn"),
                new Form("reset", guest, () -> guest.open("/reset"), "send"),
                new Form("activate", guest, () -> guest.open(town.letters.link(INVITED, "/activate?")), "activate"),
                new Form(
                        "apply-institution",
                        guest,
                        BadInputIT::applicant,
                        "next",
                        NEW::institution,
                        visitor -> wentOn(visitor, "people")),
                new Form(
                        "apply-people",
                        guest,
                        BadInputIT::applicantWithInstitution,
                        "next",
                        NEW::people,
                        visitor -> wentOn(visitor, "terms")),
                new Form(
                        "write",
                        member,
                        () -> member.open("/board/write?kind=QUESTION"),
                        "publish",
                        visitor -> visitor.type("title", "二度送った質問").type("text", "一つだけできます。"),
                        visitor -> count(visitor, "/board?show=MINE", "ul.rows > li")),
                new Form(
                        "reply",
                        member,
                        () -> member.open(thread),
                        "send",
                        visitor -> visitor.type("text", "二度送った返信"),
                        visitor -> count(visitor, thread, "article.post")),
                new Form(
                        "edit",
                        member,
                        () -> {
                            member.open(thread);
                            member.go(member.page().locator("a[href*='/board/edit']"));
                        },
                        "save",
                        visitor -> visitor.type("text", "二度送った変更"),
                        BadInputIT::revisions),
                new Form("search", member, () -> member.open("/search"), "search_now"),
                new Form("password", member, () -> member.open("/account/password"), "save"),
                new Form(
                        "token",
                        member,
                        () -> member.open("/account/tokens"),
                        "make",
                        visitor -> {
                            visitor.type("name", "二度送った鍵")
                                    .type("lastDay", LocalDate.now().plusDays(9).toString());
                            visitor.page().locator("input[type=radio]").first().check();
                        },
                        visitor -> count(visitor, "/account/tokens", "button[name=revoke]")),
                new Form("evidence", officer, BadInputIT::application, "note"),
                new Form("decision", officer, BadInputIT::application, "hold"),
                new Form("restrict", officer, BadInputIT::restriction, "restrict"),
                new Form(
                        "staff-invite",
                        chief,
                        () -> chief.open("/desk/staff-invite"),
                        "invite",
                        visitor -> invite(visitor, "twice@desk.example.jp"),
                        visitor -> count(visitor, "/desk/staff", "main li, main tbody tr")));
    }

    @TestFactory
    Stream<DynamicContainer> everyFormWithstandsEverything() {
        return forms().stream().map(form -> {
            List<DynamicTest> tests = new ArrayList<>();
            for (BadInput bad : BadInput.values()) {
                tests.add(DynamicTest.dynamicTest(form.name() + " " + bad, () -> withstands(form, bad)));
            }
            tests.add(DynamicTest.dynamicTest(form.name() + " forged choice", () -> refusesForgedChoices(form)));
            tests.add(DynamicTest.dynamicTest(form.name() + " stale page", () -> keepsWhatAStalePageHeld(form)));
            if (form.valid() != null) {
                tests.add(DynamicTest.dynamicTest(form.name() + " sent twice", () -> takesTheSameOnce(form)));
            }
            return DynamicContainer.dynamicContainer(form.name(), tests);
        });
    }

    private static void withstands(Form form, BadInput bad) {
        int before = form.countAnew();
        form.open().run();
        Visitor visitor = form.who();
        fields(form).all().forEach(bad::into);
        Map<String, String> typed = typed(form);
        boolean stayed = send(form);
        assertThat(visitor.page().evaluate("window.injected === undefined && !document.getElementById('injected')"))
                .as("what was typed is text")
                .isEqualTo(true);
        if (!stayed) {
            return; // it was nothing bad here
        }
        visitor.looks(
                "bad/" + form.name() + "-" + bad.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        List<String> wrong = visitor.complaints();
        assertThat(wrong.size()
                        + visitor.page()
                                .locator(".problem:not(:empty), .told-warn")
                                .count())
                .as("complaints")
                .isPositive();
        wrong.forEach(field -> hasItsMessageBeside(visitor, field));
        if (bad == BadInput.NOTHING) {
            assertThat(visitor.page().locator(REQUIRED).all().stream()
                            .filter(field -> field.inputValue().isBlank())
                            .map(field -> field.getAttribute("id")))
                    .as("required fields without a message")
                    .isSubsetOf(wrong);
        } else {
            assertThat(typed(form)).as("what was typed").isEqualTo(typed);
        }
        assertThat(form.count()).as("half saved").isEqualTo(before);
    }

    /** A text of its own stands next to the field, and is tied to it for those who don't see it. */
    private static void hasItsMessageBeside(Visitor visitor, String field) {
        Locator input = visitor.page().locator("[id='" + field + "']");
        assertThat(input.getAttribute("aria-describedby")).as(field).contains(field + "_told");
        assertThat(visitor.page().locator("[id='" + field + "_told']").innerText())
                .as(field)
                .isNotBlank();
    }

    private static void refusesForgedChoices(Form form) {
        form.open().run();
        form.who()
                .page()
                .evaluate("document.querySelectorAll('main form select').forEach(select => {"
                        + " select.add(new Option('x', 'NONSENSE')); select.value = 'NONSENSE'; });"
                        + "document.querySelectorAll('main form input[type=radio]').forEach(radio => {"
                        + " radio.value = 'NONSENSE'; radio.checked = true; })");
        boolean choices = form.who()
                        .page()
                        .locator("main form select:not([disabled]), main form input[type=radio]")
                        .count()
                > 0;
        boolean stayed = send(form);
        assertThat(stayed || !choices)
                .as("a choice that was never offered is refused")
                .isTrue();
    }

    /** The session of the pages is gone, as after a night; who is signed in still is. */
    private static void keepsWhatAStalePageHeld(Form form) {
        form.open().run();
        Visitor visitor = form.who();
        Locator text = visitor.page().locator("main form textarea, main form input[type=text]:not([id$=':code'])");
        boolean isOpen = text.count() > 0;
        if (isOpen) {
            text.first().evaluate("field => { field.value = '朝まで書いた文'; }");
        }
        visitor.page()
                .context()
                .clearCookies(new BrowserContext.ClearCookiesOptions().setName(Pattern.compile(".*SESSION.*")));
        send(form);
        assertThat(visitor.page().locator("main h1").count()).isPositive();
        if (isOpen) {
            assertThat(visitor.page().content()).as("what was typed").contains("朝まで書いた文");
        }
    }

    /** Sends the very same request once more, past everything that the page does against it. */
    private static void takesTheSameOnce(Form form) {
        int before = form.countAnew();
        form.open().run();
        Visitor visitor = form.who();
        form.valid().accept(visitor);
        List<Request> sent = new ArrayList<>();
        Consumer<Request> recorder = request -> {
            if (request.method().equals("POST") && request.isNavigationRequest()) {
                sent.add(request);
            }
        };
        visitor.page().onRequest(recorder);
        send(form);
        visitor.page().offRequest(recorder);
        Request first = sent.get(sent.size() - 1);
        APIResponse again = visitor.page()
                .context()
                .request()
                .post(
                        first.url(),
                        RequestOptions.create()
                                .setHeader("Content-Type", "application/x-www-form-urlencoded")
                                .setData(first.postDataBuffer()));
        assertThat(again.status()).as(again.text()).isLessThan(500);
        assertThat(form.count()).as("made").isEqualTo(before + 1);
    }

    /** Presses the button; whether the visitor is still on the form. The server never fails. */
    private static boolean send(Form form) {
        List<Integer> failures = new ArrayList<>();
        List<String> methods = new ArrayList<>();
        Consumer<Response> watcher = response -> {
            if (response.status() >= 500) {
                failures.add(response.status());
            }
            if (response.request().isNavigationRequest()) {
                methods.add(response.request().method());
            }
        };
        Page page = form.who().page();
        page.onResponse(watcher);
        form.who().press(form.button());
        page.offResponse(watcher);
        assertThat(failures).as("failures of the server").isEmpty();
        assertThat(methods).as("answers").isNotEmpty();
        return methods.get(methods.size() - 1).equals("POST");
    }

    private static Locator fields(Form form) {
        String inForm = "form:has(button[id$=':" + form.button() + "']) ";
        return form.who().page().locator(inForm + INPUT + ", " + inForm + "textarea");
    }

    /** Values by field; no passwords, which no page ever shows again. */
    private static Map<String, String> typed(Form form) {
        return fields(form).all().stream()
                .filter(field -> !"password".equals(field.getAttribute("type")))
                .collect(Collectors.toMap(
                        field -> field.getAttribute("id"),
                        field -> (String) field.evaluate("field => field.value"),
                        (one, other) -> one,
                        TreeMap::new));
    }

    private static int count(Visitor visitor, String page, String what) {
        return visitor.open(page).page().locator(what).count();
    }

    private static void applicant() {
        guest.open("/apply");
        guest.press("begin");
    }

    private static void applicantWithInstitution() {
        applicant();
        NEW.institution(guest);
        guest.press("next");
    }

    /** An application makes nothing before it is sent: 1 when its step let go on. */
    private static int wentOn(Visitor visitor, String next) {
        return visitor.page().url().contains("/apply/" + next) ? 1 : 0;
    }

    private static int revisions(Visitor visitor) {
        visitor.open(thread);
        Locator history = visitor.page().locator("a[href*='/board/history']");
        if (history.count() == 0) {
            return 0;
        }
        visitor.go(history);
        return visitor.page().locator("main article").count() - 1;
    }

    private static void application() {
        officer.open("/desk/applications").follow(WAITING.name());
    }

    private static void restriction() {
        officer.open("/desk/members").follow(MEMBER.name());
        officer.go(officer.page().locator("a[href*='/desk/restrict']"));
    }

    private static void invite(Visitor visitor, String mail) {
        visitor.type("name", "見本 招")
                .type("mail", mail)
                .type("lastDay", LocalDate.now().plusDays(99).toString());
        visitor.page().locator("input[type=radio][value=SECRETARIAT]").check();
    }
}
