package org.noroshi.membership;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.noroshi.platform.CommonError;
import org.noroshi.platform.ErrorCode;
import org.noroshi.platform.InvalidInputException;
import org.noroshi.platform.InvalidInputException.Problem;
import org.noroshi.platform.TypedText;

/**
 * Reads what was typed into values, and collects everything that is wrong with it on the way, so that an applicant sees
 * all of it at once.
 */
final class FormReading {

    static final int NAME = 100;
    static final int LINE = 200;
    static final int TEXT = 500;
    static final int DOMAINS = 10;
    static final int REASON = 2_000;

    private final TypedText words = new TypedText();

    /** The institution; empty when something about it is wrong. */
    Optional<Institution> institution(InstitutionEntry entry) {
        int before = words.problems().size();
        String name = line("name", entry.name(), NAME);
        String kana = kana(entry.kana());
        String code = null;
        String evidence;
        if (entry.withoutCode()) {
            evidence = text("codeEvidence", entry.codeEvidence(), TEXT, MembershipError.CODE_EVIDENCE_REQUIRED);
        } else {
            // not needed, and yet said: the officer reads it
            evidence = words.optionalText("codeEvidence", entry.codeEvidence(), TEXT);
            code = code(entry.code());
        }
        FounderType founder = choice("founder", entry.founder(), FounderType.values());
        BedBand beds = choice("beds", entry.beds(), BedBand.values());
        String postalCode = postalCode(entry.postalCode());
        Prefecture prefecture = choice("prefecture", entry.prefecture(), Prefecture.values());
        String address = line("address", entry.address(), LINE);
        String telephone = entry.telephone().isBlank()
                ? line("telephone", "", LINE)
                : read("telephone", entry.telephone(), Telephone::of)
                        .map(Telephone::digits)
                        .orElse("");
        return words.problems().size() == before
                ? Optional.of(new Institution(
                        name,
                        kana,
                        code,
                        evidence.isEmpty() ? null : evidence,
                        founder,
                        beds,
                        postalCode,
                        prefecture,
                        address,
                        telephone))
                : Optional.empty();
    }

    private String code(String typed) {
        if (typed.isBlank()) {
            wrong("code", CommonError.REQUIRED);
            return null;
        }
        return read("code", typed, MedicalInstitutionCode::of)
                .map(MedicalInstitutionCode::digits)
                .orElse(null);
    }

    /** The institution's mail domains, each once. */
    Set<String> domains(InstitutionEntry entry) {
        Set<String> domains = new LinkedHashSet<>();
        for (int i = 0; i < entry.domains().size(); i++) {
            String typed = entry.domains().get(i);
            if (!typed.isBlank()) {
                read("domains[" + i + "]", typed, MailDomain::ownedBy).ifPresent(domain -> domains.add(domain.name()));
            }
        }
        if (entry.domains().stream().allMatch(String::isBlank)) {
            wrong("domains", MembershipError.DOMAIN_REQUIRED);
        } else if (domains.size() > DOMAINS) {
            wrong("domains", MembershipError.TOO_MANY_DOMAINS, DOMAINS);
        }
        return domains;
    }

    /** The result code of the self-check, null when there is none. */
    String browserCheck(InstitutionEntry entry) {
        return entry.browserCheck().isBlank() ? null : line("browserCheck", entry.browserCheck(), 40);
    }

    /** One person, named without a place in a list. */
    Person person(PersonEntry entry) {
        return person("", entry);
    }

    /** That the hospital attests what it says about a person (call for participants, condition 2). */
    void attested(boolean attested) {
        if (!attested) {
            wrong("attested", MembershipError.NOT_ATTESTED);
        }
    }

    /** The liaison and the further users; empty lines after the first are left out. */
    List<Person> people(List<PersonEntry> entries, int limit) {
        List<Person> people = new ArrayList<>();
        Set<String> addresses = new HashSet<>();
        for (int i = 0; i < entries.size(); i++) {
            PersonEntry entry = entries.get(i);
            if (i > 0 && entry.isBlank()) {
                continue;
            }
            String at = "people[" + i + "].";
            Person person = person(at, entry);
            if (!person.mail().isEmpty() && !addresses.add(person.mail())) {
                wrong(at + "mail", MembershipError.ADDRESS_TWICE);
            }
            people.add(person);
        }
        if (people.isEmpty()) {
            wrong("people", CommonError.REQUIRED);
        } else if (people.size() > limit) {
            wrong("people", MembershipError.TOO_MANY_USERS, limit);
        }
        return people;
    }

    private Person person(String at, PersonEntry entry) {
        String name = line(at + "name", entry.name(), NAME);
        String department = line(at + "department", entry.department(), NAME);
        String duty = line(at + "duty", entry.duty(), LINE);
        Employment employment = choice(at + "employment", entry.employment(), Employment.values());
        String mail = entry.mail().isBlank()
                ? line(at + "mail", "", LINE)
                : read(at + "mail", entry.mail(), EmailAddress::of)
                        .map(EmailAddress::value)
                        .orElse("");
        return new Person(name, department, duty, employment, mail);
    }

