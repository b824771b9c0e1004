package org.noroshi.sharing.guard;

import com.google.i18n.phonenumbers.PhoneNumberUtil;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.noroshi.membership.HospitalTraits;
import org.noroshi.platform.Enforces;
import org.noroshi.sharing.search.Identifier;
import org.noroshi.sharing.search.Identifiers;
import org.noroshi.sharing.search.MappedText;

/**
 * Finds in a text what could tell who writes, or who a patient is. Widths and spaces of Japanese writing make no
 * difference; where two findings overlap the one that begins first, and of these the longest, is given.
 */
@Enforces("A18-05")
public final class Telltales {

    /** Shorter parts of a name are words of everyday use. */
    private static final int SHORTEST_NAME = 4;

    private static final int SHORTEST_PLACE = 4;

    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern PUBLIC_FOUNDER = Pattern.compile("^.{1,8}?[都道府県市区町村]立");
    private static final Pattern LEGAL_FORM = Pattern.compile("^.{0,12}?法人(社団|財団)?");
    private static final Pattern MY_NUMBER = alone("\\d{4}[ -]?\\d{4}[ -]?\\d{4}");
    private static final Pattern INSURER =
            Pattern.compile("(?:被?保険者|公費負担者|保険証|資格確認書)[^\\d\\n]{0,15}(\\d[\\d -]{3,14}\\d)(?!\\d)");
    private static final Pattern PATIENT = Pattern.compile(
            "(?:患者|診察券|カルテ|レセプト|病歴)[^\\d\\n]{0,2}(?:ID|No\\.?|番号|記号)[^\\d\\n]{0,6}([A-Z]{0,3}\\d[\\d-]{2,14})",
            Pattern.CASE_INSENSITIVE);
    private static final String DATE =
            "(?:(?:19|20)\\d{2}|(?:明治|大正|昭和|平成|令和|[MTSHR])\\s?(?:\\d{1,2}|元))\\s?[年/.-]\\s?\\d{1,2}\\s?[月/.-]\\s?\\d{1,2}\\s?日?";
    private static final Pattern BIRTHDAY = Pattern.compile(
            "(?:生年月日|誕生日|DOB|date of birth)[^\\d\\n]{0,8}" + DATE + "|" + DATE + "\\s?(?:生まれ|出生|生(?!成|産|じ|き|か|徒|命|活))",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern PRIVATE_ADDRESS = alone(
            "(?:10(?:\\.\\d{1,3}){3}|192\\.168(?:\\.\\d{1,3}){2}|172\\.(?:1[6-9]|2\\d|3[01])(?:\\.\\d{1,3}){2})(?:/\\d{1,2})?");
    private static final Pattern PRIVATE_NAME = Pattern.compile(
            "(?<![A-Za-z0-9.-])(?:[a-z0-9][a-z0-9-]*\\.)+(?:local|lan|intra|internal|corp|home\\.arpa)(?![A-Za-z0-9.-]*[A-Za-z0-9])",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern SHARE =
            Pattern.compile("(?<!\\\\)\\\\\\\\[A-Za-z0-9][A-Za-z0-9._-]*(?:\\\\[^\\s\\\\\"<>|]+)*");
    private static final Pattern HOME =
            Pattern.compile("[A-Za-z]:\\\\Users\\\\[^\\s\\\\\"<>|]+|/home/[a-z_][a-z0-9_-]*", Pattern.CASE_INSENSITIVE);

    private final String source;
    private final MappedText text;
    private final List<Telltale> found = new ArrayList<>();

    private Telltales(String source) {
        this.source = source;
        this.text = MappedText.fold(source);
    }

    /** All of them in the order of the text; none of them overlaps another. */
    public static List<Telltale> in(String text, HospitalTraits own) {
        Telltales look = new Telltales(text);
        look.forHospital(own);
        look.forPeople();
        look.forHosts();
        return apart(look.found);
    }

    /** The text with every place replaced by what the function says for its kind. */
    public static String replaced(String text, List<Telltale> places, Function<TelltaleKind, String> by) {
        StringBuilder rest = new StringBuilder(text);
        places.stream()
                .sorted(Comparator.comparingInt(Telltale::start).reversed())
                .forEach(place -> rest.replace(place.start(), place.end(), by.apply(place.kind())));
        return rest.toString();
    }

    private void forHospital(HospitalTraits own) {
        names(own.names()).forEach(name -> all(TelltaleKind.OWN_NAME, spaced(name), 0));
        people(own.people()).forEach(name -> all(TelltaleKind.STAFF_NAME, spaced(name), 0));
        String town = folded(own.address()).replaceAll("\\d.*", "");
        if (town.length() >= SHORTEST_PLACE) {
            all(TelltaleKind.OWN_ADDRESS, spaced(town), 0);
        }
        String code = own.postalCode().replaceAll("\\D", "");
        if (code.length() == 7) {
            all(TelltaleKind.OWN_ADDRESS, alone(code.substring(0, 3) + "-?" + code.substring(3)), 0);
        }
        if (!own.code().isEmpty()) {
            all(TelltaleKind.OWN_CODE, alone(own.code()), 0);
        }
        Set<String> domains = Set.copyOf(own.domains());
        for (Identifier each : Identifiers.find(source)) {
            each.host().filter(host -> isUnder(host, domains)).ifPresent(host -> add(TelltaleKind.OWN_DOMAIN, each));
        }
    }

    private void forPeople() {
        PhoneNumberUtil.getInstance()
                .findNumbers(text, "JP", PhoneNumberUtil.Leniency.STRICT_GROUPING, Long.MAX_VALUE)
                .forEach(number ->
                        add(TelltaleKind.TELEPHONE, number.start() + opened(number.rawString()), number.end()));
        Matcher numbers = MY_NUMBER.matcher(text);
        while (numbers.find()) {
            if (CheckDigits.isMyNumber(numbers.group().replaceAll("\\D", ""))) {
                add(TelltaleKind.MY_NUMBER, numbers.start(), numbers.end());
            }
        }
        all(TelltaleKind.INSURANCE_NUMBER, INSURER, 1);
        all(TelltaleKind.PATIENT_NUMBER, PATIENT, 1);
        all(TelltaleKind.BIRTHDAY, BIRTHDAY, 0);
    }

    /** A bracket around the number is none of it. */
    private static int opened(String number) {
        return number.startsWith("(") && !number.contains(")") ? 1 : 0;
    }

    private void forHosts() {
        List.of(PRIVATE_ADDRESS, PRIVATE_NAME, SHARE, HOME)
                .forEach(pattern -> all(TelltaleKind.INTERNAL_HOST, pattern, 0));
    }

    private void all(TelltaleKind kind, Pattern pattern, int group) {
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            add(kind, matcher.start(group), matcher.end(group));
        }
    }

    private void add(TelltaleKind kind, int from, int to) {
        int start = text.sourceStart(from);
        int end = text.sourceEnd(to - 1);
        found.add(new Telltale(kind, start, end, source.substring(start, end)));
    }

    private void add(TelltaleKind kind, Identifier place) {
        found.add(new Telltale(kind, place.start(), place.end(), source.substring(place.start(), place.end())));
    }

    private static List<Telltale> apart(List<Telltale> found) {
        List<Telltale> apart = new ArrayList<>();
        int end = 0;
        for (Telltale each : found.stream()
                .sorted(Comparator.comparingInt(Telltale::start)
                        .thenComparing(Comparator.comparingInt(Telltale::end).reversed())
                        .thenComparing(Telltale::kind))
                .toList()) {
            if (each.start() >= end) {
                apart.add(each);
                end = each.end();
            }
        }
        return List.copyOf(apart);
    }

    /** The whole name, what it is without its legal form, its parts, and what remains without the town that runs it. */
    private static Set<String> names(List<String> written) {
        Set<String> names = new LinkedHashSet<>();
        for (String name : written) {
            String whole = folded(name);
            names.add(SPACES.matcher(whole).replaceAll(""));
            names.addAll(List.of(SPACES.split(whole)));
        }
        for (String name : List.copyOf(names)) {
            names.add(LEGAL_FORM.matcher(name).replaceFirst(""));
            names.add(PUBLIC_FOUNDER.matcher(name).replaceFirst(""));
        }
        return names.stream()
                .filter(name -> name.length() >= SHORTEST_NAME
                        && !LEGAL_FORM.matcher(name).matches())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Family name and given name together; one alone is the name of too many. */
    private static Set<String> people(List<String> written) {
        return written.stream()
                .map(Telltales::folded)
                .filter(name -> SPACES.matcher(name.strip()).find())
                .map(name -> SPACES.matcher(name).replaceAll(""))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static boolean isUnder(String host, Set<String> domains) {
        return domains.stream().anyMatch(domain -> host.equals(domain) || host.endsWith("." + domain));
    }

    private static String folded(String words) {
        return MappedText.fold(words).toString();
    }

    /** Spaces between the letters are skipped. */
    private static Pattern spaced(String words) {
        return Pattern.compile(
                SPACES.matcher(words)
                        .replaceAll("")
                        .codePoints()
                        .mapToObj(letter -> Pattern.quote(Character.toString(letter)))
                        .collect(Collectors.joining("\\s?")),
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** Neither a part of a longer number nor of a word. */
    private static Pattern alone(String number) {
        return Pattern.compile("(?<![A-Za-z0-9_./-])" + number + "(?![A-Za-z0-9_]|[./-]\\d)");
    }
}
