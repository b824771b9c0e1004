package org.noroshi.export;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.EnumSet;
import org.noroshi.platform.Enforces;
import org.noroshi.sharing.PostTakenAway;

/**
 * Copies that are being made or wait to be fetched may hold a post that was just removed. Nothing tells which, so all of
 * them are made anew, without it (article 22-1). Part of the transaction that removes.
 */
@ApplicationScoped
class OutdatedExports {

    @Inject
    ExportJobs jobs;

    protected OutdatedExports() {}

    @Enforces("A22-1")
    void makeAnew(@Observes PostTakenAway removed) {
        jobs.made().forEach(id -> jobs.hold(id)
                .filter(job ->
                        EnumSet.of(ExportState.RUNNING, ExportState.READY).contains(job.state()))
                .ifPresent(job -> {
                    jobs.removeParts(id);
                    job.beginAnew();
                }));
    }
}
