package org.noroshi.export;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.noroshi.accounts.Viewer;
import org.noroshi.accounts.Viewers;
import org.noroshi.platform.Enforces;
import org.noroshi.platform.Json;
import org.noroshi.platform.Occasion;
import org.noroshi.platform.Outbox;
import org.noroshi.platform.Roles;
import org.noroshi.platform.Seal;

/** What making a copy does in the database, each step a transaction of its own and an errand of the service itself. */
@ApplicationScoped
@ActivateRequestContext
@Transactional(Transactional.TxType.REQUIRES_NEW)
class ExportSteps {

    /** How long a step may take before its maker is given up for dead. */
    static final Duration LEASE = Duration.ofMinutes(1);

    private static final Duration REST = Duration.ofMinutes(1);

    @Inject
    ExportJobs jobs;

    @Inject
    Viewers viewers;

    @Inject
    Seal seal;

    @Inject
    Outbox outbox;

    @Inject
    ExportSettings settings;

    @Inject
    Occasion occasion;

    @Inject
    Clock clock;

    @Inject
    Event<ExportMade> made;

    @Inject
    Event<ExportDeleted> deleted;

    protected ExportSteps() {}

    List<UUID> due() {
        return jobs.due(clock.instant());
    }

    /** The copy is this caller's to make, from its beginning; empty when somebody else is at it or it is settled. */
    Optional<ExportContent> begin(UUID id) {
        Instant now = clock.instant();
        Optional<ExportJob> job = jobs.hold(id).filter(found -> found.isDue(now));
        if (job.filter(ExportJob::isHopeless).isPresent()) {
            giveUp(job.get());
            return Optional.empty();
        }
        return job.map(found -> {
            jobs.removeParts(id);
            return found.begin(seal, now, LEASE);
        });
    }

    /**
     * One step, with the rights of this moment; the progress is written down.
     *
     * @throws ExportStoppedException when the account may not take anything along any more, or somebody else has begun
     *     anew
     */
    @Enforces("A11-2")
    <T> T step(UUID id, ExportContent content, Function<Viewer, T> step) throws ExportStoppedException {
        ExportJob job = held(id, content);
        Viewer viewer = viewers.of(content.account());
        if (!viewer.may(Roles.EXPORT)) {
            jobs.removeParts(id);
            job.stop();
            throw new ExportStoppedException();
        }
        T result = step.apply(viewer);
        job.progress(content, seal, clock.instant(), LEASE);
        return result;
    }

    /**
     * Keeps a part of the file.
     *
     * @throws ExportStoppedException when somebody else has begun anew
     */
    void keep(UUID id, ExportContent content, byte[] part, int number) throws ExportStoppedException {
        held(id, content);
        jobs.add(new ExportPart(id, number, seal.seal(part, part(id, content.key(), number))));
    }

    /** It can be fetched from now on, and its owner is told. */
    void complete(UUID id, ExportContent content) throws ExportStoppedException {
        occasion.onErrand("export");
        held(id, content).complete(content, seal, clock.instant().plus(settings.kept()));
        outbox.enqueue(
                ExportReadyMail.KIND,
                Json.createObjectBuilder()
                        .add(ExportReadyMail.EXPORT, id.toString())
                        .build());
        made.fire(new ExportMade(id));
    }

    /** Something went wrong: begun anew a while later, unless it did so often already. */
    void failed(UUID id, ExportContent content) throws ExportStoppedException {
        ExportJob job = held(id, content);
        if (job.isHopeless()) {
            giveUp(job);
        } else {
            jobs.removeParts(id);
            job.interrupted(clock.instant().plus(REST));
        }
    }

    private void giveUp(ExportJob job) {
        jobs.removeParts(job.id());
        job.fail();
    }

    /** Deletes what can't be fetched any more, and forgets what is long over. Nothing depends on its having run. */
    void tidyUp() {
        occasion.onErrand("export");
        Instant now = clock.instant();
        for (UUID id : jobs.over(now)) {
            jobs.hold(id).filter(job -> job.isOverAt(now)).ifPresent(job -> {
                jobs.removeParts(id);
                job.delete();
                deleted.fire(new ExportDeleted(id));
            });
        }
        jobs.forgetBefore(now.minus(settings.remembered()));
    }

    private ExportJob held(UUID id, ExportContent content) throws ExportStoppedException {
        return jobs.hold(id)
                .filter(job -> job.state() == ExportState.RUNNING)
                .filter(job -> job.content(seal).key().equals(content.key()))
                .orElseThrow(ExportStoppedException::new);
    }

    static String part(UUID export, UUID key, int number) {
        return "export-part/" + export + "/" + key + "/" + number;
    }
}
