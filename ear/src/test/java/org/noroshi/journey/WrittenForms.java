package org.noroshi.journey;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The forms as they are written in the pages and in what these include: page and id of each. */
final class WrittenForms {

    private static final Pattern FORM = Pattern.compile("<(?:b:form|form)\\b[^>]*>");
    private static final Pattern ID = Pattern.compile("\\bid=\"([^\"]+)\"");

    private WrittenForms() {}

    static Set<String> all() {
        Set<String> all = new TreeSet<>();
        WrittenPages.all().forEach((page, text) -> {
            // the tag of which all forms are made is none itself
            if (!page.startsWith("/WEB-INF/tags/")) {
                Matcher forms = FORM.matcher(text);
                while (forms.find()) {
                    Matcher id = ID.matcher(forms.group());
                    all.add(page + "#" + (id.find() ? id.group(1) : ""));
                }
            }
        });
        return all;
    }
}
