package org.noroshi.ui.membership;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.noroshi.accounts.OwnStanding;
import org.noroshi.membership.StandingView;

/** How one stands: what is restricted, why, until when and whom to ask. */
@Named
@RequestScoped
public class StandingPage {

    @Inject
    OwnStanding standing;

    @Inject
    Grounds words;

    private StandingView view;

    public StandingView getView() {
        if (view == null) {
            view = standing.view();
        }
        return view;
    }

    public String worded(String code) {
        return words.worded(code);
    }
}
