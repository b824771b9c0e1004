package org.noroshi.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.noroshi.accounts.Acknowledgement;
import org.noroshi.accounts.Activation;
import org.noroshi.accounts.Group;
import org.noroshi.accounts.InviteStaff;
import org.noroshi.accounts.MakeChief;
import org.noroshi.accounts.SampleAccess;
import org.noroshi.accounts.SetPassword;
import org.noroshi.accounts.SetUp;
import org.noroshi.accounts.Staff;
import org.noroshi.membership.Admission;
import org.noroshi.membership.ApplicationDraft;
import org.noroshi.membership.ApplicationForm;
import org.noroshi.membership.ApplicationQueue;
import org.noroshi.membership.ApplicationReview;
import org.noroshi.membership.Applying;
import org.noroshi.membership.CheckItem;
import org.noroshi.membership.ConsentEntry;
import org.noroshi.membership.DecideApplication;
import org.noroshi.membership.DecisionGround;
import org.noroshi.membership.DecisionKind;
import org.noroshi.membership.InstitutionEntry;
import org.noroshi.membership.KeepDraft;
import org.noroshi.membership.NoteCheck;
import org.noroshi.membership.NoteChecks;
import org.noroshi.membership.PersonEntry;
import org.noroshi.membership.PledgeItem;
import org.noroshi.platform.Settings;
import org.noroshi.platform.TimeSource;
import org.noroshi.terms.PublishedTerms;
import org.noroshi.terms.TermsLibrary;

/** The people of the sample world: staff by invitation, hospitals by application, users by their mailed links. */
@ApplicationScoped
class SamplePeople {

    /** The one password of all sample accounts; long enough for the rules, on no list, and good on this machine alone. */
    static final String PASSWORD = "noroshi-no-mihon";

    private static final String LOCALHOST = "127.0.0.1";
    private static final Duration AGE = Duration.ofDays(60);

    @Inject
    SampleAccess access;

    @Inject
    ActingAs acting;

    @Inject
    Mailbox mailbox;

    @Inject
    SetUp setUp;

    @Inject
    Staff staff;

    @Inject
    Activation activation;

    @Inject
    Acknowledgement acknowledgement;

    @Inject
    Applying applying;

    @Inject
    Admission admission;

    @Inject
    TermsLibrary terms;

    @Inject
    TimeSource time;

    @Inject
    Clock clock;

    @Inject
    Settings settings;

    private final Map<String, UUID> accounts = new LinkedHashMap<>();
    private final List<String> lines = new ArrayList<>();

    /** The account of a voice in the threads: {@code A} to {@code D}, {@code desk}, {@code analyst}. */
    UUID voice(String key) {
        return accounts.get(key);
    }

    void make(JsonObject world) {
        time.runBehind(AGE);
        try {
            for (JsonObject person : world.getJsonArray("staff").getValuesAs(JsonObject.class)) {
                hire(person);
            }
            for (JsonObject hospital : world.getJsonArray("hospitals").getValuesAs(JsonObject.class)) {
                admit(hospital);
            }
        } finally {
            time.runBehind(Duration.ZERO);
        }
    }

    /** Writes down who can sign in, where the command that started this finds it. */
    void list() {
        Path file = Path.of(settings.text("jboss.server.data.dir").orElse("."), "sample-accounts.txt");
        try {
            Files.write(file, lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void hire(JsonObject person) {
        String mail = person.getString("mail");
        Group group = Group.valueOf(person.getString("group"));
        Locale language = Locale.forLanguageTag(person.getString("language"));
        LocalDate lastDay =
                LocalDate.ofInstant(clock.instant().plus(AGE), TimeSource.JAPAN).plusDays(300);
        if (group == Group.CHIEF) {
            setUp.makeChief(new MakeChief(
                    access.setUpCode(),
                    person.getString("name"),
                    mail,
                    lastDay,
                    PASSWORD,
                    PASSWORD,
                    language,
                    LOCALHOST,
                    ""));
        } else {
            InviteStaff invitation = new InviteStaff(person.getString("name"), mail, group, lastDay, language);
            acting.account(accounts.get("chief"), () -> staff.invite(invitation));
            activate(mail);
        }
        note(person.getString("key"), mail, group.name());
    }

    private void admit(JsonObject hospital) {
        JsonObject institution = hospital.getJsonObject("institution");
        List<JsonObject> people = hospital.getJsonArray("people").getValuesAs(JsonObject.class);
        String liaison = people.get(0).getString("mail");
        apply(institution, people);
        Map<String, String> link = mailbox.link(liaison, "number=");
        String number = link.get("number");
        applying.confirm(number, link.get("key"));
        acting.account(accounts.get("desk"), () -> accept(number));
        for (JsonObject person : people) {
            String mail = person.getString("mail");
            activate(mail);
            UUID account = access.account(mail);
            acting.account(account, () -> {
                PublishedTerms current = terms.current();
                acknowledgement.acknowledge(current.versionId(), current.hash(), LOCALHOST);
                return account;
            });
            String role = mail.equals(liaison) ? Group.LIAISON.name() : Group.USER.name();
            note(person.getString("key"), mail, role + " " + institution.getString("name"));
        }
        accounts.put(hospital.getString("key"), accounts.get(hospital.getString("voice")));
    }

    private void apply(JsonObject institution, List<JsonObject> people) {
        PublishedTerms current = terms.current();
        ApplicationDraft draft = applying.start(Locale.JAPANESE);
        ApplicationForm form = new ApplicationForm(
                new InstitutionEntry(
                        institution.getString("name"),
                        institution.getString("kana"),
                        institution.getString("code"),
                        institution.getBoolean("withoutCode"),
                        institution.getString("codeEvidence"),
                        institution.getString("founder"),
                        institution.getString("beds"),
                        institution.getString("postalCode"),
                        institution.getString("prefecture"),
                        institution.getString("address"),
                        institution.getString("telephone"),
                        institution.getJsonArray("domains").getValuesAs(JsonString::getString),
                        ""),
                people.stream()
                        .map(person -> new PersonEntry(
                                person.getString("name"),
                                person.getString("department"),
                                person.getString("duty"),
                                person.getString("employment"),
                                person.getString("mail")))
                        .toList(),
                new ConsentEntry(
                        Optional.of(current.versionId()),
                        current.hash(),
                        Arrays.stream(PledgeItem.values()).map(PledgeItem::code).toList(),
                        false));
        ApplicationDraft kept = applying.keep(new KeepDraft(draft.link(), draft.version(), form, Locale.JAPANESE));
        applying.submit(kept.link(), kept.version(), LOCALHOST);
    }

    private ApplicationReview accept(String number) {
        UUID id = admission.queue(ApplicationQueue.OPEN, 0, 100).applications().stream()
                .filter(line -> line.number().equals(number))
                .findFirst()
                .orElseThrow()
                .id();
        ApplicationReview review = admission.review(id);
        List<NoteCheck> checks = Arrays.stream(CheckItem.values())
                .map(item -> new NoteCheck(item, "見本のため、確認したものとします。"))
                .toList();
        review = admission.note(new NoteChecks(id, review.version(), checks));
        return admission.decide(
                new DecideApplication(id, review.version(), DecisionKind.ACCEPT, DecisionGround.A06_1, ""));
    }

    private void activate(String mail) {
        String token = mailbox.link(mail, "/activate?").get("token");
        activation.setPassword(new SetPassword(token, PASSWORD, PASSWORD, LOCALHOST, ""));
    }

    private void note(String key, String mail, String what) {
        accounts.put(key, access.account(mail));
        lines.add(mail + "  " + PASSWORD + "  " + what);
    }
}
