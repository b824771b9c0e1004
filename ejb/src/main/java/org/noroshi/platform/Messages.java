package org.noroshi.platform;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The texts of one capability: bundle {@code Messages} in its package, in Japanese and English.
 *
 * <p>A bundle is looked up without fallback to the server's own locale; a language that is not offered becomes
 * Japanese, the language of the service.
 */
public final class Messages {

    /** Languages of the interface, the first one is the default. */
    public static final List<Locale> LANGUAGES = List.of(Locale.JAPANESE, Locale.ENGLISH);

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
    private static final Map<String, Messages> BY_PACKAGE = new ConcurrentHashMap<>();

    private final String bundle;
    private final ClassLoader loader;

    private Messages(Class<?> member) {
        this.bundle = member.getPackageName() + ".Messages";
        this.loader = member.getClassLoader();
    }

    /** The texts of the capability that the class belongs to. */
    public static Messages of(Class<?> member) {
        return BY_PACKAGE.computeIfAbsent(member.getPackageName(), name -> new Messages(member));
    }

    /** The offered language that serves somebody who asks for this one. */
    public static Locale language(Locale asked) {
        return asked != null && Locale.ENGLISH.getLanguage().equals(asked.getLanguage())
                ? Locale.ENGLISH
                : Locale.JAPANESE;
    }

    /**
     * The text under the key, with the arguments filled in.
     *
     * @throws java.util.MissingResourceException when the key has no text; a test sees to it that none is missing
     */
    public String text(Locale locale, String key, Object... args) {
        Locale language = language(locale);
        String pattern =
                ResourceBundle.getBundle(bundle, language, loader, NO_FALLBACK).getString(key);
        return new MessageFormat(pattern, language).format(args);
    }

    /** Whether there is a text under the key. */
    public boolean has(Locale locale, String key) {
        return ResourceBundle.getBundle(bundle, language(locale), loader, NO_FALLBACK)
                .containsKey(key);
    }
}
