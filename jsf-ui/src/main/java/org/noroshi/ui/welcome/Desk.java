package org.noroshi.ui.welcome;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import org.noroshi.membership.SeatSettings;
import org.noroshi.platform.Settings;

/** How the desk is reached, and where one applies; given by the operator's settings. */
@ApplicationScoped
public class Desk {

    @Inject
    Settings settings;

    @Inject
    SeatSettings seats;

    /** Mail address for inquiries. */
    public Optional<String> mail() {
        return settings.text("noroshi.desk-mail").or(() -> settings.text("noroshi.mail-reply-to"));
    }

    /** Who runs this board, as the terms name them; empty when nobody said. */
    public Optional<String> operator(Locale locale) {
        Optional<String> japanese = settings.text("noroshi.terms.operator");
        return Locale.ENGLISH.equals(locale)
                ? settings.text("noroshi.terms.operator-en").or(() -> japanese)
                : japanese;
    }

    /** Most users of one hospital, the liaison included. */
    public int seats() {
        return seats.seats();
    }

    /** The one address of the application form. */
    public URI applicationAddress() {
        return URI.create(settings.publicUrl() + "/portal/apply");
    }
}
