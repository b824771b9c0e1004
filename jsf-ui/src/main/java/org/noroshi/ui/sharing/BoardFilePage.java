package org.noroshi.ui.sharing;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.noroshi.accounts.TokenPurpose;
import org.noroshi.sharing.files.Attachments;
import org.noroshi.sharing.files.FileContent;
import org.noroshi.sharing.files.FileView;
import org.noroshi.ui.frame.Ids;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Servlets;

/** One file: what can be shown of it, and taking it along. */
@Named
@RequestScoped
public class BoardFilePage {

    @Inject
    Attachments attachments;

    private UUID id;
    private TokenPurpose purpose;
    private FileView view;

    @PostConstruct
    void load() {
        id = Ids.of(Faces.getRequestParameter("id"));
        view = attachments.look(id);
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
        return view;
    }

    public UUID getId() {
        return id;
    }

    /** Numbers of the pages that can be shown, from 0. */
    public List<Integer> getPages() {
        return IntStream.range(0, view.pages()).boxed().toList();
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
