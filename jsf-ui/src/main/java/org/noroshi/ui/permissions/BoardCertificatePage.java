package org.noroshi.ui.permissions;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.noroshi.permissions.Certificate;
import org.noroshi.permissions.PermissionDesk;

/** Shows the certificate with a number, to print it or to see whether it stands. */
@Named
@ViewScoped
public class BoardCertificatePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient PermissionDesk desk;

    private String number;
    private transient Certificate certificate;

    public void load() {
        if (number != null && !number.isBlank()) {
            certificate = desk.certificate(number);
        }
    }

    /** Looks it up; the page that shows it can be kept as a bookmark. */
    public String check() {
        return "/board/certificate?faces-redirect=true&number="
                + desk.certificate(number).number();
    }

    public Certificate getCertificate() {
        return certificate;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }
}
