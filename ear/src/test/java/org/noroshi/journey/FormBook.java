package org.noroshi.journey;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The forms of one part of the portal and how a test comes to each. */
abstract class FormBook {

    private final List<Form> forms = new ArrayList<>();

    /** In the order in which they are tried: what ends something comes last. */
    List<Form> forms() {
        return List.copyOf(forms);
    }

    /** Those of them that two people may have open at the same time. */
    Stream<Shared> shared() {
        return Stream.empty();
    }

    /** Those of them that make something. */
    Stream<Twice> twice() {
        return Stream.empty();
    }

    void form(String name, Visitor who, String button, String path) {
        form(name, who, button, () -> path);
    }

    void form(String name, Visitor who, String button, Supplier<String> address) {
        forms.add(new Form(name, who, address, button));
    }

    /** One that is only there after something was done, and no longer once it was sent: done again as often as needed. */
    void passing(String name, Visitor who, String button, Supplier<String> doing) {
        Remembered last = new Remembered();
        form(name, who, button, () -> {
            if (last.address == null || !isThere(name, who.open(last.address))) {
                last.address = doing.get();
            }
            return last.address;
        });
    }

    private static boolean isThere(String name, Visitor who) {
        return who.page()
                        .locator("form[id='" + name.substring(name.indexOf('#') + 1) + "']")
                        .count()
                > 0;
    }

    private static final class Remembered {
        private String address;
    }
}
