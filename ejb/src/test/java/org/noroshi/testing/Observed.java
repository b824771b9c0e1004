package org.noroshi.testing;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

/**
 * Whatever a record shows, by the path to it, and how alike two such records are in each of it. Nothing is picked out: a
 * component that somebody adds to a view is looked at from then on.
 */
public final class Observed {

    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");
    private static final double A_DAY = Duration.ofDays(1).toSeconds();

    private final Map<String, Object> values = new TreeMap<>();

    /** @param unread paths whose words are writing style; their length is looked at */
    public Observed(Object view, Set<String> unread) {
        take("", view, unread);
    }

    /** The same with one more thing that would be shown. */
    public Observed with(String path, Object value) {
        values.put(path, value);
        return this;
    }

    /** How alike the two are, one number for each thing that can be compared. */
    public Map<String, Double> likeness(Observed other) {
        Map<String, Double> alike = new TreeMap<>();
        values.forEach((path, value) -> compare(path, value, other.values.get(path), alike));
        return alike;
    }

    private void take(String path, Object value, Set<String> unread) {
        if (value instanceof Record shown) {
            for (RecordComponent part : shown.getClass().getRecordComponents()) {
                take(path + "/" + part.getName(), read(part, shown), unread);
            }
        } else if (value instanceof Optional<?> maybe) {
            take(path, maybe.orElse(null), unread);
        } else if (value instanceof Collection<?> many) {
            values.put(path + "#", many.size());
            values.put(path, many.toString());
        } else if (value instanceof String words) {
            values.put(path + "#", words.length());
            if (!unread.contains(path)) {
                values.put(path, words);
            }
        } else {
            values.put(path, value == null ? "nothing" : value);
        }
    }

    private static Object read(RecordComponent part, Record shown) {
        try {
            part.getAccessor().setAccessible(true);
            return part.getAccessor().invoke(shown);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void compare(String path, Object one, Object other, Map<String, Double> alike) {
        alike.put(path + " same", one.equals(other) ? 1.0 : 0.0);
        if (one instanceof Number && other instanceof Number) {
            double a = ((Number) one).doubleValue();
            double b = ((Number) other).doubleValue();
            alike.put(path + " apart", Math.log1p(Math.abs(a - b)));
            alike.put(path + " ratio", Math.abs(Math.log((1 + Math.abs(a)) / (1 + Math.abs(b)))));
        } else if (one instanceof Instant a && other instanceof Instant b) {
            double seconds = Math.abs(Duration.between(a, b).toSeconds());
            double ofDay = seconds % A_DAY;
            ZonedDateTime there = a.atZone(JAPAN);
            ZonedDateTime here = b.atZone(JAPAN);
            alike.put(path + " apart", Math.log1p(seconds));
            alike.put(path + " within the hour", seconds < 3_600 ? 1.0 : 0.0);
            alike.put(path + " time of day", Math.min(ofDay, A_DAY - ofDay));
            alike.put(path + " same day", there.toLocalDate().equals(here.toLocalDate()) ? 1.0 : 0.0);
            alike.put(path + " same weekday", there.getDayOfWeek() == here.getDayOfWeek() ? 1.0 : 0.0);
            alike.put(path + " same minute", there.getMinute() == here.getMinute() ? 1.0 : 0.0);
        } else if (one instanceof UUID a && other instanceof UUID b) {
            alike.put(
                    path + " begins",
                    Long.numberOfLeadingZeros(a.getMostSignificantBits() ^ b.getMostSignificantBits()) * 1.0);
            alike.put(
                    path + " ends",
                    Long.numberOfTrailingZeros(a.getLeastSignificantBits() ^ b.getLeastSignificantBits()) * 1.0);
        } else if (one instanceof String a && other instanceof String b) {
            alike.put(path + " begins", (double) common(a, b));
        }
    }

    private static int common(String one, String other) {
        int most = Math.min(one.length(), other.length());
        for (int i = 0; i < most; i++) {
            if (one.charAt(i) != other.charAt(i)) {
                return i;
            }
        }
        return most;
    }
}
