package org.noroshi.api;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.noroshi.platform.CommonError;
import org.noroshi.platform.InvalidInputException;
import org.noroshi.platform.InvalidInputException.Problem;
import org.noroshi.sharing.Tlp;

/** Reads what a program has sent; what can't be understood is said, and never taken for <em>no filter</em>. */
final class Given {

    private Given() {}

    static <E extends Enum<E>> E constant(Class<E> type, String name, String field) {
        try {
            return Enum.valueOf(type, name);
        } catch (IllegalArgumentException | NullPointerException unknown) {
            throw new InvalidInputException(field, CommonError.INVALID_INPUT);
        }
    }

    static <E extends Enum<E>> Set<E> constants(Class<E> type, List<String> names, String field) {
        Set<E> found = EnumSet.noneOf(type);
        names.forEach(name -> found.add(constant(type, name, field)));
        return found;
    }

    static Tlp tlp(String label, String field) {
        return Tlp.parse(label).orElseThrow(() -> new InvalidInputException(field, CommonError.INVALID_INPUT));
    }

    static Set<Tlp> tlps(List<String> labels, String field) {
        List<Tlp> found = new ArrayList<>();
        labels.forEach(label -> found.add(tlp(label, field)));
        return Set.copyOf(found);
    }

    /** The body of a request, which may be missing altogether. */
    static <T> T body(T body) {
        if (body == null) {
            throw new InvalidInputException(List.of(new Problem("", CommonError.REQUIRED, List.of())));
        }
        return body;
    }
}
