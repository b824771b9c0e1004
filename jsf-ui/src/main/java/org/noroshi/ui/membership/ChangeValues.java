package org.noroshi.ui.membership;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import java.util.Arrays;
import java.util.Locale;
import org.noroshi.membership.BedBand;
import org.noroshi.membership.ChangeItem;
import org.noroshi.membership.FounderType;
import org.noroshi.membership.Prefecture;
import org.noroshi.platform.Messages;

/** Puts a registered value into words: some are choices. */
@RequestScoped
class ChangeValues {

    String worded(ChangeItem item, String value) {
        return switch (item) {
            case PREFECTURE -> word(Prefecture.values(), value);
            case BEDS -> word(BedBand.values(), value);
            case FOUNDER -> word(FounderType.values(), value);
            default -> value;
        };
    }

    private static String word(Enum<?>[] choices, String value) {
        Locale language = FacesContext.getCurrentInstance().getViewRoot().getLocale();
        return Arrays.stream(choices)
                .filter(choice -> choice.name().equals(value))
                .findFirst()
                .map(choice -> Messages.of(choice.getDeclaringClass())
                        .text(language, choice.getDeclaringClass().getSimpleName() + "." + choice.name()))
                .orElse(value);
    }
}
