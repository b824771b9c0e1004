package org.noroshi.notices;

import jakarta.validation.constraints.NotNull;
import java.util.Optional;
import java.util.UUID;
import org.noroshi.platform.TypedText;

/**
 * What an officer writes. The text in English may be missing; who reads English then gets the Japanese one.
 *
 * @param organisation the hospital, if the audience is one
 * @param follows the notice that is corrected or called back
 */
public record WriteNotice(
        @NotNull NoticeKind kind,
        @NotNull NoticeAudience audience,
        Optional<UUID> organisation,
        boolean byMail,
        NoticeWords words,
        Optional<UUID> follows,
        Optional<FollowUp> followUp) {

    /** The words in both languages, as typed. */
    public record NoticeWords(String titleJa, String textJa, String titleEn, String textEn) {

        static final int TITLE = 200;
        static final int TEXT = 10_000;

        NoticeWords read(TypedText typed) {
            String title = typed.line("titleJa", titleJa, TITLE);
            String text = typed.text("textJa", textJa, TEXT);
            String english = typed.optionalLine("titleEn", titleEn, TITLE);
            String englishText = typed.optionalText("textEn", textEn, TEXT);
            if (english.isEmpty() != englishText.isEmpty()) {
                typed.wrong(english.isEmpty() ? "titleEn" : "textEn", NoticesError.BOTH_OR_NONE);
            }
            return new NoticeWords(title, text, english, englishText);
        }
    }
}
