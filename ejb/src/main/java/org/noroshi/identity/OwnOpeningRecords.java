package org.noroshi.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.noroshi.accounts.Viewer;

/** Where those who were opened find that they were: among their own sealed records. */
@ApplicationScoped
class OwnOpeningRecords {

    private static final String SHELF = "openings";

    @Inject
    OpeningSeals seals;

    @Inject
    PrivateRecords records;

    protected OwnOpeningRecords() {}

    void leave(Opening opening) {
        OpeningSubject subject = seals.subject(opening);
        OwnOpening told = new OwnOpening(
                opening.id(),
                opening.ground().code(),
                opening.scope(),
                subject.thread(),
                opening.scope() == OpeningScope.POST ? Optional.of(subject.item()) : Optional.empty(),
                opening.shownAt().orElseThrow(),
                false);
        seals.concerned(opening)
                .forEach(account -> records.put(account, SHELF, opening.id().toString(), told.json()));
    }

    /** The latest first. */
    List<OwnOpening> of(Viewer viewer) {
        return records.list(viewer, SHELF).entrySet().stream()
                .map(entry -> OwnOpening.read(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing(OwnOpening::shownAt).reversed())
                .toList();
    }

    void seen(Viewer viewer) {
        of(viewer).stream()
                .filter(one -> !one.seen())
                .forEach(one -> records.put(
                        viewer, SHELF, one.opening().toString(), one.known().json()));
    }
}
