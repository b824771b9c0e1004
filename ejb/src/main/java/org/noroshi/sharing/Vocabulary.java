package org.noroshi.sharing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.constraints.NotNull;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.noroshi.accounts.StaffNames;
import org.noroshi.platform.CurrentCaller;
import org.noroshi.platform.InvalidInputException;
import org.noroshi.platform.NotFoundException;
import org.noroshi.platform.Roles;
import org.noroshi.platform.TypedText;

/** The fixed words by which threads are tagged, kept by the secretariat with their history. */
@Stateless
public class Vocabulary {

    private static final int WORD = 40;
    private static final int REASON = 500;
    private static final String KEY = "[a-z][a-z0-9_]{1,39}";

    @Inject
    VocabularyTags tags;

    @Inject
    StaffNames names;

    @Inject
    CurrentCaller caller;

    @Inject
    Clock clock;

    @Inject
    Event<TagChanged> changed;

    /** Those that can be chosen, in their order. */
    @RolesAllowed(Roles.READ)
    public List<Tag> choices() {
        return tags.all().stream()
                .filter(tag -> !tag.isRetired())
                .map(VocabularyTag::tag)
                .toList();
    }

    /** Those that there are, also out of use: a thread or a saved search may still have them. */
    @RolesAllowed(Roles.READ)
    public List<Tag> words() {
        return tags.all().stream().map(VocabularyTag::tag).toList();
    }

    /** All of them, for officers, without their history. */
    @RolesAllowed(Roles.CONFIGURE)
    public List<TagView> list() {
        return tags.all().stream()
                .map(tag -> new TagView(tag.tag(), tag.isRetired(), tag.version(), List.of()))
                .toList();
    }

    /**
     * One of them, with its history.
     *
     * @throws NotFoundException when there is none of that key
     */
    @RolesAllowed(Roles.CONFIGURE)
    public TagView tag(@NotNull String key) {
        VocabularyTag tag = tags.find(key).orElseThrow(NotFoundException::new);
        return new TagView(
                tag.tag(),
                tag.isRetired(),
                tag.version(),
                tags.steps(key).stream()
                        .map(step -> step.view(names.of(step.decidedBy()).orElse("")))
                        .toList());
    }

    /**
     * Adds a word at the end.
     *
     * @throws InvalidInputException when something is missing, or the key is taken
     */
    @RolesAllowed(Roles.CONFIGURE)
    public void add(@NotNull WordTag command) {
        TypedText typed = new TypedText();
        String key = typed.line("key", command.key(), WORD);
        if (!key.isEmpty() && !key.matches(KEY)) {
            typed.wrong("key", SharingError.NOT_A_KEY);
        } else if (tags.find(key).isPresent()) {
            typed.wrong("key", SharingError.KEY_IS_TAKEN);
        }
        String japanese = typed.line("japanese", command.japanese(), WORD);
        String english = typed.line("english", command.english(), WORD);
        String reason = typed.line("reason", command.reason(), REASON);
        typed.requireNothingWrong();
        int last = tags.all().stream().mapToInt(VocabularyTag::place).max().orElse(0);
        VocabularyTag tag = new VocabularyTag(key, japanese, english, last + 1);
        tags.add(tag);
        keep(tag, reason);
    }

    /**
     * Gives it other words, takes it out of use or back; threads that have it keep it.
     *
     * @throws NotFoundException when there is none of that key
     * @throws InvalidInputException when something is missing, or nothing changes
     * @throws OptimisticLockException when it was changed meanwhile
     */
    @RolesAllowed(Roles.CONFIGURE)
    public void change(@NotNull WordTag command) {
        VocabularyTag tag = tags.hold(command.key()).orElseThrow(NotFoundException::new);
        TypedText typed = new TypedText();
        String japanese = typed.line("japanese", command.japanese(), WORD);
        String english = typed.line("english", command.english(), WORD);
        String reason = typed.line("reason", command.reason(), REASON);
        typed.requireNothingWrong();
        if (tag.version() != command.version()) {
            throw new OptimisticLockException();
        }
        if (tag.says(japanese, english, command.retired())) {
            throw new InvalidInputException("japanese", SharingError.NOTHING_CHANGES);
        }
        tag.reword(japanese, english, command.retired());
        keep(tag, reason);
    }

    private void keep(VocabularyTag tag, String reason) {
        VocabularyStep step = new VocabularyStep(tag, reason, caller.requireAccount(), clock.instant());
        tags.add(step);
        changed.fire(new TagChanged(UUID.nameUUIDFromBytes(tag.tag().key().getBytes(StandardCharsets.UTF_8))));
    }
}
