package org.noroshi.permissions;

import java.time.LocalDate;
import java.util.UUID;
import org.noroshi.accounts.TokenPurpose;
import org.noroshi.sharing.Use;
import org.noroshi.sharing.guard.GuardReason;

/**
 * Ask the author of a post for a permission.
 *
 * @param use what is to be done with it
 * @param to whom it is for, in the asker's words
 * @param what which part of the post
 * @param purpose of article 15
 * @param why what it is needed for
 * @param until last day on which it is needed
 * @param guard why it may be asked although something in it could tell who asks; null when nothing could
 */
public record AskPermission(
        UUID post,
        Use use,
        String to,
        String what,
        TokenPurpose purpose,
        String why,
        LocalDate until,
        GuardReason guard) {

    /** Words in which the guard finds nothing. */
    public AskPermission(
            UUID post, Use use, String to, String what, TokenPurpose purpose, String why, LocalDate until) {
        this(post, use, to, what, purpose, why, until, null);
    }

    static final int LINE = 100;
    static final int WORDS = 1_000;
}
