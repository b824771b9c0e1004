package org.noroshi.ui.accounts;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.noroshi.accounts.SignInSettings;

/** After how long the frame locks a page on which nothing is done. */
@Named
@RequestScoped
public class LockPage {

    @Inject
    SignInSettings settings;

    public long getMinutes() {
        return settings.idle().toMinutes();
    }
}
