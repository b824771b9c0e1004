package org.noroshi.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The forms as they are written in the pages and in what these include: page and id of each. */
final class WrittenForms {

    private static final Path PAGES = Path.of(System.getProperty("noroshi.pages"));
    private static final Pattern FORM = Pattern.compile("<(?:b:form|form)\\b[^>]*>");
    private static final Pattern ID = Pattern.compile("\\bid=\"([^\"]+)\"");

    private WrittenForms() {}

    static Set<String> all() {
        Set<String> all = new TreeSet<>();
        try (Stream<Path> files = Files.walk(PAGES)) {
            List<Path> pages =
                    files.filter(file -> file.toString().endsWith(".xhtml")).toList();
            for (Path file : pages) {
                String page = "/"
                        + PAGES.relativize(file).toString().replace('\\', '/').replace(".xhtml", "");
                // the tag of which all forms are made is none itself
                if (!page.startsWith("/WEB-INF/tags/")) {
                    Matcher forms = FORM.matcher(Files.readString(file));
                    while (forms.find()) {
                        Matcher id = ID.matcher(forms.group());
                        all.add(page + "#" + (id.find() ? id.group(1) : ""));
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all;
    }
}
