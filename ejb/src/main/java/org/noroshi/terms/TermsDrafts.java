package org.noroshi.terms;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.noroshi.platform.CommonError;
import org.noroshi.platform.CurrentCaller;
import org.noroshi.platform.InvalidInputException;
import org.noroshi.platform.NotFoundException;
import org.noroshi.platform.Proposals;
import org.noroshi.platform.RefusedException;
import org.noroshi.platform.Roles;
import org.noroshi.platform.TypedText;
import org.noroshi.terms.diff.TermsDiff;

/**
 * Where a next version of the terms is written: begun from the one in force, typed or read from files, and looked at
 * until everything in it is understood. What is typed is kept as it is, right or wrong.
 */
@Stateless
public class TermsDrafts {

    @Inject
    TermsDraftRows drafts;

    @Inject
    TermsVersions versions;

    @Inject
    NeededGrounds needed;

    @Inject
    SampleTerms sample;

    @Inject
    Proposals proposals;

    @Inject
    CurrentCaller caller;

    @Inject
    Clock clock;

    /** Drafts at hand, the latest changed first. */
    @RolesAllowed(Roles.PUBLISH_TERMS)
    public List<DraftCard> drafts() {
        return drafts.all().stream()
                .map(draft -> new DraftCard(
                        draft.id(),
                        draft.version(),
                        new TermsParser().read(draft.sources().textJa()).text().title(),
                        draft.begunAt(),
                        draft.changedAt()))
                .toList();
    }

    /**
     * Begins a draft.
     *
     * @return its id
     */
    @RolesAllowed(Roles.PUBLISH_TERMS)
    public UUID begin(@NotNull DraftStart with) {
        TermsSources sources =
                switch (with) {
                    case IN_FORCE -> TermsSources.of(inForce().edition());
                    case SAMPLE -> sample.next();
                };
        TermsDraft draft = new TermsDraft(sources, caller.requireAccount(), clock.instant());
        drafts.add(draft);
        return draft.id();
    }

    /**
     * Keeps what was typed; the operator's own names, dates and hours are put in the place of the known placeholders.
     *
     * @throws InvalidInputException when a document is far too long to be one
     * @throws RefusedException when somebody else changed the draft meanwhile, or a second officer is looking at it
     * @throws NotFoundException when it was published or given up meanwhile
     */
    @RolesAllowed(Roles.PUBLISH_TERMS)
    public void keep(@NotNull @Valid KeepTerms command) {
        TypedText typed = new TypedText();
        for (TermsPart part : TermsPart.values()) {
            // kept as it was typed, unless nobody could read it or store it
            typed.optionalText(part.field(), command.sources().of(part), TermsSources.LONGEST);
        }
        typed.requireNothingWrong();
        TermsDraft draft = unchanged(command.draft(), command.version());
        draft.keep(sample.filled(command.sources()), caller.requireAccount(), clock.instant());
        drafts.flush();
    }

    /**
     * What was understood of the draft, what was not, and what it would change.
     *
     * @param locale of the reader; the changes are shown in its language
     * @throws NotFoundException when it was published or given up meanwhile
     */
    @RolesAllowed(Roles.PUBLISH_TERMS)
    public DraftPreview preview(@NotNull UUID id, Locale locale) {
        TermsDraft draft = drafts.find(id).orElseThrow(NotFoundException::new);
        DraftReading reading = DraftReading.of(draft.sources(), needed.all());
        return new DraftPreview(
                draft.id(),
                draft.version(),
                versions.lastNumber() + 1,
                draft.changedAt(),
                draft.sources(),
                reading,
                TermsDiff.of(inForce().edition(), reading, locale),
                reading.edition().map(TermsEdition::hash));
    }

    /**
     * Gives a draft up.
     *
     * @throws RefusedException when somebody else changed it meanwhile, or a second officer is looking at it
     */
    @RolesAllowed(Roles.PUBLISH_TERMS)
    public void discard(@NotNull UUID id, int version) {
        drafts.remove(unchanged(id, version));
    }

    private PublishedTerms inForce() {
        return versions.current(clock.instant()).orElseThrow().published();
    }

    private TermsDraft unchanged(UUID id, int version) {
        TermsDraft draft = drafts.find(id).orElseThrow(NotFoundException::new);
        if (draft.version() != version) {
            throw new RefusedException(CommonError.CHANGED_MEANWHILE);
        }
        if (proposals.isOpen(MinorTerms.KIND, id)) {
            throw new RefusedException(TermsError.DRAFT_PROPOSED);
        }
        return draft;
    }
}
