package org.noroshi.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.noroshi.journey.SampleTown.town;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.PlaywrightException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Writes what would run into every field of every form, as far as each form takes it, and into every parameter of every
 * page; then goes through all pages as everybody and looks whether any of it has become more than text.
 */
@ExtendWith(SampleTown.class)
class ScriptIT {

    private static final int TRIES = 4;
    private static final int ADDRESSES_OF_A_PAGE = 3;

    /** What a field that wants something certain is given, one after the other, when it does not take the other. */
    private static final List<String> PROPER = List.of(
            Injected.LINE,
            "",
            "ミホン",
            "045-000-1234",
            "taro" + System.nanoTime() % 100_000 + "@minato-hospital.example.jp",
            "2310001",
            "12");

    private static final String FIELDS =
            """
            form => {
              for (let up = form.closest('details'); up; up = up.parentElement.closest('details')) up.open = true;
              form.querySelectorAll('details').forEach(one => one.open = true);
              return [...form.querySelectorAll('textarea, input')]
                .filter(one => ['text', 'search', 'url', 'tel', 'email', 'textarea'].includes(one.type))
                .filter(one => one.offsetParent !== null && !one.disabled && !one.readOnly)
                .map(one => one.id + (one.type === 'textarea' ? ' long' : ' short'));
            }""";
    private static final String TOLD = "() => [...document.querySelectorAll('[aria-invalid=true]')].map(one => one.id)";

    @Test
    void nothingThatIsWrittenAnywhereRunsAnywhere() {
        Map<Visitor, Injected> watched = new HashMap<>();
        Set<String> found = new TreeSet<>();
        try (Scenes scenes = new Scenes(town)) {
            AccountForms accounts = new AccountForms(scenes);
            List<Form> forms = BadInputIT.books(scenes, accounts).stream()
                    .flatMap(book -> book.forms().stream())
                    .filter(form -> form.name().matches(System.getProperty("noroshi.form", ".*")))
                    .toList();
            int taken = 0;
            for (Form form : forms) {
                Injected injected = watched.computeIfAbsent(form.who(), Injected::new);
                taken += writes(form, injected) ? 1 : 0;
            }
            assertThat(taken).as("forms that took it").isGreaterThan(forms.size() / 4);
            watched.values().forEach(injected -> found.addAll(injected.all()));
            accounts.close();
        }
        found.addAll(throughAllPages());
        assertThat(found).isEmpty();
    }

    /** Whether there was something to type into and the form took it. */
    private static boolean writes(Form form, Injected injected) {
        Visitor who = form.who();
        who.open(form.address().get());
        Map<String, Integer> proper = new HashMap<>();
        for (int round = 0; round < TRIES && form.on(who.page()).count() > 0; round++) {
            List<?> fields = (List<?>) form.on(who.page()).evaluate(FIELDS);
            if (fields.isEmpty()) {
                return false;
            }
            fields.forEach(field -> fill(who, field.toString(), proper));
            choose(form.on(who.page()));
            who.go(form.on(who.page())
                    .locator("button[id$=':" + form.button() + "'], button[name='" + form.button() + "']"));
            injected.look();
            List<?> told = (List<?>) who.page().evaluate(TOLD);
            if (told.isEmpty()) {
                return true;
            }
            told.forEach(field -> proper.merge(field.toString(), 1, Integer::sum));
        }
        return false;
    }

    private static void fill(Visitor who, String field, Map<String, Integer> proper) {
        String id = field.substring(0, field.indexOf(' '));
        int turn = proper.getOrDefault(id, 0);
        String text =
                turn == 0 && field.endsWith("long") ? Injected.text() : PROPER.get(Math.min(turn, PROPER.size() - 1));
        Locator input = who.page().locator("[id='" + id + "']");
        String most = input.getAttribute("maxlength");
        input.fill(most == null ? text : text.substring(0, Math.min(text.length(), Integer.parseInt(most))));
    }

    /** The first of what can be chosen, where nothing is. */
    private static void choose(Locator form) {
        form.evaluate(
                """
                form => {
                  for (const one of form.querySelectorAll('fieldset')) {
                    const first = one.querySelector('input[type=radio]:not(:disabled), input[type=checkbox]:not(:disabled)');
                    if (first && !one.querySelector('input:checked')) first.click();
                  }
                  for (const one of form.querySelectorAll('select')) {
                    const first = [...one.options].find(option => option.value !== '' && !option.disabled);
                    if (one.value === '' && first) one.value = first.value;
                  }
                }""");
    }

    /** As everybody, each page with what is written in its address, too. */
    private static Set<String> throughAllPages() {
        Set<String> found = new TreeSet<>();
        Set<String> seen = new HashSet<>();
        for (String mail : List.of(
                "",
                SampleTown.MEMBER,
                SampleTown.OTHER_MEMBER,
                SampleTown.OFFICER,
                SampleTown.CHIEF,
                SampleTown.ANALYST,
                SampleTown.OBSERVER)) {
            try (Visitor who = mail.isEmpty() ? town.visitor() : town.sampleUser(mail);
                    Injected injected = new Injected(who)) {
                String start = mail.isEmpty() ? "/index" : "/start";
                new Walk(town, who)
                        .far(
                                ADDRESSES_OF_A_PAGE,
                                path -> {
                                    seen.add(path);
                                    injected.look();
                                },
                                start,
                                mail.isEmpty() ? "/apply" : "/search");
                if (List.of("", SampleTown.MEMBER, SampleTown.OFFICER).contains(mail)) {
                    reflected(who, injected);
                }
                found.addAll(injected.all());
            }
        }
        assertThat(seen).hasSizeGreaterThan(60);
        return found;
    }

    private static void reflected(Visitor who, Injected injected) {
        List<String> addresses = new ArrayList<>();
        WrittenPages.parameters()
                .forEach((page, parameters) ->
                        parameters.forEach(name -> addresses.add(page + "?" + name + "=" + encoded(Injected.LINE))));
        for (String address : addresses) {
            try {
                who.open(address);
            } catch (PlaywrightException download) {
                continue;
            }
            injected.look();
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
