package org.noroshi.ui.terms;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.noroshi.platform.Messages;
import org.noroshi.terms.DraftPreview;
import org.noroshi.terms.Ground;
import org.noroshi.terms.TermsDrafts;
import org.noroshi.terms.TermsPart;

/** What was understood of a draft, what was not, and what it would change. */
@Named
@ViewScoped
public class DeskTermsPreviewPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient TermsDrafts drafting;

    private UUID id;
    private int version;
    private transient DraftPreview preview;

    public void load() {
        version = getPreview().version();
    }

    public String discard() {
        drafting.discard(id, version);
        org.omnifaces.util.Messages.addFlashGlobalInfo("desk_terms_preview.given_up");
        return "/desk/terms?faces-redirect=true";
    }

    public DraftPreview getPreview() {
        if (preview == null) {
            preview = drafting.preview(id, locale());
        }
        return preview;
    }

    public TermsPart[] getParts() {
        return TermsPart.values();
    }

    /** Every place that decisions can cite, with its words in the reader's language. */
    public List<Map.Entry<Ground, String>> getPlaces() {
        boolean english = Messages.language(locale()).equals(Locale.ENGLISH);
        List<Map.Entry<Ground, String>> places = new ArrayList<>();
        List<TermsPart> parts = english
                ? List.of(TermsPart.TERMS_EN, TermsPart.PRIVACY_EN)
                : List.of(TermsPart.TERMS_JA, TermsPart.PRIVACY_JA);
        parts.forEach(part ->
                places.addAll(getPreview().reading().of(part).text().places().entrySet()));
        return places;
    }

    private static Locale locale() {
        return FacesContext.getCurrentInstance().getViewRoot().getLocale();
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }
}
