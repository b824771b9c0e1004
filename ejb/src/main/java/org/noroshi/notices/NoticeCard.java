package org.noroshi.notices;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A notice as the desk sees it.
 *
 * @param version handed back by whoever writes it anew or lets it out, who must not have seen an older text
 * @param hospital its name, when the notice is for one
 * @param out whether it is posted by now
 * @param scheduled whether it is issued and waits for its time
 * @param recipients how many hospitals it concerns at this moment
 * @param hospitals how it stands at each of them
 */
public record NoticeCard(
        UUID id,
        int version,
        NoticeKind kind,
        NoticeAudience audience,
        Optional<UUID> organisation,
        Optional<String> hospital,
        boolean byMail,
        WriteNotice.NoticeWords words,
        NoticeState state,
        boolean out,
        boolean scheduled,
        Optional<Instant> publishAt,
        Optional<UUID> follows,
        Optional<FollowUp> followUp,
        List<NoticeLine> followers,
        int recipients,
        List<NoticeStanding> hospitals) {}
