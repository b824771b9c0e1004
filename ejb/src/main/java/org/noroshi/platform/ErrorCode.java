package org.noroshi.platform;

import java.util.Locale;

/**
 * What went wrong, as a constant of an enum in the capability it belongs to. Its text stands in that capability's
 * {@code Messages} bundle under {@code error.<name in lower case>}.
 */
public interface ErrorCode {

    /** The constant's name; given by the enum. */
    String name();

    /** The constant's class; given by the enum. */
    Class<?> getDeclaringClass();

    /** The code that programs see, such as {@code terms_changed}. */
    default String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The sentence for people, in their language. */
    default String text(Locale locale, Object... args) {
        return Messages.of(getDeclaringClass()).text(locale, "error." + code(), args);
    }
}
