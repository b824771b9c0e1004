package org.noroshi.membership;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;

/** Forms as a careful applicant fills them in, each for an institution of its own. */
public final class ApplicationFixture {

    private static final AtomicInteger LAST_CODE =
            new AtomicInteger(ThreadLocalRandom.current().nextInt(1_000_000));

    private ApplicationFixture() {}

    /** A form in which nothing is wrong and nothing gives to think about. */
    public static ApplicationForm form(UUID terms, String hash) {
        String own = UUID.randomUUID().toString().substring(0, 8);
        return form("見本" + own + "病院", code(43), own + ".hospital.example.jp", terms, hash);
    }

    static ApplicationForm form(String name, String code, String domain, UUID terms, String hash) {
        return new ApplicationForm(
                new InstitutionEntry(
                        name,
                        "みほんびょういん",
                        code,
                        false,
                        "",
                        FounderType.MEDICAL_CORPORATION.name(),
                        BedBand.FROM_100.name(),
                        "862-0975",
                        Prefecture.KUMAMOTO.name(),
                        "熊本市中央区見本1丁目1番1号",
                        "096-300-0000",
                        List.of(domain),
                        ""),
                List.of(person("見本 花子", "hanako@" + domain), person("見本 太郎", "taro@" + domain)),
                consent(terms, hash));
    }

    static PersonEntry person(String name, String mail) {
        return new PersonEntry(name, "医療情報部", "院内ネットワークの管理", Employment.EMPLOYED.name(), mail);
    }

    static ConsentEntry consent(UUID terms, String hash) {
        return new ConsentEntry(
                Optional.of(terms),
                hash,
                Arrays.stream(PledgeItem.values()).map(PledgeItem::code).toList(),
                false);
    }

    /** A code of that prefecture with the right check digit, another one each time. */
    static String code(int prefecture) {
        String nine = String.format("%02d1%06d", prefecture, LAST_CODE.incrementAndGet() % 1_000_000);
        return nine + MedicalInstitutionCode.checkDigit(nine);
    }

    static InstitutionEntry with(InstitutionEntry entry, String field, String typed) {
        return new InstitutionEntry(
                field.equals("name") ? typed : entry.name(),
                field.equals("kana") ? typed : entry.kana(),
                field.equals("code") ? typed : entry.code(),
                field.equals("codeEvidence") || entry.withoutCode(),
                field.equals("codeEvidence") ? typed : entry.codeEvidence(),
                field.equals("founder") ? typed : entry.founder(),
                field.equals("beds") ? typed : entry.beds(),
                field.equals("postalCode") ? typed : entry.postalCode(),
                field.equals("prefecture") ? typed : entry.prefecture(),
                field.equals("address") ? typed : entry.address(),
                field.equals("telephone") ? typed : entry.telephone(),
                field.equals("domains") ? List.of(typed) : entry.domains(),
                field.equals("browserCheck") ? typed : entry.browserCheck());
    }

    static PersonEntry with(PersonEntry entry, String field, String typed) {
        return new PersonEntry(
                field.equals("name") ? typed : entry.name(),
                field.equals("department") ? typed : entry.department(),
                field.equals("duty") ? typed : entry.duty(),
                field.equals("employment") ? typed : entry.employment(),
                field.equals("mail") ? typed : entry.mail());
    }

    static List<PersonEntry> people(int number, String domain) {
        List<PersonEntry> people = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            people.add(person("見本 " + i, "user" + i + "@" + domain));
        }
        return people;
    }

    static Submission submission() {
        ApplicationForm form = form(UUID.randomUUID(), "hash");
        FormReading reading = new FormReading();
        return new Submission(
                reading.institution(form.institution()).orElseThrow(),
                reading.domains(form.institution()),
                null,
                reading.people(form.people(), 5),
                reading.pledges(form.consent()),
                false,
                UUID.randomUUID());
    }

    static Application draft(java.time.Instant at) {
        return new Application(UUID.randomUUID(), "tag", Locale.JAPANESE, at);
    }
}
