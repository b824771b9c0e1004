package org.noroshi.journey;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.SelectOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * Types into one form what nobody should, sends it, and writes down everything that is wrong with the answer: a failure
 * of the server, a script that ran, text that became markup, a field without a message, something typed that is gone.
 */
final class FormTrial {

    private static final Set<String> PLAIN = Set.of("text", "textarea", "password", "search", "code");
    private static final Set<String> DAYS = Set.of("date", "datetime-local", "time");

    /** Look for what was typed, keep it for later or do without it. */
    private static final Set<String> TAKES_IT = Set.of(
            "/sign-in#entry",
            "/reset#ask",
            "/leaked#asking",
            "/search#find",
            "/board#filters",
            "/hospital/attest#attesting");

    private static final int COMPARED = 2_000;
    private static final Pattern UNSEEN = Pattern.compile("[\\x00-\\x1f\\ufffd]");
    private static final String FIELDS =
            """
            form => {
              form.querySelectorAll('details').forEach(one => one.open = true);
              return [...form.querySelectorAll('textarea, input')]
                .filter(one => !['hidden', 'checkbox', 'radio', 'file', 'submit'].includes(one.type))
                .filter(one => one.offsetParent !== null && !one.disabled && !one.readOnly)
                .map(one => [one.id, one.autocomplete === 'one-time-code' ? 'code' : one.type, one.getAttribute('aria-required') || 'false']);
            }""";
    private static final String TOLD =
            """
            () => [...document.querySelectorAll("[id$='_told']")]
              .filter(one => one.innerText.trim() !== '')
              .map(one => one.id.replace(/_told$/, ''))""";
    private static final String UNTOLD =
            """
            () => [...document.querySelectorAll('[aria-invalid=true]')]
              .filter(one => { const told = document.getElementById(one.id + '_told'); return !told || told.innerText.trim() === ''; })
              .map(one => one.id)""";
    private static final String REQUIRED_CHOICES =
            """
            form => [
              ...[...form.querySelectorAll('fieldset')]
                .filter(one => one.querySelector('legend .mark:not(.mark-optional)') && !one.querySelector('input:checked'))
                .map(one => one.querySelector("[id$='_told']").id.replace(/_told$/, '')),
              ...[...form.querySelectorAll('select[aria-required=true]:enabled')].filter(one => one.value === '').map(one => one.id)]""";
    private static final String CHOSEN =
            """
            form => [...form.querySelectorAll('select, input[type=radio], input[type=checkbox]')]
              .map(one => one.name + ' ' + one.value + (one.checked ? ' on' : ''))""";

    private final Form form;
    private final Visitor who;
    private final Page page;
    private final List<String> faults = new ArrayList<>();

    FormTrial(Form form) {
        this.form = form;
        this.who = form.who();
        this.page = who.page();
    }

    /** One thing to type into. */
    private record Field(String id, String type, boolean required) {

        boolean isSecret() {
            return type.equals("password");
        }

        /** Opens something: nothing that a page shows again once it is over. */
        boolean opens() {
            return isSecret() || type.equals("code");
        }

        boolean isDay() {
            return DAYS.contains(type);
        }
    }

    /** What is wrong; empty when everything is as it must be. */
    List<String> faults() {
        return faults;
    }

    /** Tries it: in the order in which a form is still there as long as possible. */
    FormTrial with(List<Mischief> kinds) {
        Consumer<Response> answers = response -> {
            if (response.status() >= 500) {
                faults.add("the server failed: " + response.status() + " " + response.url());
            }
        };
        Consumer<String> errors = error -> faults.add("a script of the page broke: " + error);
        Consumer<Dialog> dialogs = dialog -> {
            faults.add("a dialog came up: " + dialog.message());
            dialog.dismiss();
        };
        page.onResponse(answers);
        page.onPageError(errors);
        page.onDialog(dialogs);
        try {
            all(kinds);
        } finally {
            page.offResponse(answers);
            page.offPageError(errors);
            page.offDialog(dialogs);
        }
        return this;
    }

