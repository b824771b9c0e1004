package org.noroshi.ui.sharing;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.noroshi.sharing.files.AttachFile;
import org.noroshi.sharing.files.Attaching;
import org.noroshi.sharing.files.DraftFiles;
import org.noroshi.sharing.files.FileCard;
import org.noroshi.sharing.files.FileKind;
import org.primefaces.event.FileUploadEvent;

/** The files of one text that is being written; each is kept with the draft as soon as it is there. */
@Dependent
public class FilePanel implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Attaching attaching;

    private String draft;
    private transient List<FileCard> waiting;

    /** The panel for the draft of this key. */
    FilePanel of(UUID key) {
        draft = key.toString();
        return this;
    }

    /** What the guard has to read besides the text. */
    String words() {
        return attaching.words(draft);
    }

    /** Takes the file that has just come up. */
    public void take(FileUploadEvent event) {
        waiting = null;
        attaching.attach(new AttachFile(
                draft, event.getFile().getFileName(), event.getFile().getContent()));
    }

    public void remove(UUID file) {
        waiting = null;
        attaching.detach(file);
    }

    public List<FileCard> getWaiting() {
        if (waiting == null) {
            waiting = attaching.waiting(draft);
        }
        return waiting;
    }

    public int getMost() {
        return DraftFiles.MOST_OF_POST;
    }

    public int getMostBytes() {
        return AttachFile.MOST_BYTES;
    }

    public int getMostMegabytes() {
        return AttachFile.MOST_BYTES >> 20;
    }

    /** For the browser's own choice of files; what is really taken, the content decides. */
    public String getEndings() {
        return FileKind.allEndings().stream().collect(Collectors.joining(",.", ".", ""));
    }
}
