package org.noroshi.sharing;

import java.text.Normalizer;

/** Brings what people type into one form before anything looks at it. */
final class Words {

    private Words() {}

    /** One line: no breaks, no runs of spaces at the ends. */
    static String line(String typed) {
        return typed == null
                ? null
                : composed(typed).replaceAll("[\\r\\n\\t]+", " ").strip();
    }

    /** Several lines, as Unix breaks them; nothing but spaces at the end is dropped. */
    static String text(String typed) {
        return typed == null
                ? null
                : composed(typed).replace("\r\n", "\n").replace('\r', '\n').stripTrailing();
    }

    /** Whether there is a character in it that nobody can see or type on purpose, such as one that turns writing around. */
    static boolean hasControlCharacters(String text) {
        return text.codePoints().anyMatch(Words::isControl);
    }

    private static boolean isControl(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL -> character != '\n' && character != '\t';
            case Character.SURROGATE, Character.UNASSIGNED, Character.PRIVATE_USE -> true;
            case Character.FORMAT -> isDirection(character);
            default -> false;
        };
    }

    /** Marks that reorder what follows; those that only shape letters or emoji are welcome. */
    private static boolean isDirection(int character) {
        return (character >= 0x202A && character <= 0x202E) || (character >= 0x2066 && character <= 0x2069);
    }

    private static String composed(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFC);
    }
}
