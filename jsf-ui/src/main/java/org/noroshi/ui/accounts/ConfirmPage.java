package org.noroshi.ui.accounts;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.noroshi.accounts.ConfirmIdentity;
import org.noroshi.accounts.Confirmation;
import org.noroshi.accounts.SafePath;

/** Takes a fresh proof before a page that shows nothing without one, and leads on to it. */
@Named
@RequestScoped
public class ConfirmPage {

    @Inject
    Confirmation confirmation;

    @Inject
    Visit visit;

    private String proof;
    private String next;

    public void confirm() {
        confirmation.confirm(new ConfirmIdentity(proof, visit.network()));
        visit.go(SafePath.of(next));
    }

    public String getProof() {
        return proof;
    }

    public void setProof(String proof) {
        this.proof = proof;
    }

    public String getNext() {
        return next;
    }

    public void setNext(String next) {
        this.next = next;
    }
}
