package org.noroshi.ui.accounts;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Locale;
import java.util.UUID;
import org.noroshi.accounts.Acknowledgement;
import org.noroshi.accounts.SafePath;
import org.noroshi.accounts.ToAcknowledge;
import org.noroshi.terms.TermsText;
import org.noroshi.ui.frame.PageFailures;
import org.omnifaces.util.Messages;

/**
 * Shows the terms that the reader has not acknowledged yet, those in force before those that are announced, and takes
 * the word that they were read.
 */
@Named
@ViewScoped
public class TermsAcknowledgePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Acknowledgement acknowledgement;

    @Inject
    transient Visit visit;

    private transient ToAcknowledge reading;
    private UUID version;
    private String hash;
    private String next;
    private boolean read;

    /** Remembers which text is on the screen. */
    public void load() {
        if (getReading() == null) {
            visit.go(SafePath.of(next));
        } else {
            version = reading.terms().versionId();
            hash = reading.terms().hash();
        }
    }

    public void acknowledge() {
        if (!read) {
            PageFailures.tell("read", "terms_acknowledge.unread");
        } else if (getReading() == null) {
            visit.go(SafePath.of(next));
        } else if (reading.terms().hash().equals(hash)) {
            acknowledgement.acknowledge(version, hash, visit.network());
            visit.go(SafePath.of(next));
        } else {
            Messages.addFlashGlobalWarn("terms_acknowledge.changed");
            visit.go("/terms-acknowledge");
        }
    }

    /** Null when there is nothing to read any more. */
    public ToAcknowledge getReading() {
        if (reading == null) {
            reading = acknowledgement.next(locale()).orElse(null);
        }
        return reading;
    }

    public TermsText getText() {
        return getReading().terms().text(locale());
    }

    public TermsText getPrivacy() {
        return getReading().terms().privacy(locale());
    }

    private static Locale locale() {
        return FacesContext.getCurrentInstance().getViewRoot().getLocale();
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
