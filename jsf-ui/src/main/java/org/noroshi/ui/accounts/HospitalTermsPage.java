package org.noroshi.ui.accounts;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.noroshi.accounts.HospitalTerms;
import org.noroshi.accounts.HospitalTermsCard;

/** How the own hospital stands with the terms, for its liaison. */
@Named
@RequestScoped
public class HospitalTermsPage {

    @Inject
    HospitalTerms terms;

    private HospitalTermsCard card;

    public void load() {
        card = terms.card();
    }

    public HospitalTermsCard getCard() {
        return card;
    }
}
