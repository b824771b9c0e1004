package org.noroshi.ui.welcome;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** One sheet for the notice board in the hospital, with the address of the form as a QR code. */
@Named
@RequestScoped
public class LeafletPage {

    @Inject
    Desk desk;

    public String getAddress() {
        return desk.applicationAddress().toString();
    }

    public QrCode getCode() {
        return QrCode.of(getAddress());
    }

    public String getMail() {
        return desk.mail().orElse("");
    }

    public int getSeats() {
        return desk.seats();
    }
}
