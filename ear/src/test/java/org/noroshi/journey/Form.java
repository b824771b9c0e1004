package org.noroshi.journey;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.function.Supplier;

/**
 * One form of the portal as a test comes to it.
 *
 * @param name its page and its id, as in {@code /board/write#write}
 * @param who sees it
 * @param address the page it is on, made so that the form is there
 * @param button what sends it and, should everything be taken, does the least harm
 */
record Form(String name, Visitor who, Supplier<String> address, String button) {

    String id() {
        return name.substring(name.indexOf('#') + 1);
    }

    Locator on(Page page) {
        return page.locator("form[id='" + id() + "']");
    }

    @Override
    public String toString() {
        return name;
    }
}
