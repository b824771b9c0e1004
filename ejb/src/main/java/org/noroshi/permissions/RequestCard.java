package org.noroshi.permissions;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.noroshi.accounts.TokenPurpose;
import org.noroshi.sharing.PostView;
import org.noroshi.sharing.ThreadKind;
import org.noroshi.sharing.Use;

/**
 * A request as one of its two sides sees it; says nothing of who the other side is.
 *
 * @param thread in which the post stands
 * @param title of the thread; empty when it can't be read any more
 * @param post the post itself; empty where it is not shown or can't be read any more
 * @param until last day that the asker has in mind
 * @param words conditions of a yes, or why not; may be empty
 * @param number of the certificate; empty before a yes
 * @param validUntil last day of the permission; empty before a yes
 */
public record RequestCard(
        UUID id,
        Side side,
        UUID thread,
        ThreadKind kind,
        int seq,
        Optional<String> title,
        Optional<PostView> post,
        Use use,
        String to,
        String what,
        TokenPurpose purpose,
        String why,
        LocalDate until,
        PermissionState state,
        Instant askedAt,
        Instant answerBy,
        String words,
        Optional<String> number,
        Optional<LocalDate> validUntil,
        int version,
        Actions actions) {

    /** What the viewer may do here and now; the service asks the same. */
    public record Actions(boolean mayAnswer, boolean mayWithdraw, boolean mayRevoke) {}
}
