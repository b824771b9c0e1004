package org.noroshi.ui.frame;

import java.text.MessageFormat;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import org.noroshi.platform.Messages;

/**
 * The texts of all pages, merged from the bundles of the capabilities; {@code #{msg['posts_edit.title']}} in a page.
 *
 * <p>There is a subclass for each language, so that the look-up by language always finds one and never turns to the
 * server's own locale. This class itself is Japanese, the language of the service.
 */
public class Texts extends ResourceBundle {

    /** Packages below {@code org.noroshi.ui} that may have a bundle {@code Pages}: all capabilities, and what is only here. */
    static final List<String> PACKAGES = List.of(
            "accounts",
            "advisories",
            "approval",
            "audit",
            "delivery",
            "desk",
            "emergency",
            "frame",
            "groups",
            "help",
            "hospital",
            "identity",
            "knowledge",
            "membership",
            "moderation",
            "notices",
            "operations",
            "permissions",
            "polls",
            "reporting",
            "sharing",
            "terms",
            "welcome");

    private static final Control NO_FALLBACK = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    private final Map<String, String> byKey;

    public Texts() {
        this(Locale.JAPANESE);
    }

    protected Texts(Locale language) {
        Map<String, String> merged = new HashMap<>();
        for (String each : PACKAGES) {
            String bundle = "org.noroshi.ui." + each + ".Pages";
            if (!exists(bundle)) {
                continue;
            }
            ResourceBundle pages =
                    ResourceBundle.getBundle(bundle, language, Texts.class.getClassLoader(), NO_FALLBACK);
            for (String key : pages.keySet()) {
                if (merged.put(key, pages.getString(key)) != null) {
                    throw new IllegalStateException("two texts under " + key);
                }
            }
        }
        this.byKey = Map.copyOf(merged);
    }

    static boolean exists(String bundle) {
        return Texts.class.getClassLoader().getResource(bundle.replace('.', '/') + "_ja.properties") != null;
    }

    /** The texts in the offered language that serves this locale. */
    public static Texts in(Locale locale) {
        return (Texts) ResourceBundle.getBundle(
                Texts.class.getName(), Messages.language(locale), Texts.class.getClassLoader());
    }

    /** The text under the key with {0} … filled in. */
    public String text(String key, Object... args) {
        return fill(getString(key), args);
    }

    String fill(String pattern, Object... args) {
        return args.length == 0 ? pattern : new MessageFormat(pattern, language()).format(args);
    }

    /** The language of these texts. */
    public Locale language() {
        return Messages.language(getLocale());
    }

    @Override
    protected Object handleGetObject(String key) {
        return byKey.get(key);
    }

    @Override
    public Enumeration<String> getKeys() {
        return Collections.enumeration(byKey.keySet());
    }
}
