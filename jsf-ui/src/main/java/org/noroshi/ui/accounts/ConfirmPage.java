package org.noroshi.ui.accounts;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.noroshi.accounts.ConfirmByPasskey;
import org.noroshi.accounts.ConfirmIdentity;
import org.noroshi.accounts.Confirmation;
import org.noroshi.accounts.SafePath;

/**
 * Takes a fresh proof before a page that shows nothing without one, and leads on to it. Also tells the question that the
 * frame asks in the middle of other pages whether a passkey can answer it.
 */
@Named
@RequestScoped
public class ConfirmPage {

    @Inject
    Confirmation confirmation;

    @Inject
    Visit visit;

    private String proof;
    private String answer;
    private String options;
    private String next;

    public void confirm() {
        confirmation.confirm(new ConfirmIdentity(proof, visit.network()));
        visit.go(SafePath.of(next));
    }

    public void usePasskey() {
        confirmation.confirmByPasskey(new ConfirmByPasskey(answer, visit.network()));
        visit.go(SafePath.of(next));
    }

    public boolean isWithPasskey() {
        return confirmation.hasPasskey();
    }

    /** What the browser hands to the device; new each time the page is shown. */
    public String getOptions() {
        if (options == null) {
            options = confirmation.offer();
        }
        return options;
    }

    public String getAnswer() {
        return answer;
    }

    public void setAnswer(String answer) {
        this.answer = answer;
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
