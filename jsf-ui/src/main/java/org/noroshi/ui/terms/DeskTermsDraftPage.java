package org.noroshi.ui.terms;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.noroshi.platform.CommonError;
import org.noroshi.platform.InvalidInputException;
import org.noroshi.terms.DraftPreview;
import org.noroshi.terms.KeepTerms;
import org.noroshi.terms.TermsDrafts;
import org.noroshi.terms.TermsSources;

/** The four documents of a draft, typed or read from files. */
@Named
@ViewScoped
public class DeskTermsDraftPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int BYTES_OF_A_LETTER = 4;

    @Inject
    transient TermsDrafts drafting;

    private UUID id;
    private int version;
    private String textJa;
    private String textEn;
    private String privacyJa;
    private String privacyEn;
    private transient Part fileTermsJa;
    private transient Part fileTermsEn;
    private transient Part filePrivacyJa;
    private transient Part filePrivacyEn;

    public void load() {
        DraftPreview draft = drafting.preview(
                id, FacesContext.getCurrentInstance().getViewRoot().getLocale());
        version = draft.version();
        textJa = draft.sources().textJa();
        textEn = draft.sources().textEn();
        privacyJa = draft.sources().privacyJa();
        privacyEn = draft.sources().privacyEn();
    }

    public String keep() {
        drafting.keep(new KeepTerms(
                id,
                version,
                new TermsSources(
                        given("fileTermsJa", fileTermsJa, textJa),
                        given("fileTermsEn", fileTermsEn, textEn),
                        given("filePrivacyJa", filePrivacyJa, privacyJa),
                        given("filePrivacyEn", filePrivacyEn, privacyEn))));
        return "/desk/terms/preview?faces-redirect=true&id=" + id;
    }

    /** A file that was chosen takes the place of what is typed. */
    private static String given(String field, Part file, String typed) {
        if (file == null || file.getSize() == 0) {
            return typed;
        }
        if (file.getSize() > (long) TermsSources.LONGEST * BYTES_OF_A_LETTER) {
            throw new InvalidInputException(field, CommonError.TOO_LONG, TermsSources.LONGEST);
        }
        try (InputStream in = file.getInputStream()) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public String getTextJa() {
        return textJa;
    }

    public void setTextJa(String textJa) {
        this.textJa = textJa;
    }

    public String getTextEn() {
        return textEn;
    }

    public void setTextEn(String textEn) {
        this.textEn = textEn;
    }

    public String getPrivacyJa() {
        return privacyJa;
    }

    public void setPrivacyJa(String privacyJa) {
        this.privacyJa = privacyJa;
    }

    public String getPrivacyEn() {
        return privacyEn;
    }

    public void setPrivacyEn(String privacyEn) {
        this.privacyEn = privacyEn;
    }

    public Part getFileTermsJa() {
        return fileTermsJa;
    }

    public void setFileTermsJa(Part file) {
        this.fileTermsJa = file;
    }

    public Part getFileTermsEn() {
        return fileTermsEn;
    }

    public void setFileTermsEn(Part file) {
        this.fileTermsEn = file;
    }

    public Part getFilePrivacyJa() {
        return filePrivacyJa;
    }

    public void setFilePrivacyJa(Part file) {
        this.filePrivacyJa = file;
    }

    public Part getFilePrivacyEn() {
        return filePrivacyEn;
    }

    public void setFilePrivacyEn(Part file) {
        this.filePrivacyEn = file;
    }
}
