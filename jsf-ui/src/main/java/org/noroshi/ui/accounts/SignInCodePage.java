package org.noroshi.ui.accounts;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.noroshi.accounts.GiveCode;
import org.noroshi.accounts.GivePasskey;
import org.noroshi.accounts.SecondStep;
import org.noroshi.accounts.SignIn;

/** Takes a code or a passkey as the second factor, between password and entrance. */
@Named
@RequestScoped
public class SignInCodePage {

    @Inject
    SignIn service;

    @Inject
    Visit visit;

    private String code;
    private String answer;
    private String options;
    private Optional<SecondStep> step;
    private String next;

    /** Leads back who has not given the password, or too long ago. */
    public void load() {
        if (step().isEmpty()) {
            visit.go("/sign-in?ended=true");
        }
    }

    public void enter() {
        visit.enter(service.giveCode(new GiveCode(visit.ticket(), code, visit.network(), visit.userAgent())), next);
    }

    public void usePasskey() {
        visit.enter(
                service.givePasskey(new GivePasskey(visit.ticket(), answer, visit.network(), visit.userAgent())), next);
    }

    /** Whether there is an authenticator. */
    public boolean isWithApp() {
        return step().filter(SecondStep::app).isPresent();
    }

    /** Whether there is a passkey. */
    public boolean isWithPasskey() {
        return step().filter(SecondStep::passkey).isPresent();
    }

    /** What the browser hands to the device; new each time the page is shown. */
    public String getOptions() {
        if (options == null) {
            options = service.offerPasskey(visit.ticket());
        }
        return options;
    }

    private Optional<SecondStep> step() {
        if (step == null) {
            step = service.secondStep(visit.ticket());
        }
        return step;
    }

    public String getAnswer() {
        return answer;
    }

    public void setAnswer(String answer) {
        this.answer = answer;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getNext() {
        return next;
    }

    public void setNext(String next) {
        this.next = next;
    }
}
