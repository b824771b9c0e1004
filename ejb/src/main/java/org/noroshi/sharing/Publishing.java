package org.noroshi.sharing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.noroshi.accounts.Viewer;
import org.noroshi.accounts.Viewers;
import org.noroshi.platform.InvalidInputException;
import org.noroshi.platform.Roles;

/** Opening threads (call, purpose: asking and sharing). What is published stands for the author's hospital (C-N1). */
@Stateless
public class Publishing {

    @Inject
    Viewers viewers;

    @Inject
    ThreadOpening opening;

    @Inject
    ApprovalFirst approval;

    @Inject
    ReleaseTimes times;

    @Inject
    TagChoices choices;

    @Inject
    Clock clock;

    /**
     * Opens a thread, which is public with the next release, or at once; the same client key again gives the thread that there is already.
     *
     * @return the thread's id
     * @throws org.noroshi.platform.DuplicateException when another text came under the key before
     * @throws InvalidInputException when the marking contradicts itself (TLP:RED to all members), the hospital is not in
     *     the group, or the text holds what nobody can read
     * @throws org.noroshi.platform.RefusedException when something in it could tell who writes, and no reason is given, or
     *     somebody in the own hospital has to approve it first
     * @throws org.noroshi.platform.TooManyRequestsException when account or hospital have posted too much lately
     */
    @RolesAllowed(Roles.POST)
    public UUID publish(@Valid @NotNull PublishThread command) {
        Viewer viewer = viewers.current();
        approval.require(viewer, command.clientKey());
        return opening.open(viewer, command);
    }

    /**
     * Looks whether a thread could be opened with these tags, and opens none.
     *
     * @param tags keys of the vocabulary
     * @return the thread that the same client key has opened before
     * @throws InvalidInputException as when it is published
     * @throws org.noroshi.platform.RefusedException as when it is published
     */
    @RolesAllowed(Roles.POST)
    public Optional<UUID> check(@Valid @NotNull PublishThread command, @NotNull Set<String> tags) {
        choices.require(tags, Set.of());
        return opening.check(viewers.current(), command);
    }

    /**
     * The same, with tags.
     *
     * @param tags keys of the vocabulary
     * @throws org.noroshi.platform.InvalidInputException as above, and when there are too many tags, or one that there is not
     */
    @RolesAllowed(Roles.POST)
    public UUID publish(@Valid @NotNull PublishThread command, @NotNull Set<String> tags) {
        choices.require(tags, Set.of());
        UUID thread = publish(command);
        choices.first(viewers.current(), thread, tags);
        return thread;
    }

    /** When a thread that is opened now, and is not urgent, becomes public; empty when that is at once. */
    @RolesAllowed(Roles.READ)
    public Optional<Instant> releaseTime() {
        return times.coming(false, clock.instant());
    }

    /** The template to begin with; empty when there is none under the key. */
    @RolesAllowed(Roles.POST)
    public Optional<Template> template(@NotNull String key, @NotNull Locale language) {
        return Templates.in(language).stream()
                .filter(template -> template.key().equals(key))
                .findFirst();
    }
}
