package org.noroshi.notices;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What can be proved about notices: when something was announced, shown and mailed to one hospital. For the papers that a
 * contract leaves; no page of a member comes here.
 */
@ApplicationScoped
public class NoticeRecords {

    @Inject
    Notices notices;

    protected NoticeRecords() {}

    /**
     * What this hospital was told about the subject, in the order of time.
     *
     * @param subject such as {@code terms/<version>}
     */
    public List<NoticeProof> of(UUID organisation, String subject) {
        Optional<Notice> first = notices.about(subject);
        return first.map(notice -> proofs(organisation, notice)).orElse(List.of());
    }

    private List<NoticeProof> proofs(UUID organisation, Notice notice) {
        List<NoticeProof> proofs = new java.util.ArrayList<>();
        proofs.add(proof(organisation, notice));
        notices.followers(notice.id()).stream()
                .filter(follower -> follower.state() == NoticeState.ISSUED)
                .forEach(follower -> proofs.add(proof(organisation, follower)));
        return List.copyOf(proofs);
    }

    private NoticeProof proof(UUID organisation, Notice notice) {
        NoticeStanding standing = NoticeStanding.of(organisation, "", notices.facts(notice.id(), organisation));
        return new NoticeProof(
                notice.id(),
                notice.words().titleJa(),
                notice.words().textJa(),
                notice.publishAt(),
                standing.mailed(),
                standing.failed(),
                standing.problem(),
                standing.shown(),
                standing.read(),
                standing.handled());
    }
}
