package org.noroshi.ui.approval;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.noroshi.approval.ApprovalFiles;
import org.noroshi.sharing.files.FileShown;

/** One file of a text that waits: what can be shown of it. */
@Named
@RequestScoped
public class BoardApprovalFilePage {

    @Inject
    ApprovalFiles files;

    private UUID id;
    private UUID fileId;
    private FileShown file;

    /** Looks before anything is shown, so that what is not there is said in time. */
    public void load() {
        file = files.look(id, fileId);
    }

    /** Numbers of the pages that can be shown, from 0. */
    public List<Integer> getPages() {
        return IntStream.range(0, file.pages()).boxed().toList();
    }

    public FileShown getFile() {
        return file;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public UUID getFileId() {
        return fileId;
    }

    public void setFileId(UUID fileId) {
        this.fileId = fileId;
    }
}
