package org.noroshi.desk;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * An inquiry, for the desk.
 *
 * @param mail where an asker without an account is answered
 * @param assignedTo who takes care of it
 * @param mayAnswer whether it is not closed
 * @param mayAskBack whether the desk may ask back
 */
public record InquiryCard(
        InquiryLine line,
        List<InquiryPost> posts,
        Optional<String> mail,
        Optional<UUID> assignedTo,
        boolean mayAnswer,
        boolean mayAskBack,
        boolean mayClose,
        boolean mayReopen) {}
