package org.noroshi.groups;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Locale;
import org.noroshi.platform.Messages;
import org.noroshi.platform.TypedText;

/** What a group is called and for, in both languages. */
@Embeddable
public record GroupWords(
        @Column(name = "name_ja", nullable = false) String nameJa,
        @Column(name = "name_en", nullable = false) String nameEn,
        @Column(name = "purpose_ja", nullable = false) String purposeJa,
        @Column(name = "purpose_en", nullable = false) String purposeEn) {

    static final int NAME = 60;
    static final int PURPOSE = 1_000;

    /** The name for readers of the language. */
    public String name(Locale language) {
        return isEnglish(language) ? nameEn : nameJa;
    }

    /** The purpose for readers of the language. */
    public String purpose(Locale language) {
        return isEnglish(language) ? purposeEn : purposeJa;
    }

    /**
     * The same, tidied up.
     *
     * @throws org.noroshi.platform.InvalidInputException when something is missing or too long
     */
    GroupWords read() {
        TypedText typed = new TypedText();
        GroupWords words = new GroupWords(
                typed.line("nameJa", nameJa, NAME),
                typed.line("nameEn", nameEn, NAME),
                typed.text("purposeJa", purposeJa, PURPOSE),
                typed.text("purposeEn", purposeEn, PURPOSE));
        typed.requireNothingWrong();
        return words;
    }

    private static boolean isEnglish(Locale language) {
        return Messages.language(language).equals(Locale.ENGLISH);
    }
}
