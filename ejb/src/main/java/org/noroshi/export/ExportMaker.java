package org.noroshi.export;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.noroshi.accounts.Viewer;
import org.noroshi.platform.ContractPaper;
import org.noroshi.platform.ContractPapers;
import org.noroshi.platform.Roles;
import org.noroshi.sharing.TakeAlong;
import org.noroshi.sharing.ThreadCopy;
import org.noroshi.sharing.files.FileCard;

/** Makes one copy from beginning to end. Holds no transaction while it writes, and one thread at a time in memory. */
@ApplicationScoped
class ExportMaker {

    private static final int RUN = 200;
    private static final Logger LOG = Logger.getLogger(ExportMaker.class);

    @Inject
    ExportSteps steps;

    @Inject
    TakeAlong board;

    @Inject
    @Any
    Instance<ContractPapers> papers;

    @Inject
    Clock clock;

    protected ExportMaker() {}

    void make(UUID id) {
        Optional<ExportContent> begun = steps.begin(id);
        if (begun.isEmpty()) {
            return;
        }
        try {
            try {
                make(id, begun.get());
            } catch (ExportStoppedException stopped) {
                throw stopped;
            } catch (IOException | RuntimeException e) {
                LOG.errorf(e, "A copy to take along could not be made");
                steps.failed(id, begun.get());
            }
        } catch (ExportStoppedException stopped) {
            LOG.debug("A copy to take along was stopped");
        }
    }

    private void make(UUID id, ExportContent content) throws IOException {
        List<UUID> threads = steps.step(id, content, this::threads);
        PartStream parts = new PartStream((part, number) -> steps.keep(id, content, part, number));
        try (ExportArchive archive = new ExportArchive(parts, content, clock.instant())) {
            try {
                fill(archive, id, content, threads);
                parts.close();
                steps.complete(id, content.complete(parts.parts(), parts.written(), archive.tally()));
            } catch (IOException | RuntimeException e) {
                parts.abandon();
                throw e;
            }
        }
    }

    private void fill(ExportArchive archive, UUID id, ExportContent content, List<UUID> threads) throws IOException {
        int total = threads.size() + 1;
        int done = 0;
        for (UUID thread : threads) {
            Optional<ThreadCopy> copy =
                    steps.step(id, content.at(done++, total), viewer -> board.copy(viewer, thread, content.purpose()));
            if (copy.isPresent()) {
                archive.add(copy.get());
                addFiles(archive, id, content.at(done, total), copy.get());
            }
        }
        for (ContractPaper paper : steps.step(id, content.at(done, total), this::papers)) {
            archive.add(paper);
        }
        archive.finish();
    }

    /** The files of own posts, one at a time. */
    private void addFiles(ExportArchive archive, UUID id, ExportContent content, ThreadCopy thread) throws IOException {
        for (ThreadCopy.PostCopy post : thread.posts()) {
            if (post.mine()) {
                for (FileCard file : post.files()) {
                    Optional<byte[]> bytes = steps.step(id, content, viewer -> board.file(viewer, file.id()));
                    if (bytes.isPresent()) {
                        archive.add(file, bytes.get());
                    }
                }
            }
        }
    }

    /** Own ones first, for whoever opens the file looks for those. */
    private List<UUID> threads(Viewer viewer) {
        List<UUID> threads = new ArrayList<>(board.ownThreads(viewer));
        Optional<String> after = Optional.empty();
        do {
            TakeAlong.Run run = board.otherThreads(viewer, after, RUN);
            threads.addAll(run.threads());
            after = run.next();
        } while (after.isPresent());
        return threads;
    }

    /** For who represents the member; a colleague takes along what is the colleague's own. */
    private List<ContractPaper> papers(Viewer viewer) {
        return viewer.may(Roles.REPRESENT)
                ? viewer.organisation().stream()
                        .flatMap(organisation -> papers.stream().flatMap(source -> source.of(organisation).stream()))
                        .toList()
                : List.of();
    }
}
