package org.noroshi.advisories;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.noroshi.accounts.Recipient;
import org.noroshi.platform.Letter;
import org.noroshi.platform.Messages;
import org.noroshi.platform.Settings;
import org.noroshi.platform.TimeSource;
import org.noroshi.sharing.search.Defang;

/**
 * What all mails about an alert have in common. How much they say follows the label: TLP:AMBER and stricter the number
 * alone, TLP:GREEN the title, TLP:CLEAR the three lines too.
 */
@ApplicationScoped
class AlertLetters {

    @Inject
    Settings settings;

    protected AlertLetters() {}

    Letter to(Recipient recipient, Alert alert) {
        return to(recipient, alert, Map.of());
    }

    Letter to(Recipient recipient, Alert alert, Map<String, String> more) {
        Locale language = recipient.language();
        Map<String, String> values = new HashMap<>(more);
        values.put("tlp", alert.tlp().label());
        values.put("number", alert.number());
        values.put("content", content(alert));
        values.put("link", settings.publicUrl() + "/portal/alert?id=" + alert.id());
        values.put("end", alert.marking().endLine(language));
        return recipient.letter(values);
    }

    /** Until when hospitals are asked to answer, in the reader's words. */
    static String deadline(Alert alert, Locale language) {
        return DateTimeFormatter.ofPattern(Messages.of(AlertLetters.class).text(language, "mail.time"), language)
                .withZone(TimeSource.JAPAN)
                .format(alert.answerBy());
    }

    private static String content(Alert alert) {
        return switch (alert.tlp()) {
            case RED, AMBER_STRICT, AMBER -> "";
            case GREEN -> "\n" + Defang.inText(alert.headline()) + "\n";
            case CLEAR -> "\n" + Defang.inText(alert.headline() + "\n\n" + String.join("\n", alert.lines())) + "\n";
        };
    }
}
