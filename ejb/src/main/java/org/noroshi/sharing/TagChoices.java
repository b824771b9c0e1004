package org.noroshi.sharing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.noroshi.accounts.Viewer;
import org.noroshi.platform.InvalidInputException;

/** What a thread can be tagged with: words of the vocabulary that are in use, and not many. */
@ApplicationScoped
class TagChoices {

    /** Tags of one thread. */
    static final int MOST = 5;

    @Inject
    ThreadTags tags;

    @Inject
    VocabularyTags vocabulary;

    protected TagChoices() {}

    /**
     * That these can be chosen.
     *
     * @param before what the thread has already, which may be out of use
     * @throws InvalidInputException when there are too many, or one that there is not
     */
    void require(Set<String> keys, Set<String> before) {
        if (keys.size() > MOST) {
            throw new InvalidInputException("tags", SharingError.TOO_MANY_TAGS, MOST);
        }
        if (keys.isEmpty()) {
            return;
        }
        Set<String> choices = vocabulary.all().stream()
                .filter(tag -> !tag.isRetired() || before.contains(tag.tag().key()))
                .map(tag -> tag.tag().key())
                .collect(Collectors.toSet());
        if (!choices.containsAll(keys)) {
            throw new InvalidInputException("tags", SharingError.NOT_A_TAG);
        }
    }

    /** Tags a thread that was opened just now; one that has tags keeps them. */
    void first(Viewer viewer, UUID thread, Set<String> keys) {
        if (!keys.isEmpty() && tags.of(viewer, List.of(thread)).isEmpty()) {
            tags.put(viewer, thread, keys);
        }
    }
}
