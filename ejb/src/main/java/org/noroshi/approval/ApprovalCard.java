package org.noroshi.approval;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.noroshi.sharing.Audience;
import org.noroshi.sharing.Conditions;
import org.noroshi.sharing.Tlp;
import org.noroshi.sharing.files.FileCard;

/**
 * What was sent for approval, as its writer or the approver sees it.
 *
 * @param title of the thread; empty for a reply in a thread that the reader does not read
 * @param thread to reply in; empty for a new one
 * @param html empty in lists
 * @param tlp what was chosen, or what thread and quotations of a reply brought along when it was sent
 * @param conditions likewise
 * @param audience for whom a new thread is; null for a reply
 * @param group name of the sharing group, when it is for one
 * @param damageTlp of the damage in a report; null otherwise
 * @param writer the name, when the writer wants the approver to know it
 * @param sentAt also what an approval has to name, so that nothing else is approved
 * @param note of who has sent it back; empty otherwise
 */
public record ApprovalCard(
        UUID id,
        Form form,
        String title,
        Optional<UUID> thread,
        String html,
        Tlp tlp,
        Conditions conditions,
        Audience audience,
        Optional<String> group,
        Tlp damageTlp,
        boolean urgent,
        List<FileCard> files,
        Optional<String> writer,
        Instant sentAt,
        Instant until,
        ApprovalState state,
        String note,
        boolean mine,
        boolean mayDecide) {

    public boolean waiting() {
        return state == ApprovalState.WAITING;
    }
}
