package org.noroshi.ui.hospital;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.noroshi.membership.ClaimDomain;
import org.noroshi.membership.DomainCard;
import org.noroshi.membership.OwnDomains;
import org.omnifaces.util.Messages;

/** The mail domains of the own hospital. */
@Named
@RequestScoped
public class HospitalDomainsPage {

    @Inject
    OwnDomains domains;

    private String name;
    private boolean subdomains;
    private List<DomainCard> cards;

    public void load() {
        getCards();
    }

    public String claim() {
        domains.claim(new ClaimDomain(name, subdomains));
        Messages.addFlashGlobalInfo("hospital_domains.claimed");
        return "/hospital/domains?faces-redirect=true";
    }

    public List<DomainCard> getCards() {
        if (cards == null) {
            cards = domains.view();
        }
        return cards;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public boolean isSubdomains() {
        return subdomains;
    }

    public void setSubdomains(boolean subdomains) {
        this.subdomains = subdomains;
    }
}
