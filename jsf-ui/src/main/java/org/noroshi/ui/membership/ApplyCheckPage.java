package org.noroshi.ui.membership;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.List;
import org.noroshi.membership.ApplicationDraft;
import org.noroshi.membership.ApplicationForm;
import org.noroshi.membership.Applying;
import org.noroshi.membership.BedBand;
import org.noroshi.membership.Employment;
import org.noroshi.membership.FounderType;
import org.noroshi.membership.PersonEntry;
import org.noroshi.membership.Prefecture;

/** Last step: everything once more, what is still missing, and sending. */
@Named
@ViewScoped
public class ApplyCheckPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Applying applying;

    private String link;
    private transient ApplicationDraft draft;
    private int version;

    /** Reads what is kept; an application that is sent already has only its status to show. */
    public String load() {
        draft = applying.draft(link);
        version = draft.version();
        return draft.form().isEmpty() ? "/status?faces-redirect=true&link=" + link : null;
    }

    /** Sends the application. */
    public String send() {
        HttpServletRequest request = (HttpServletRequest)
                FacesContext.getCurrentInstance().getExternalContext().getRequest();
        applying.submit(link, version, request.getRemoteAddr());
        return "/status?faces-redirect=true&link=" + link;
    }

    public ApplicationDraft getDraft() {
        if (draft == null) {
            draft = applying.draft(link);
        }
        return draft;
    }

    public ApplicationForm getForm() {
        return getDraft().form().orElseGet(ApplicationForm::blank);
    }

    /** The people of whom something is typed. */
    public List<PersonEntry> getPeople() {
        return getForm().people().stream().filter(person -> !person.isBlank()).toList();
    }

    /** The constant with that name; null while nothing right is chosen. */
    public FounderType founder(String name) {
        return constant(FounderType.values(), name);
    }

    public BedBand beds(String name) {
        return constant(BedBand.values(), name);
    }

    public Prefecture prefecture(String name) {
        return constant(Prefecture.values(), name);
    }

    public Employment employment(String name) {
        return constant(Employment.values(), name);
    }

    private static <E extends Enum<E>> E constant(E[] values, String name) {
        for (E value : values) {
            if (value.name().equals(name)) {
                return value;
            }
        }
        return null;
    }

    public String getLink() {
        return link;
    }

    public void setLink(String link) {
        this.link = link;
    }
}
