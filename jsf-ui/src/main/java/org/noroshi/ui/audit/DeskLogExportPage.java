package org.noroshi.ui.audit;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.stream.Stream;
import org.noroshi.audit.ExportTrail;
import org.noroshi.audit.TrailFormat;
import org.noroshi.audit.TrailInspection;
import org.noroshi.audit.TrailKind;
import org.noroshi.platform.AuditVerb;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Servlets;

/** Taking rows of the trail along, for a purpose that stays on record. */
@Named
@ViewScoped
public class DeskLogExportPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient TrailInspection trail;

    private final TrailForm form = new TrailForm();
    private TrailFormat format = TrailFormat.CSV;
    private String purpose;

    /** Looks before anything is shown whether the question can be read. */
    public void load() {
        trail.check(form.question());
    }

    /** Sends the file, never to be opened by the browser. */
    public void take() throws IOException {
        byte[] content = trail.export(new ExportTrail(form.question(), format, purpose));
        ExternalContext answer = Faces.getExternalContext();
        answer.setResponseContentType(format.type());
        answer.setResponseContentLength(content.length);
        answer.setResponseHeader(
                "Content-Disposition", Servlets.formatContentDispositionHeader("noroshi-log." + format.ending(), true));
        answer.getResponseOutputStream().write(content);
        Faces.responseComplete();
    }

    public TrailForm getForm() {
        return form;
    }

    /** What is asked for; nothing while that can't be read. */
    public AuditVerb getVerb() {
        return Stream.of(AuditVerb.values())
                .filter(verb -> verb.name().equals(form.getVerb()))
                .findFirst()
                .orElse(null);
    }

    /** What is asked about; nothing for a kind that this version does not know. */
    public TrailKind getKind() {
        return TrailKind.of(form.getKind()).orElse(null);
    }

    public TrailFormat[] getFormats() {
        return TrailFormat.values();
    }

    public TrailFormat getFormat() {
        return format;
    }

    public void setFormat(TrailFormat format) {
        this.format = format;
    }

    public String getPurpose() {
        return purpose;
    }

    public void setPurpose(String purpose) {
        this.purpose = purpose;
    }
}
