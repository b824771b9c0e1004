package org.noroshi.membership;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.Optional;

/**
 * What a restriction rests on, and when it is on.
 *
 * @param reason in words, for the record of the desk
 * @param cited further article that was broken, such as {@code A18-05}; may be blank
 * @param evidence what shows it: a link, a number, a file's name; may be blank
 * @param reporter who reported it, in words; blank when the officer has noticed it alone, who then needs a second one
 * @param from when it begins; empty for at once
 * @param until when it ends by itself; empty when it lasts until it is lifted
 * @param announce whether the member is told beforehand; of use only when it lies ahead
 * @param urgentReason why there is no time to tell beforehand, where nobody is
 */
public record RestrictionFacts(
        RestrictionGround ground,
        String reason,
        String cited,
        String evidence,
        String reporter,
        @NotNull Optional<Instant> from,
        @NotNull Optional<Instant> until,
        boolean announce,
        String urgentReason) {}
