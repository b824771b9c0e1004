package org.noroshi.ui.accounts;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import org.noroshi.accounts.Acknowledgement;
import org.noroshi.accounts.SafePath;
import org.noroshi.terms.PublishedTerms;
import org.noroshi.terms.TermsText;
import org.omnifaces.util.Messages;

/** Shows the terms in force and takes the word that they were read. */
@Named
@ViewScoped
public class TermsAcknowledgePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Acknowledgement acknowledgement;

    @Inject
    transient Visit visit;

    private transient PublishedTerms terms;
    private UUID version;
    private String hash;
    private String next;
    private boolean read;

    /** Remembers which text is on the screen. */
    public void load() {
        if (acknowledgement.isDue()) {
            version = getTerms().versionId();
            hash = getTerms().hash();
        } else {
            visit.go(SafePath.of(next));
        }
    }

    public void acknowledge() {
        if (!read) {
            Messages.addError("terms:read", "terms_acknowledge.unread");
        } else if (getTerms().hash().equals(hash)) {
            acknowledgement.acknowledge(version, hash, visit.network());
            visit.go(SafePath.of(next));
        } else {
            Messages.addFlashGlobalWarn("terms_acknowledge.changed");
            visit.go("/terms-acknowledge");
        }
    }

    public PublishedTerms getTerms() {
        if (terms == null) {
            terms = acknowledgement.current();
        }
        return terms;
    }

    public TermsText getText() {
        return getTerms().text(FacesContext.getCurrentInstance().getViewRoot().getLocale());
    }

    public String getNext() {
        return next;
    }

    public void setNext(String next) {
        this.next = next;
    }

    public boolean isRead() {
        return read;
    }

    public void setRead(boolean read) {
        this.read = read;
    }
}
