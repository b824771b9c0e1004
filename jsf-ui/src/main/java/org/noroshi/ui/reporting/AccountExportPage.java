package org.noroshi.ui.reporting;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.UUID;
import org.noroshi.accounts.TokenPurpose;
import org.noroshi.export.AskExport;
import org.noroshi.export.ExportCard;
import org.noroshi.export.ExportFile;
import org.noroshi.export.Exports;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** The copies to take along: asking for one, watching it being made, fetching it. */
@Named
@RequestScoped
public class AccountExportPage {

    private static final String AGAIN = "/account/export?faces-redirect=true";
    private static final String OPENED = "opened";

    @Inject
    Exports exports;

    private TokenPurpose purpose;
    private UUID file;
    private List<ExportCard> cards;

    @PostConstruct
    void load() {
        cards = exports.mine();
    }

    public String ask() {
        exports.ask(new AskExport(purpose));
        Messages.addFlashGlobalInfo("account_export.asked");
        return AGAIN;
    }

    /** Asks for the proof where it is needed; the page that follows starts the download. */
    public String take(UUID export) {
        exports.open(export);
        Faces.getFlash().put(OPENED, export);
        return AGAIN;
    }

    /** Sends the file that the address names, part by part. */
    public void send() throws IOException {
        if (file == null) {
            return;
        }
        ExportFile fetched = exports.fetch(file);
        ExternalContext answer = Faces.getExternalContext();
        answer.responseReset();
        answer.setResponseContentType("application/zip");
        answer.setResponseHeader("Content-Length", Long.toString(fetched.bytes()));
        answer.setResponseHeader("Content-Disposition", "attachment; filename=\"" + fetched.name() + "\"");
        answer.setResponseHeader("Cache-Control", "no-store");
        OutputStream out = answer.getResponseOutputStream();
        for (int number = 0; number < fetched.parts(); number++) {
            out.write(exports.part(fetched.export(), number));
        }
        Faces.responseComplete();
    }

    /** Whether one is being made now; then the page looks again every few seconds. */
    public boolean isUnderWay() {
        return cards.stream().anyMatch(ExportCard::underWay);
    }

    /** What was opened by the request before this one. */
    public UUID getOpened() {
        return (UUID) Faces.getFlash().get(OPENED);
    }

    public List<ExportCard> getCards() {
        return cards;
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

    public UUID getFile() {
        return file;
    }

    public void setFile(UUID file) {
        this.file = file;
    }
}
