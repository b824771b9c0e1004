package org.noroshi.terms;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The wording that comes with the product, with the operator's own names, dates and hours filled in. */
@ApplicationScoped
class SampleTerms {

    static final int NUMBER = 1;

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{([A-Za-z]+)}}");

    @Inject
    TermsSettings settings;

    @Inject
    TermsVersions versions;

    /** Version 1 of a board that begins now. */
    TermsEdition first() {
        return edition(
                settings.placeholders(Locale.JAPANESE, Optional.empty()),
                settings.placeholders(Locale.ENGLISH, Optional.empty()));
    }

    /** The next version that comes with the product, as an example of a minor change; to be looked at before it is published. */
    TermsSources next() {
        return filled(new TermsSources(
                read("terms-v2_ja.md"), read("terms-v2_en.md"), read("privacy-v2_ja.md"), read("privacy-v2_en.md")));
    }

    /**
     * With this operator's own words in the place of the known placeholders. The day on which version 1 began is none of
     * them: a draft does not know yet when it takes effect.
     */
    TermsSources filled(TermsSources sources) {
        Optional<Instant> begun = versions.firstEffectiveAt();
        Map<String, String> ja = new HashMap<>(settings.placeholders(Locale.JAPANESE, begun));
        Map<String, String> en = new HashMap<>(settings.placeholders(Locale.ENGLISH, begun));
        ja.remove(TermsSettings.EFFECTIVE_DATE);
        en.remove(TermsSettings.EFFECTIVE_DATE);
        return new TermsSources(
                fill(sources.textJa(), ja),
                fill(sources.textEn(), en),
                fill(sources.privacyJa(), ja),
                fill(sources.privacyEn(), en));
    }

    static TermsEdition edition(Map<String, String> ja, Map<String, String> en) {
        return TermsEdition.parse(
                filled("terms-v1_ja.md", ja),
                filled("terms-v1_en.md", en),
                filled("privacy-v1_ja.md", ja),
                filled("privacy-v1_en.md", en));
    }

    /** The text with every placeholder that has a value replaced; the parser complains of those that are left. */
    private static String filled(String name, Map<String, String> values) {
        return fill(read(name), values);
    }

    private static String fill(String text, Map<String, String> values) {
        return PLACEHOLDER
                .matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(values.getOrDefault(found.group(1), found.group())));
    }

    static String read(String name) {
        try (InputStream in = SampleTerms.class.getResourceAsStream("sample/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
