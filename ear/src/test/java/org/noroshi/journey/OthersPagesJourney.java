package org.noroshi.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.noroshi.journey.Journey.minato;
import static org.noroshi.journey.Journey.town;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.options.RequestOptions;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Pages of the desk and of the operators do not exist for members, and for nobody who has not signed in. */
interface OthersPagesJourney {

    @Test
    default void aMemberWhoTriesAnAddressOfTheDeskFindsNothing() {
        List<String> pages = WrittenPages.parameters().keySet().stream()
                .filter(page -> page.matches("/(desk|operations)/.*"))
                .toList();
        Map<String, Integer> others = new TreeMap<>();
        pages.forEach(page -> others.put(page, status(minato, page)));
        others.values().removeIf(status -> status == 404);
        assertThat(others).as("pages that answer a member").isEmpty();
        assertThat(pages).hasSizeGreaterThan(50);

        try (Visitor guest = town.visitor()) {
            pages.forEach(page -> others.put(page, status(guest, page)));
            others.values().removeIf(status -> status == 302);
            assertThat(others).as("pages that send nobody to the sign-in").isEmpty();
        }
    }

    private static int status(Visitor who, String page) {
        APIResponse answer = who.page()
                .context()
                .request()
                .get(town.server.page(page), RequestOptions.create().setMaxRedirects(0));
        return answer.status();
    }
}
