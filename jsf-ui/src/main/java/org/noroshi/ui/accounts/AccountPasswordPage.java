package org.noroshi.ui.accounts;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.noroshi.accounts.ChangePassword;
import org.noroshi.accounts.OwnAccount;

/** Takes another password of one's own. */
@Named
@RequestScoped
public class AccountPasswordPage {

    @Inject
    OwnAccount own;

    @Inject
    Visit visit;

    private String present;
    private String password;
    private String repeated;
    private int shortest;

    @PostConstruct
    void load() {
        shortest = own.view().shortest();
    }

    public void change() {
        visit.enter(
                own.changePassword(new ChangePassword(present, password, repeated, visit.network(), visit.userAgent())),
                "/account?changed=true");
    }

    public int getShortest() {
        return shortest;
    }

    public String getPresent() {
        return present;
    }

    public void setPresent(String present) {
        this.present = present;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getRepeated() {
        return repeated;
    }

    public void setRepeated(String repeated) {
        this.repeated = repeated;
    }
}
