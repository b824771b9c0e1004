package org.noroshi.export;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.noroshi.accounts.Viewer;
import org.noroshi.accounts.Viewers;
import org.noroshi.identity.PrivateRecords;
import org.noroshi.platform.Enforces;
import org.noroshi.platform.NotFoundException;
import org.noroshi.platform.RefusedException;
import org.noroshi.platform.Roles;
import org.noroshi.platform.Seal;
import org.noroshi.platform.StepUp;

/** The copies that an account takes along of what it wrote and may keep (articles 15, 16-2 and 16-4). */
@Stateless
public class Exports {

    private static final int REMEMBERED = 20;

    @Inject
    Viewers viewers;

    @Inject
    PrivateRecords records;

    @Inject
    ExportJobs jobs;

    @Inject
    Seal seal;

    @Inject
    StepUp stepUp;

    @Inject
    Clock clock;

    @Inject
    Event<ExportAsked> asked;

    @Inject
    Event<ExportTaken> taken;

    /**
     * Asks for a copy; it is made in the background, and a mail tells when it is ready.
     *
     * @throws RefusedException when one is being made already
     * @throws org.noroshi.platform.NotConfirmedException when the caller has to prove anew who he is
     */
    @RolesAllowed(Roles.EXPORT)
    @Enforces("A15")
    @Enforces("A16-4")
    public UUID ask(@Valid @NotNull AskExport command) {
        stepUp.require();
        Viewer viewer = viewers.current();
        records.alone(viewer);
        if (jobs.of(tag(viewer), REMEMBERED).stream()
                .anyMatch(job -> job.state().isUnderWay())) {
            throw new RefusedException(ExportError.EXPORT_UNDER_WAY);
        }
        ExportJob job = new ExportJob(
                tag(viewer),
                ExportContent.asked(viewer.account(), command.purpose(), viewer.language()),
                seal,
                clock.instant());
        jobs.add(job);
        asked.fire(new ExportAsked(job.id()));
        return job.id();
    }

    /** The own copies, the newest first. */
    @RolesAllowed(Roles.EXPORT)
    public List<ExportCard> mine() {
        Instant now = clock.instant();
        return jobs.of(tag(viewers.current()), REMEMBERED).stream()
                .map(job -> job.card(seal, now))
                .toList();
    }

    /**
     * Makes sure that the caller may fetch the copy now.
     *
     * @throws NotFoundException when there is none, it is somebody else's, or its days are over
     * @throws org.noroshi.platform.NotConfirmedException when the caller has to prove anew who he is
     */
    @RolesAllowed(Roles.EXPORT)
    public void open(@NotNull UUID id) {
        ready(id);
        stepUp.require();
    }

    /**
     * The file of an own copy that is ready; from here on it counts as taken.
     *
     * @throws NotFoundException when there is none, it is somebody else's, or its days are over
     * @throws org.noroshi.platform.NotConfirmedException when the caller has to prove anew who he is
     */
    @RolesAllowed(Roles.EXPORT)
    public ExportFile fetch(@NotNull UUID id) {
        ExportJob job = ready(id);
        stepUp.require();
        ExportContent content = job.content(seal);
        taken.fire(new ExportTaken(id));
        return new ExportFile(id, ExportArchive.name(job), content.bytes(), content.parts());
    }

    /**
     * One part of the file. Asked for part by part, so that a download holds no transaction and stops where the rights
     * do.
     *
     * @throws NotFoundException when there is none, it is somebody else's, or its days are over
     */
    @RolesAllowed(Roles.EXPORT)
    public byte[] part(@NotNull UUID id, int number) {
        ExportContent content = ready(id).content(seal);
        byte[] part = jobs.part(id, number)
                .map(bytes -> seal.open(bytes, ExportSteps.part(id, content.key(), number)))
                .orElseThrow(NotFoundException::new);
        long left = content.bytes() - (long) number * PartStream.SIZE;
        return left < part.length ? Arrays.copyOf(part, (int) left) : part;
    }

    private ExportJob ready(UUID id) {
        String tag = tag(viewers.current());
        return jobs.find(id)
                .filter(job -> job.isOf(tag) && job.isReadyAt(clock.instant()))
                .orElseThrow(NotFoundException::new);
    }

    private String tag(Viewer viewer) {
        return seal.tag("export-owner", viewer.account());
    }
}
