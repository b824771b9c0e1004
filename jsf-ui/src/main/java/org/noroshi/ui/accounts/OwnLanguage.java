package org.noroshi.ui.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Optional;
import org.noroshi.accounts.OwnAccount;
import org.noroshi.accounts.Viewer;
import org.noroshi.accounts.Viewers;
import org.noroshi.ui.frame.AccountLanguage;

/** The language that somebody chose for the own account. */
@ApplicationScoped
public class OwnLanguage implements AccountLanguage {

    @Inject
    Viewers viewers;

    @Inject
    OwnAccount account;

    @Override
    public Optional<Locale> current() {
        return Optional.of(viewers.current())
                .filter(viewer -> !viewer.isNobody())
                .map(Viewer::language);
    }

    @Override
    public void choose(Locale language) {
        if (!viewers.current().isNobody()) {
            account.speak(language);
        }
    }
}
