package org.noroshi.bench;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What a browser would send of a form. */
final class PageForm {

    private static final Pattern FIELD = Pattern.compile("<(input|textarea|select|button)\\b([^>]*)>");
    private static final Pattern ATTRIBUTE = Pattern.compile("([\\w-]+)=\"([^\"]*)\"");

    private PageForm() {}

    /** A text that was never sent before and tells nothing. */
    static String words() {
        return ThreadLocalRandom.current()
                .ints(12, 'a', 'z' + 1)
                .mapToObj(Character::toString)
                .collect(Collectors.joining("", "返信です。", "でした。"));
    }

    /**
     * The fields by name.
     *
     * @param typed what is typed, by the end of a field's name
     * @param button end of the name of the button
     */
    static Map<String, Object> filled(String page, String form, Map<String, String> typed, String button) {
        int begin = page.indexOf("<form id=\"" + form + "\"");
        String inside = page.substring(begin, page.indexOf("</form>", begin));
        Map<String, Object> fields = new LinkedHashMap<>();
        Matcher found = FIELD.matcher(inside);
        while (found.find()) {
            Map<String, String> attributes = new LinkedHashMap<>();
            Matcher attribute = ATTRIBUTE.matcher(found.group(2));
            while (attribute.find()) {
                attributes.put(attribute.group(1), attribute.group(2));
            }
            String name = attributes.getOrDefault("name", "");
            boolean pressed = name.endsWith(":" + button);
            boolean chosen = !attributes.getOrDefault("type", "").matches("checkbox|radio");
            if (!name.isEmpty() && (found.group(1).equals("button") ? pressed : chosen)) {
                fields.put(name, attributes.getOrDefault("value", ""));
            }
            typed.forEach((end, text) -> {
                if (name.endsWith(":" + end)) {
                    fields.put(name, text);
                }
            });
        }
        return fields;
    }
}