    private void all(List<Mischief> kinds) {
        open();
        if (fields().isEmpty() && element().locator("select").count() == 0) {
            if (!strings(element().evaluate(REQUIRED_CHOICES)).isEmpty()) {
                tries(Mischief.NOTHING);
            }
            stale();
            return;
        }
        for (Mischief kind : kinds) {
            if (element().count() == 0) {
                open();
            }
            if (kind == Mischief.MARKUP) {
                stale();
                open();
            }
            tries(kind);
        }
    }

    /** Comes to the form, and unfolds what hides it. */
    private void open() {
        who.open(form.address().get());
        if (element().count() == 0) {
            throw new AssertionError(form.name() + " is not on " + page.url());
        }
        element()
                .evaluate(
                        "form => { for (let up = form.closest('details'); up; up = up.parentElement.closest('details')) up.open = true; }");
    }

    private void tries(Mischief kind) {
        List<Field> typed = fill(kind);
        Set<String> required = new TreeSet<>();
        if (kind == Mischief.NOTHING) {
            typed.stream().filter(Field::required).map(Field::id).forEach(required::add);
            required.addAll(strings(element().evaluate(REQUIRED_CHOICES)));
        }
        List<String> chosen = strings(element().evaluate(CHOSEN));
        send();
        look(kind);
        boolean stayed =
                element().count() > 0 && page.locator("[data-problems]").count() > 0;
        Set<String> told = new TreeSet<>(strings(page.evaluate(TOLD)));
        switch (kind) {
            case NOTHING ->
                required.stream()
                        .filter(id -> !told.contains(id))
                        .forEach(id -> fault(kind, id + " is required and nothing is said beside it"));
            case MILLION -> {
                // a required field beside it is told of first
                if (told.isEmpty() && typed.stream().anyMatch(field -> !field.isDay()) && !takesIt()) {
                    fault(kind, stayed ? "there is no message beside a field" : "it was taken");
                }
            }
            case CONTROL_CHARACTERS ->
                typed.stream()
                        .filter(field -> !field.isDay() && !told.contains(field.id()) && !takesIt())
                        // one message is enough for two passwords
                        .filter(field -> !field.isSecret() || told.isEmpty())
                        .forEach(field ->
                                fault(kind, field.id() + (stayed ? " has no message beside it" : " was taken")));
            case OTHER_SCRIPT ->
                typed.stream()
                        .filter(field -> field.isDay() && !told.contains(field.id()))
                        .forEach(field -> fault(kind, field.id() + " is no day and nothing is said beside it"));
            default -> {
                // may be what somebody meant
            }
        }
        strings(page.evaluate(UNTOLD)).forEach(id -> fault(kind, id + " is marked as wrong and does not say why"));
        if (stayed) {
            // a browser shows no day that is none
            typed.stream()
                    .filter(field -> !field.isSecret() && !(field.isDay() && kind == Mischief.OTHER_SCRIPT))
                    .forEach(field -> kept(kind, field, typed));
            List<String> now = strings(element().evaluate(CHOSEN));
            chosen.stream()
                    .filter(choice -> !now.contains(choice))
                    .forEach(choice -> fault(kind, choice + " was chosen and is not any more"));
        }
    }

    /** The page has been open for too long: what was typed can still be copied, and nothing has happened. */
    private void stale() {
        List<Field> typed = fill(Mischief.MARKUP);
        page.context().clearCookies(new BrowserContext.ClearCookiesOptions().setName("JSESSIONID"));
        send();
        look(Mischief.MARKUP);
        if (page.locator("main h1").count() == 0 || element().count() > 0) {
            faults.add("a stale page was sent and nobody says so");
        }
        List<String> wanted = typed.stream()
                .filter(field -> !field.opens() && !field.isDay())
                .map(Field::id)
                .toList();
        long kept = page.locator("textarea[readonly]").all().stream()
                .filter(text -> text.inputValue().equals(Mischief.MARKUP.text()))
                .count();
        if (kept != wanted.size()) {
            faults.add("a stale page shows " + kept + " texts again; these were typed and are no secrets: " + wanted);
        }
    }

    private boolean takesIt() {
        return TAKES_IT.contains(form.name());
    }

    private Locator element() {
        return form.on(page);
    }

