package org.noroshi.ui.accounts;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.noroshi.accounts.AccountView;
import org.noroshi.accounts.OwnAccount;

/** The own data. */
@Named
@RequestScoped
public class AccountPage {

    @Inject
    OwnAccount own;

    private AccountView view;

    @PostConstruct
    void load() {
        view = own.view();
    }

    public AccountView getView() {
        return view;
    }
}
