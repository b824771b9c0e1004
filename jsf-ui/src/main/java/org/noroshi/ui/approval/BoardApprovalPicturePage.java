package org.noroshi.ui.approval;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.UUID;
import org.noroshi.approval.ApprovalFiles;
import org.noroshi.ui.frame.Painted;

/** Hands out a picture of a page of a file that waits, painted by this server. */
@Named
@RequestScoped
public class BoardApprovalPicturePage {

    @Inject
    ApprovalFiles files;

    private UUID id;
    private UUID file;
    private int number;

    public void send() throws IOException {
        Painted.send(files.picture(id, file, number));
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public UUID getFile() {
        return file;
    }

    public void setFile(UUID file) {
        this.file = file;
    }

    public int getNumber() {
        return number;
    }

    public void setNumber(int number) {
        this.number = number;
    }
}
