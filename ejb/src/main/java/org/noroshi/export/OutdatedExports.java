package org.noroshi.export;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.EnumSet;
import org.noroshi.platform.Enforces;
import org.noroshi.sharing.PostRelabelled;
import org.noroshi.sharing.PostTakenAway;

/**
 * Copies that are being made or wait to be fetched may hold a post that was just removed or made stricter. Nothing tells
 * which, so all of them are made anew, without it or as it is now (articles 16-2 and 22-1). Part of the transaction that
 * does it.
 */
@ApplicationScoped
class OutdatedExports {

    @Inject
    ExportJobs jobs;

    protected OutdatedExports() {}

    @Enforces("A22-1")
    void withoutRemoved(@Observes PostTakenAway removed) {
        makeAnew();
    }

    @Enforces("A16-2")
    void withStricterMarking(@Observes PostRelabelled changed) {
        if (changed.stricter()) {
            makeAnew();
        }
    }

    private void makeAnew() {
        jobs.made().forEach(id -> jobs.hold(id)
                .filter(job ->
                        EnumSet.of(ExportState.RUNNING, ExportState.READY).contains(job.state()))
                .ifPresent(job -> {
                    jobs.removeParts(id);
                    job.beginAnew();
                }));
    }
}
