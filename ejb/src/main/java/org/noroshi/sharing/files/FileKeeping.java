package org.noroshi.sharing.files;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.noroshi.accounts.Viewer;

/** Deletes files of drafts that are over, and has those scanned for which no scanner was there when they came. */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class FileKeeping {

    private static final int AT_ONCE = 20;
    private static final Logger LOG = Logger.getLogger(FileKeeping.class);

    @Inject
    FileSteps steps;

    @Inject
    Clamd clamd;

    @Schedule(hour = "*", minute = "41", persistent = false)
    void tidyUp() {
        steps.tidyUp();
    }

    @Schedule(hour = "*", minute = "4/10", persistent = false)
    void scan() {
        if (clamd.isThere()) {
            Viewer viewer = Viewer.system("files that were not scanned yet");
            for (UUID id : steps.notScanned(viewer, AT_ONCE)) {
                if (!scan(viewer, id)) {
                    return;
                }
            }
        }
    }

    /** False when the scanner does not answer. */
    private boolean scan(Viewer viewer, UUID id) {
        ScanState said = steps.any(viewer, id)
                .map(file -> clamd.ask(steps.content(viewer, file)).state())
                .orElse(ScanState.CLEAN);
        if (said == ScanState.NOT_SCANNED) {
            return false;
        }
        steps.scanned(viewer, id, said);
        if (said == ScanState.INFECTED) {
            LOG.warnf("A virus was found in the stored file %s; it is not handed out any more", id);
        }
        return true;
    }
}
