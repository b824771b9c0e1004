package org.noroshi.ui.membership;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.Locale;
import java.util.UUID;
import org.noroshi.membership.Applying;
import org.noroshi.platform.NotFoundException;
import org.noroshi.terms.PublishedTerms;
import org.noroshi.terms.TermsChanges;
import org.noroshi.terms.TermsLibrary;
import org.noroshi.terms.TermsText;
import org.noroshi.ui.frame.PageFailures;
import org.omnifaces.util.Messages;

/** The applicant agrees to the terms that have taken effect while the application was under way. */
@Named
@ViewScoped
public class ApplyConsentPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Applying applying;

    @Inject
    transient TermsLibrary library;

    private String link;
    private UUID version;
    private int number;
    private String hash;
    private boolean accepted;
    private transient PublishedTerms terms;
    private transient TermsChanges changes;

    /** Remembers which text is on the screen. */
    public void load() {
        if (!applying.status(link).consentDue()) {
            throw new NotFoundException();
        }
        version = library.currentReference().versionId();
        number = shown().number();
        hash = shown().hash();
    }

    public String agree() {
        if (!accepted) {
            PageFailures.tell("terms", "apply_consent.unaccepted");
            return null;
        }
        HttpServletRequest request = (HttpServletRequest)
                FacesContext.getCurrentInstance().getExternalContext().getRequest();
        applying.agreeAgain(link, version, hash, request.getRemoteAddr());
        Messages.addFlashGlobalInfo("apply_consent.done");
        return "/status?faces-redirect=true&link=" + link;
    }

    /** Null when there is no version before. */
    public TermsChanges getChanges() {
        shown();
        return changes;
    }

    public TermsText getText() {
        return shown().text(locale());
    }

    public TermsText getPrivacy() {
        return shown().privacy(locale());
    }

    /** The text that was on the screen first, also after a postback: consent is to this one. */
    private PublishedTerms shown() {
        if (terms == null) {
            terms = library.version(version);
            changes = library.changes(version, locale()).orElse(null);
        }
        return terms;
    }

    private static Locale locale() {
        return FacesContext.getCurrentInstance().getViewRoot().getLocale();
    }

    public int getNumber() {
        return number;
    }

    public String getHash() {
        return hash;
    }

    public String getLink() {
        return link;
    }

    public void setLink(String link) {
        this.link = link;
    }

    public boolean isAccepted() {
        return accepted;
    }

    public void setAccepted(boolean accepted) {
        this.accepted = accepted;
    }
}
