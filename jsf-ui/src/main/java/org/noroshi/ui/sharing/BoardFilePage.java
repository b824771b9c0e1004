package org.noroshi.ui.sharing;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.noroshi.accounts.TokenPurpose;
import org.noroshi.sharing.files.Attachments;
import org.noroshi.sharing.files.FileContent;
import org.noroshi.sharing.files.FileView;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Servlets;

/** One file: what can be shown of it, and taking it along. */
@Named
@ViewScoped
public class BoardFilePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Attachments attachments;

    private UUID id;
    private TokenPurpose purpose;
    private transient FileView view;

    /** Looks before anything is shown, so that what is not there is said in time. */
    public void load() {
        getView();
    }

    /** Sends the file itself, never to be opened by the browser. */
    public void take() throws IOException {
        FileContent content = attachments.take(id, purpose);
        ExternalContext answer = Faces.getExternalContext();
        answer.setResponseContentType("application/octet-stream");
        answer.setResponseContentLength(content.bytes().length);
        answer.setResponseHeader(
                "Content-Disposition",
                Servlets.formatContentDispositionHeader(content.file().name(), true));
        answer.setResponseHeader("Content-Security-Policy", "sandbox; default-src 'none'");
        answer.getResponseOutputStream().write(content.bytes());
        Faces.responseComplete();
    }

    public FileView getView() {
        if (view == null) {
            view = attachments.look(id);
        }
        return view;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    /** Numbers of the pages that can be shown, from 0. */
    public List<Integer> getPages() {
        return IntStream.range(0, getView().pages()).boxed().toList();
    }

    public TokenPurpose[] getPurposes() {
        return TokenPurpose.values();
    }

    public TokenPurpose getPurpose() {
        return purpose;
    }

    public void setPurpose(TokenPurpose purpose) {
        this.purpose = purpose;
    }
}