    private List<Field> fields() {
        List<Field> all = new ArrayList<>();
        for (Object one : (List<?>) element().evaluate(FIELDS)) {
            List<String> parts = strings(one);
            all.add(new Field(parts.get(0), parts.get(1), parts.get(2).equals("true")));
        }
        return all;
    }

    /** Types it into each field; days are typed where a browser has no calendar, or a program sends them. */
    private List<Field> fill(Mischief kind) {
        List<Field> fields = fields();
        for (Field field : fields) {
            Locator input = page.locator("[id='" + field.id() + "']");
            if (!PLAIN.contains(field.type())) {
                input.evaluate("one => one.type = 'text'");
            }
            input.fill(text(kind, field, fields));
        }
        if (kind != Mischief.NOTHING) {
            choose();
        }
        return fields;
    }

    /** A million in one field is enough; a day is a day wherever it is not what is tried. */
    private static String text(Mischief kind, Field field, List<Field> all) {
        if (field.isDay() && kind != Mischief.NOTHING && kind != Mischief.OTHER_SCRIPT) {
            return day(field);
        }
        return kind == Mischief.MILLION && field != longest(all) ? "" : kind.text();
    }

    /** The field in which most is written. */
    private static Field longest(List<Field> all) {
        return all.stream()
                .filter(field -> !field.isDay())
                .max(Comparator.comparing((Field field) -> field.type().equals("textarea")))
                .orElse(null);
    }

    private static String day(Field field) {
        return switch (field.type()) {
            case "time" -> "09:00";
            case "date" -> LocalDate.now().plusDays(40).toString();
            default -> LocalDate.now().plusDays(40) + "T09:00";
        };
    }

    /** The first of what can be chosen, where nothing is. */
    private void choose() {
        element()
                .evaluate(
                        """
                        form => form.querySelectorAll('fieldset').forEach(one => {
                          const first = one.querySelector('input[type=radio]:not(:disabled)');
                          if (first && !one.querySelector('input:checked')) first.click();
                        })""");
        for (Locator select : element().locator("select:visible:enabled").all()) {
            if (select.inputValue().isEmpty()) {
                Locator options = select.locator("option:not([value='']):not([disabled])");
                if (options.count() > 0 && options.first().getAttribute("value") != null) {
                    select.selectOption(
                            new SelectOption().setValue(options.first().getAttribute("value")));
                }
            }
        }
    }

    private void send() {
        who.go(element().locator("button[id$=':" + form.button() + "'], button[name='" + form.button() + "']"));
    }

    private void look(Mischief kind) {
        if (page.locator("#taken, img[src=x]").count() > 0 || page.title().equals("taken")) {
            fault(kind, "what was typed has become part of the page");
        }
        if (page.locator("body").innerText().contains("???")) {
            fault(kind, "a text is missing");
        }
    }

    private void kept(Mischief kind, Field field, List<Field> all) {
        Locator input = page.locator("[id='" + field.id() + "']");
        if (input.count() == 0) {
            fault(kind, field.id() + " is gone");
            return;
        }
        Map<?, ?> now = (Map<?, ?>) input.evaluate(
                "(one, most) => ({ length: one.value.length, start: one.value.slice(0, most) })", COMPARED);
        String expected = text(kind, field, all);
        String start = expected.substring(0, Math.min(COMPARED, expected.length()));
        boolean same = shown(start).equals(shown((String) now.get("start")))
                && (kind == Mischief.CONTROL_CHARACTERS
                        || ((Number) now.get("length")).intValue() == expected.length());
        if (!same) {
            fault(
                    kind,
                    field.id() + " has lost what was typed; it is now: "
                            + ((String) now.get("start"))
                                    .substring(0, Math.min(80, ((String) now.get("start")).length())));
        }
    }

    /** Without what an HTML page can't say. */
    private static String shown(String text) {
        return UNSEEN.matcher(text).replaceAll("");
    }

    private void fault(Mischief kind, String what) {
        faults.add(kind + ": " + what);
    }

    private static List<String> strings(Object found) {
        return ((List<?>) found).stream().map(String::valueOf).toList();
    }
}
