package org.noroshi.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.noroshi.journey.SampleTown.town;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.RequestOptions;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A member who changes what a page sends: choices, buttons, ids, the state of the view. Nothing comes of it. */
@ExtendWith(SampleTown.class)
class ForgeryIT {

    /** What a choice is changed to: values that it has elsewhere, and none that it has anywhere. */
    private static final List<String> FORGED = List.of("RED", "DESK", "CHIEF", "EVERYBODY", "-1");

    private static final String CHOICES =
            """
            form => [...form.querySelectorAll('select, input[type=radio]')]
              .filter(one => !one.disabled && one.offsetParent !== null)
              .map(one => one.name).filter((name, at, all) => name && all.indexOf(name) === at)""";
    private static final String OFFERED =
            """
            (form, name) => [...form.elements].filter(one => one.name === name)
              .flatMap(one => one.options ? [...one.options].map(option => option.value) : [one.value])""";
    private static final String FORGE =
            """
            (form, [name, value]) => {
              const one = [...form.elements].find(one => one.name === name);
              if (one.options) { one.add(new Option(value, value)); one.value = value; } else { one.value = value; one.checked = true; }
            }""";

    private static Scenes scenes;
    private static AccountForms accounts;

    @BeforeAll
    static void everyFormIsThere() {
        scenes = new Scenes(town);
        accounts = new AccountForms(scenes);
    }

    @AfterAll
    static void theyLeave() {
        if (accounts != null) {
            accounts.close();
        }
        if (scenes != null) {
            scenes.close();
        }
    }

    @Test
    void noFormTakesAChoiceThatItDoesNotOffer() {
        Set<String> wrong = new TreeSet<>();
        int tried = 0;
        for (FormBook book : BadInputIT.books(scenes, accounts)) {
            for (Form form : book.forms()) {
                if (form.name().matches(System.getProperty("noroshi.form", ".*"))) {
                    tried += forge(form, wrong);
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(tried).isPositive();
    }

    private static int forge(Form form, Set<String> wrong) {
        Visitor who = form.who().open(form.address().get());
        if (form.on(who.page()).count() == 0) {
            // there is nothing to send at this moment, as when no news is unread
            return 0;
        }
        List<String> choices = strings(form.on(who.page()).evaluate(CHOICES));
        for (String choice : choices) {
            Locator element = form.on(who.page());
            if (element.count() == 0) {
                who.open(form.address().get());
            }
            List<String> offered = strings(element.evaluate(OFFERED, choice));
            String value = FORGED.stream()
                    .filter(forged -> !offered.contains(forged))
                    .findFirst()
                    .orElseThrow();
            element.evaluate(FORGE, List.of(choice, value));
            who.go(element.locator("button[id$=':" + form.button() + "'], button[name='" + form.button() + "']"));
            boolean refused = who.page().locator("[data-problems]").count() > 0
                    && form.on(who.page()).count() > 0;
            if (!refused) {
                wrong.add(form.name() + " takes " + value + " for " + choice);
            }
        }
        return choices.size();
    }

    @Test
    @Tag("A18-05")
    void aButtonThatIsNotThereCanNotBePressed() {
        String thread = scenes.answered();
        // the second look finds everything read
        scenes.member.open(thread).open(thread);
        List<String> posts = scenes.member.page().locator("article.post").all().stream()
                .map(post -> post.getAttribute("id").substring("p-".length()))
                .toList();
        String before = scenes.member.page().locator("main").innerText();
        for (String button : List.of("accept", "unaccept", "withdraw", "close")) {
            for (String post : posts) {
                Visitor forger = scenes.neighbour.open(thread);
                forger.act(() -> forger.page()
                        .locator("form[id='posts']")
                        .evaluate(
                                """
                                (form, [name, value]) => {
                                  const button = document.createElement('button');
                                  button.name = name; button.value = value; button.type = 'submit';
                                  form.append(button); form.requestSubmit(button);
                                }""",
                                List.of(button, post)));
            }
        }
        assertThat(scenes.member.open(thread).page().locator("main").innerText())
                .isEqualTo(before);

        String token = JourneyIT.token(scenes.neighbour);
        for (String post : posts) {
            for (Map.Entry<String, String> call : Map.of(
                            "PUT", "posts/" + post, "DELETE", "posts/" + post, "PATCH", "posts/" + post + "/acceptance")
                    .entrySet()) {
                APIResponse answer = scenes.neighbour
                        .page()
                        .context()
                        .request()
                        .fetch(
                                town.server.address() + "/api/v1/" + call.getValue(),
                                RequestOptions.create()
                                        .setMethod(call.getKey().equals("PATCH") ? "PUT" : call.getKey())
                                        .setHeader("Authorization", "Bearer " + token)
                                        .setHeader("Content-Type", "application/json")
                                        .setHeader("If-Match", "\"0\"")
                                        .setData("{\"title\":\"偽り\",\"text\":\"偽り\",\"tlp\":\"CLEAR\"}"));
                assertThat(answer.status()).as(call.toString()).isBetween(400, 499);
            }
        }
        assertThat(scenes.member.open(thread).page().locator("main").innerText())
                .isEqualTo(before);
    }

    /** Everything that the desk, and another hospital, come to by links. */
    @Test
    void whoKnowsTheAddressOfAPageOfOthersGetsNothing() {
        new ModerationForms(scenes).takePlace();
        new OpeningForms(scenes).takePlace();
        scenes.status();
        Set<String> own = new HashSet<>(reached(scenes.clinic));
        List<String> opened = new ArrayList<>();
        int tried = 0;
        for (Visitor other : List.of(scenes.officer, scenes.chief, scenes.analyst, scenes.member)) {
            for (String address : reached(other)) {
                boolean ofOthers = address.contains("/desk/")
                        || address.contains("/operations/")
                        || address.matches(
                                ".*/(hospital/|inquiries/read|board/(permission|removal|edit|name)\\?).*\\w+=[0-9a-f-]{36}.*");
                if (ofOthers && own.add(address)) {
                    tried++;
                    APIResponse answer = scenes.clinic
                            .page()
                            .context()
                            .request()
                            .get(address, RequestOptions.create().setMaxRedirects(0));
                    if (answer.status() < 300 || answer.status() >= 500) {
                        opened.add(answer.status() + " " + address);
                    }
                }
            }
        }
        assertThat(opened).isEmpty();
        assertThat(tried).isGreaterThan(50);
    }

    private static Set<String> reached(Visitor who) {
        Set<String> addresses = new TreeSet<>();
        new Walk(town, who).far(4, path -> addresses.add(who.page().url().replaceFirst("#.*", "")), "/start", "/board");
        return addresses;
    }

    private static List<String> strings(Object found) {
        return ((List<?>) found).stream().map(String::valueOf).toList();
    }
}
