package org.noroshi.ui.welcome;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** First page for guests. */
@Named
@RequestScoped
public class IndexPage {

    @Inject
    Desk desk;

    public int getSeats() {
        return desk.seats();
    }

    public String getMail() {
        return desk.mail().orElse("");
    }
}
