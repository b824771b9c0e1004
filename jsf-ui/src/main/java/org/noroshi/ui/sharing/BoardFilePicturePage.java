package org.noroshi.ui.sharing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.UUID;
import org.noroshi.sharing.files.Attachments;
import org.noroshi.ui.frame.Painted;

/** Hands out a picture of a page of a file, painted by this server; there is nothing to look at but that. */
@Named
@RequestScoped
public class BoardFilePicturePage {

    @Inject
    Attachments attachments;

    private UUID id;
    private int number;

    public void send() throws IOException {
        Painted.send(attachments.shown(id, number));
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public int getNumber() {
        return number;
    }

    public void setNumber(int number) {
        this.number = number;
    }
}
