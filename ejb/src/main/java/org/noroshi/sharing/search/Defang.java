package org.noroshi.sharing.search;

import java.util.List;
import java.util.regex.Pattern;
import org.noroshi.sharing.search.Identifier.Kind;
import org.noroshi.sharing.search.IdentifierScan.Form;

/**
 * Makes addresses harmless to read and to paste, and real again: {@code hxxps://evil[.]example/a}.
 *
 * <p>For every value of an {@link Identifier}, {@code refang(defang(value))} is the value.
 */
public final class Defang {

    private static final Pattern V6 = Pattern.compile("[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*(?:/[0-9]{1,3})?");
    private static final Pattern HOST = Pattern.compile("[^\\s/@]+\\.[^\\s/@]+");
    private static final Pattern NETWORK = Pattern.compile("[0-9.]+/[0-9]{1,2}");

    private Defang() {}

    /** One value in its harmless form; what is no address comes back as it is. */
    public static String defang(String value) {
        int scheme = value.indexOf("://");
        if (scheme > 0) {
            return url(value, scheme);
        }
        int at = value.lastIndexOf('@');
        if (at > 0) {
            return value.substring(0, at) + "[@]" + dots(value.substring(at + 1));
        }
        if (V6.matcher(value).matches()) {
            return dots(value.replace(":", "[:]"));
        }
        return HOST.matcher(value).matches() || NETWORK.matcher(value).matches() ? dots(value) : value;
    }

    private static String url(String value, int scheme) {
        int end = scheme + 3;
        while (end < value.length() && "/?#".indexOf(value.charAt(end)) < 0) {
            end++;
        }
        int user = value.lastIndexOf('@', end - 1);
        String userInfo = user < 0 ? "" : value.substring(scheme + 3, user) + "[@]";
        String host =
                dots(value.substring(user < 0 ? scheme + 3 : user + 1, end).replace(":", "[:]"));
        String harmless =
                switch (value.substring(0, scheme)) {
                    case "http" -> "hxxp://";
                    case "https" -> "hxxps://";
                    case "ftp" -> "fxp://";
                    case "ftps" -> "fxps://";
                    default -> value.substring(0, scheme) + "[:]//";
                };
        return harmless + userInfo + host + value.substring(end);
    }

    private static String dots(String host) {
        return host.replace(".", "[.]");
    }

    /** The real form of something defanged in any of the known ways, folded to NFKC. */
    public static String refang(String text) {
        return Refanging.of(text).toString();
    }

    /**
     * An address in a text, and what is to be read in its place.
     *
     * @param identifier what stands there, with its place in the text
     * @param harmless the same, defanged
     */
    public record Place(Identifier identifier, String harmless) {}

    /** The addresses in a text, in its order; one may lie within another, as in the question of a URL. */
    public static List<Place> places(String text) {
        return IdentifierScan.of(text).stream()
                .filter(finding -> finding.form() != Form.ENCODED
                        && isAddress(finding.identifier().kind()))
                .map(finding -> {
                    String written = defang(finding.identifier().value());
                    return new Place(
                            finding.identifier(),
                            finding.form() == Form.WITHOUT_SCHEME ? written.substring("hxxp://".length()) : written);
                })
                .toList();
    }

    /** A text for reading: every address, domain, IP address and mail address in it is harmless, the rest untouched. */
    public static String inText(String text) {
        StringBuilder harmless = new StringBuilder();
        int copied = 0;
        for (Place place : places(text)) {
            if (place.identifier().start() >= copied) {
                harmless.append(text, copied, place.identifier().start()).append(place.harmless());
                copied = place.identifier().end();
            }
        }
        return harmless.append(text, copied, text.length()).toString();
    }

    private static boolean isAddress(Kind kind) {
        return switch (kind) {
            case URL, DOMAIN, IPV4, IPV6, EMAIL -> true;
            default -> false;
        };
    }
}