    /** What is attested about one user; empty when something about it is wrong. */
    Optional<AttestationLine> statement(int row, Seat seat, Optional<UserStatement> said) {
        String at = "users[" + row + "].";
        Statement statement = said.map(UserStatement::statement).orElse(null);
        if (statement == null) {
            wrong(at + "statement", CommonError.REQUIRED);
            return Optional.empty();
        }
        if (statement == Statement.LEFT && seat.isLiaison()) {
            wrong(at + "statement", MembershipError.LIAISON_NEEDED);
            return Optional.empty();
        }
        if (statement != Statement.OTHER_DUTY) {
            return Optional.of(new AttestationLine(statement, seat.person().duty()));
        }
        int before = words.problems().size();
        String duty = line(at + "duty", InstitutionEntry.text(said.orElseThrow().duty()), LINE);
        return words.problems().size() == before ? Optional.of(new AttestationLine(statement, duty)) : Optional.empty();
    }

    /** All items of article 28, ticked one by one. */
    Set<PledgeItem> pledges(ConsentEntry entry) {
        Set<PledgeItem> ticked = new LinkedHashSet<>();
        entry.pledges().forEach(code -> PledgeItem.ofCode(code).ifPresent(ticked::add));
        if (ticked.size() < PledgeItem.values().length) {
            wrong("pledges", MembershipError.PLEDGES_INCOMPLETE);
        }
        return ticked;
    }

    /** That the terms are accepted; whether they are the current ones is known to terms. */
    void terms(ConsentEntry entry) {
        if (entry.terms().isEmpty() || entry.hash().isBlank()) {
            wrong("terms", MembershipError.TERMS_NOT_ACCEPTED);
        }
    }

    /** Free text of several lines that must be there. */
    String text(String field, String given, int most, ErrorCode whenMissing) {
        return words.text(field, given, most, whenMissing);
    }

    /** What an officer noted, by condition. */
    Map<CheckItem, String> checks(List<NoteCheck> notes) {
        Map<CheckItem, String> read = new TreeMap<>();
        for (int i = 0; i < notes.size(); i++) {
            NoteCheck note = notes.get(i);
            String typed = note.evidence() == null ? "" : note.evidence();
            read.put(note.item(), text("checks[" + i + "].evidence", typed, REASON, MembershipError.EVIDENCE_REQUIRED));
        }
        return read;
    }

    /**
     * Words that may be left out; empty then.
     *
     * @throws InvalidInputException when they are too long or hold signs that can't be shown
     */
    static String optional(String field, String typed) {
        if (typed == null || typed.isBlank()) {
            return "";
        }
        FormReading reading = new FormReading();
        String text = reading.text(field, typed, REASON, MembershipError.REASON_REQUIRED);
        reading.requireNothingWrong();
        return text;
    }

    List<Problem> problems() {
        return words.problems();
    }

    /** @throws InvalidInputException with all that is wrong */
    void requireNothingWrong() {
        words.requireNothingWrong();
    }

    private String line(String field, String given, int most) {
        return words.line(field, given, most);
    }

    private String kana(String typed) {
        int before = words.problems().size();
        String line = line("kana", typed, NAME);
        if (words.problems().size() > before) {
            return "";
        }
        String katakana = katakana(Normalizer.normalize(line, Normalizer.Form.NFKC));
        if (!katakana.matches("[\\u30A1-\\u30FA\\u30FB\\u30FC ]+")) {
            wrong("kana", MembershipError.NOT_KANA);
        }
        return katakana;
    }

    /** Hiragana stand 0x60 before their katakana. */
    private static String katakana(String kana) {
        StringBuilder katakana = new StringBuilder();
        kana.chars().forEach(sign -> katakana.append((char) (sign >= 0x3041 && sign <= 0x3096 ? sign + 0x60 : sign)));
        return katakana.toString();
    }

    private String postalCode(String typed) {
        String digits = typed.length() > 50
                ? ""
                : Normalizer.normalize(typed, Normalizer.Form.NFKC)
                        .replaceAll("[\\s\\p{Pd}\\p{Zs}\\u3012\\u30FC\\u2212]", "");
        if (typed.isBlank()) {
            wrong("postalCode", CommonError.REQUIRED);
        } else if (!digits.matches("[0-9]{7}")) {
            wrong("postalCode", MembershipError.NOT_A_POSTAL_CODE);
        }
        return digits;
    }

    private <E extends Enum<E>> E choice(String field, String typed, E[] choices) {
        Optional<E> chosen = Arrays.stream(choices)
                .filter(choice -> choice.name().equals(typed))
                .findFirst();
        if (chosen.isEmpty()) {
            wrong(field, typed.isBlank() ? CommonError.REQUIRED : MembershipError.NOT_A_CHOICE);
        }
        return chosen.orElse(null);
    }

    private <T> Optional<T> read(String field, String typed, Function<String, T> reader) {
        try {
            return Optional.of(reader.apply(typed));
        } catch (InvalidInputException e) {
            e.problems()
                    .forEach(problem ->
                            wrong(field, problem.code(), problem.args().toArray()));
            return Optional.empty();
        }
    }

    private void wrong(String field, ErrorCode code, Object... args) {
        words.wrong(field, code, args);
    }
}
