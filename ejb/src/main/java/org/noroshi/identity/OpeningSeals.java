package org.noroshi.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.noroshi.platform.Json;
import org.noroshi.platform.Seal;

/** What stands under the seal of an opening, and whom it concerns. */
@ApplicationScoped
class OpeningSeals {

    private static final String PURPOSE = "seal-opening/";
    private static final String NOTE = "seal-opening-note/";
    private static final String WHY = "why";

    @Inject
    SealedWords words;

    @Inject
    Pseudonyms pseudonyms;

    @Inject
    Seal seal;

    protected OpeningSeals() {}

    /** The mark of an item while an opening of it is under way. */
    String tag(OpeningScope scope, UUID item) {
        return seal.tag("seal-opening", scope, item);
    }

    byte[] sealed(UUID opening, OpeningSubject subject) {
        return words.sealed(subject.json(), PURPOSE + opening);
    }

    OpeningSubject subject(Opening opening) {
        return OpeningSubject.read(words.opened(opening.sealed(), PURPOSE + opening.id()));
    }

    byte[] sealedNote(UUID opening, String why) {
        return words.sealed(Json.createObjectBuilder().add(WHY, why).build(), NOTE + opening);
    }

    Optional<String> note(Opening opening) {
        return opening.sealedNote()
                .map(note -> words.opened(note, NOTE + opening.id()).getString(WHY));
    }

    /** Accounts of those concerned, each once, in an order that is always the same. */
    Collection<UUID> concerned(Opening opening) {
        Set<UUID> refs = Set.copyOf(subject(opening).refs());
        return new TreeSet<>(pseudonyms.accounts(refs).values());
    }
}
