package org.noroshi.ui.emergency;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.noroshi.emergency.EmergencyConsultation;
import org.omnifaces.util.Faces;

/** Hands out the first hour as a file; there is nothing to look at but the file. */
@Named
@RequestScoped
public class EmergencyPaperPage {

    @Inject
    EmergencyConsultation consultation;

    public void send() {
        Faces.sendFile(consultation.paper(Faces.getLocale()), "first-hour.html", true);
    }
}
