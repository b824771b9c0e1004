package org.noroshi.ui.hospital;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.noroshi.membership.DomainCard;
import org.noroshi.membership.OwnDomains;
import org.noroshi.platform.NotFoundException;
import org.omnifaces.util.Messages;

/** One domain of the own hospital: proving it, what counts below it, giving it up. */
@Named
@ViewScoped
public class HospitalDomainPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient OwnDomains domains;

    private String name;
    private String key;
    private String mail;
    private transient DomainCard card;

    public void load() {
        getCard();
    }

    public String send() {
        domains.mail(name, mail);
        return done("hospital_domain.sent");
    }

    /** By a button and not by opening the link, so that what scans mails for bad links proves nothing. */
    public String confirm() {
        domains.confirm(name, key);
        return done("hospital_domain.proved");
    }

    public String check() {
        domains.check(name);
        return done("hospital_domain.proved");
    }

    public String allowBelow() {
        domains.allowSubdomains(name, true);
        return done("hospital_domain.changed");
    }

    public String onlyExact() {
        domains.allowSubdomains(name, false);
        return done("hospital_domain.changed");
    }

    public String drop() {
        domains.drop(name);
        Messages.addFlashGlobalInfo("hospital_domain.dropped");
        return "/hospital/domains?faces-redirect=true";
    }

    private String done(String message) {
        Messages.addFlashGlobalInfo(message);
        return "/hospital/domain?faces-redirect=true&name=" + name;
    }

    public DomainCard getCard() {
        if (card == null) {
            card = domains.view().stream()
                    .filter(one -> one.name().equals(name))
                    .findFirst()
                    .orElseThrow(NotFoundException::new);
        }
        return card;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getKey() {
        return key;
    }

    public void setKey(String key) {
        this.key = key;
    }

    public String getMail() {
        return mail;
    }

    public void setMail(String mail) {
        this.mail = mail;
    }
}
