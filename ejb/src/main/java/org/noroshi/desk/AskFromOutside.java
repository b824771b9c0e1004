package org.noroshi.desk;

import jakarta.validation.constraints.NotNull;
import java.util.Locale;

/**
 * What somebody without an account asks.
 *
 * @param mail where the answer goes
 * @param language of the page, and so of the answers
 * @param network where the request comes from
 */
public record AskFromOutside(
        InquiryKind kind,
        String name,
        String mail,
        String subject,
        String text,
        @NotNull Locale language,
        String network) {

    static final int NAME = 100;
}
