package org.noroshi.ui.accounts;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import org.noroshi.accounts.HospitalTerms;
import org.noroshi.accounts.HospitalTermsCard;
import org.noroshi.ui.frame.PageFailures;
import org.omnifaces.util.Messages;

/** The liaison says that the hospital can't agree with the terms that are coming, after the consequence was shown. */
@Named
@ViewScoped
public class HospitalTermsObjectPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient HospitalTerms terms;

    @Inject
    transient Visit visit;

    private UUID version;
    private String hash;
    private boolean sure;
    private transient HospitalTermsCard card;

    /** Remembers which terms are on the screen. */
    public void load() {
        getCard().coming().ifPresent(coming -> {
            version = coming.versionId();
            hash = coming.hash();
        });
    }

    public String object() {
        if (!sure) {
            PageFailures.tell("sure", "hospital_terms_object.unsure");
            return null;
        }
        terms.object(version, hash, visit.network());
        Messages.addFlashGlobalInfo("hospital_terms_object.done");
        return "/hospital/terms?faces-redirect=true";
    }

    public HospitalTermsCard getCard() {
        if (card == null) {
            card = terms.card();
        }
        return card;
    }

    public boolean isSure() {
        return sure;
    }

    public void setSure(boolean sure) {
        this.sure = sure;
    }
}
