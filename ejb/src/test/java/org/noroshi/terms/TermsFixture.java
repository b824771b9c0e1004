package org.noroshi.terms;

import java.util.Map;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The sample terms as they stand after the settings have been filled in. */
final class TermsFixture {

    private TermsFixture() {}

    static TermsEdition sample() {
        return sample(Map.of());
    }

    /** With some placeholders given, the others filled with their own names. */
    static TermsEdition sample(Map<String, String> given) {
        return SampleTerms.edition(values(given), values(given));
    }

    /** Version 2, with the same words filled in as in {@link #sample()}. */
    static TermsEdition next() {
        Map<String, String> values = values(Map.of());
        return TermsEdition.parse(
                filled("terms-v2_ja.md", values),
                filled("terms-v2_en.md", values),
                filled("privacy-v2_ja.md", values),
                filled("privacy-v2_en.md", values));
    }

    private static String filled(String name, Map<String, String> values) {
        return Pattern.compile("\\{\\{([A-Za-z]+)}}")
                .matcher(SampleTerms.read(name))
                .replaceAll(found -> values.get(found.group(1)));
    }

    private static Map<String, String> values(Map<String, String> given) {
        return Stream.of("terms-v1_ja.md", "terms-v1_en.md", "privacy-v1_ja.md", "privacy-v1_en.md")
                .map(SampleTerms::read)
                .flatMap(text ->
                        Pattern.compile("\\{\\{([A-Za-z]+)}}").matcher(text).results())
                .map((MatchResult found) -> found.group(1))
                .distinct()
                .collect(Collectors.toMap(Function.identity(), name -> given.getOrDefault(name, name)));
    }
}
