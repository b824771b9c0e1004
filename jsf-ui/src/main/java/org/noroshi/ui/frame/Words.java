package org.noroshi.ui.frame;

import jakarta.faces.context.FacesContext;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.noroshi.platform.Messages;

/** The functions of the tag library: how a value is put into words for the reader of the page. */
public final class Words {

    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");
    private static final Map<Locale, DateTimeFormatter> DAY = Map.of(
            Locale.JAPANESE, DateTimeFormatter.ofPattern("yyyy年M月d日(E)", Locale.JAPANESE),
            Locale.ENGLISH, DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH));
    private static final Map<Locale, DateTimeFormatter> MOMENT = Map.of(
            Locale.JAPANESE, DateTimeFormatter.ofPattern("yyyy年M月d日(E) HH:mm 'JST'", Locale.JAPANESE),
            Locale.ENGLISH, DateTimeFormatter.ofPattern("d MMM yyyy, HH:mm 'JST'", Locale.ENGLISH));

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

    private Words() {}

    /** The text with {0} … filled in by the value, or by the values of a list. */
    public static String fill(String pattern, Object value) {
        Object[] args = value instanceof List<?> values ? values.toArray() : new Object[] {value};
        return Texts.in(locale()).fill(pattern, args);
    }

    /** Whether there is a text under the key. */
    public static boolean has(String key) {
        return Texts.in(locale()).containsKey(key);
    }

    /** The word for a constant: key {@code Tlp.RED} in the bundle of its capability. */
    public static String name(Enum<?> constant) {
        Class<?> type = constant.getDeclaringClass();
        return Messages.of(type).text(locale(), type.getSimpleName() + "." + constant.name());
    }

    /** A moment in Japan, with its zone. */
    public static String moment(Instant moment) {
        return MOMENT.get(locale()).format(moment.atZone(JAPAN));
    }

    /** The time of day in Japan of a moment that is near. */
    public static String clock(Instant moment) {
        return CLOCK.format(moment.atZone(JAPAN));
    }

    /** A day: of a date, or of a moment in Japan. */
    public static String day(Object value) {
        TemporalAccessor day = value instanceof LocalDate date ? date : ((Instant) value).atZone(JAPAN);
        return DAY.get(locale()).format(day);
    }

    /** The label as TLP 2.0 writes it, never translated: {@code AMBER_STRICT} becomes {@code TLP:AMBER+STRICT}. */
    public static String tlpLabel(Object marking) {
        String name = marking instanceof Enum<?> constant ? constant.name() : String.valueOf(marking);
        return "TLP:" + name.replaceFirst("^TLP:", "").replace('_', '+');
    }

    private static Locale locale() {
        return Messages.language(FacesContext.getCurrentInstance().getViewRoot().getLocale());
    }
}
