package org.noroshi.ui.accounts;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import org.noroshi.accounts.MakeChief;
import org.noroshi.accounts.SetUp;

/** Makes the first chief with the code from the server's log. */
@Named
@RequestScoped
public class SetupPage {

    @Inject
    SetUp setUp;

    @Inject
    Visit visit;

    private String code;
    private String name;
    private String mail;
    private LocalDate lastDay;
    private String password;
    private String repeated;
    private boolean open;

    @PostConstruct
    void load() {
        open = setUp.isOpen();
    }

    public void make() {
        visit.enter(
                setUp.makeChief(new MakeChief(
                        code,
                        name,
                        mail,
                        lastDay,
                        password,
                        repeated,
                        FacesContext.getCurrentInstance().getViewRoot().getLocale(),
                        visit.network(),
                        visit.userAgent())),
                "/desk/staff");
    }

    public boolean isOpen() {
        return open;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getMail() {
        return mail;
    }

    public void setMail(String mail) {
        this.mail = mail;
    }

    public LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(LocalDate lastDay) {
        this.lastDay = lastDay;
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
