package org.noroshi.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.noroshi.testing.Browser;
import org.noroshi.testing.NoroshiServer;

/** A service from its first start on, and the people who come to it; everything is done on the pages. */
final class Town implements AutoCloseable {

    static final String PASSWORD = "kiri-no-naka-no-akari";

    /** Of everybody in the sample world. */
    static final String SAMPLE_PASSWORD = "noroshi-no-mihon";

    private static final Pattern CODE = Pattern.compile("works once: (\\S+)");

    final NoroshiServer server;
    final Browser browser;
    final Letters letters;

    Town(String name, int offset) {
        this(NoroshiServer.fresh(name, offset));
    }

    /** With its database somewhere else. */
    Town(String name, int offset, String database) {
        this(NoroshiServer.fresh(name, offset).with("NOROSHI_DB_URL", database));
    }

    Town(NoroshiServer fresh) {
        server = fresh.start();
        letters = new Letters(server);
        browser = Browser.open();
    }

    /** A service with the sample world. */
    static Town sample(String name, int offset) {
        return sample(name, offset, Map.of());
    }

    /** The same with some settings. */
    static Town sample(String name, int offset, Map<String, String> settings) {
        NoroshiServer server = NoroshiServer.sample(name, offset);
        settings.forEach(server::with);
        return new Town(server);
    }

    Visitor visitor() {
        return visitor(Locale.JAPANESE);
    }

    Visitor visitor(Locale language) {
        return new Visitor(browser, server, language);
    }

    /** Somebody of the sample world, whose passwords are no secret. */
    Visitor sampleUser(String mail) {
        Visitor person = visitor().open("/sign-in");
        person.type("name", mail).type("password", SAMPLE_PASSWORD);
        person.press("signIn");
        return person;
    }

    /** The first chief, by the code in the log. */
    Visitor chief(String mail) {
        Visitor chief = visitor().open("/setup").looks("setup");
        chief.type("code", setUpCode())
                .type("name", "見本 統")
                .type("mail", mail)
                .type("lastDay", LocalDate.now().plusDays(200).toString())
                .type("password", PASSWORD)
                .type("repeated", PASSWORD);
        chief.press("make");
        return chief;
    }

    Visitor officer(Visitor chief, String mail) {
        chief.open("/desk/staff-invite").looks("staff-invite");
        chief.type("name", "見本 望")
                .type("mail", mail)
                .type("lastDay", LocalDate.now().plusDays(200).toString());
        chief.page().locator("input[type=radio][value=SECRETARIAT]").check();
        chief.press("invite");
        return activated(mail);
    }

    /** Follows the mailed link and sets a password; users of hospitals read the terms on the way. */
    Visitor activated(String mail) {
        Visitor person = visitor().open(letters.link(mail, "/activate?")).looks("activate");
        person.type("password", PASSWORD).type("repeated", PASSWORD);
        person.press("activate");
        if (person.page().url().contains("/terms-acknowledge")) {
            person.looks("terms-acknowledge").tick("read");
            person.press("acknowledge");
        }
        return person;
    }

    /** Fills in the form of a hospital and sends it, up to the confirmed address. */
    Visitor applies(Hospital hospital) {
        return applies(hospital, Locale.JAPANESE);
    }

    Visitor applies(Hospital hospital, Locale language) {
        Visitor liaison = fillsIn(visitor(language), hospital);
        liaison.press("send");
        liaison.open(letters.link(hospital.liaison(), "/apply/confirm?")).looks("apply-confirm");
        liaison.press("confirm");
        liaison.looks("status");
        return liaison;
    }

    /** Up to the page that shows once more what will be sent. */
    Visitor fillsIn(Visitor liaison, Hospital hospital) {
        liaison.open("/apply").looks("apply");
        liaison.press("begin");
        hospital.institution(liaison.looks("apply-institution"));
        liaison.press("next");
        hospital.people(liaison.looks("apply-people"));
        liaison.press("next");
        liaison.looks("apply-terms").tick("terms");
        liaison.press("next");
        liaison.looks("apply-pledges");
        liaison.page().locator("input[type=checkbox][id*=':pledges']").all().forEach(pledge -> pledge.check());
        liaison.press("next");
        return liaison.looks("apply-check");
    }

    /** Looks into an application, notes what shows that the conditions are met, and opens its page for a decision. */
    Visitor reviews(Visitor officer, Hospital hospital) {
        officer.open("/desk/applications").looks("applications").follow(hospital.name());
        officer.looks("application");
        int checks = officer.page().locator("textarea[id$=':evidence']").count();
        assertThat(checks).isPositive();
        assertThat(officer.page().locator("button[id$=':accept']").isDisabled())
                .as("nothing can be accepted before it is looked into")
                .isTrue();
        for (int i = 0; i < checks; i++) {
            officer.page().locator("textarea[id$=':evidence']").nth(i).fill("公開されている資料と電話で確認しました。");
        }
        officer.press("note");
        return officer;
    }

    /** A hospital from its application to its liaison's first page. */
    Visitor member(Visitor officer, Hospital hospital) {
        applies(hospital).close();
        reviews(officer, hospital).press("accept");
        return activated(hospital.liaison());
    }

    private String setUpCode() {
        Matcher code = CODE.matcher(log());
        assertThat(code.find()).as("the log has the set-up code").isTrue();
        return code.group(1);
    }

    private String log() {
        try (Stream<Path> logs = Files.list(server.logs())) {
            StringBuilder all = new StringBuilder();
            for (Path log :
                    logs.filter(file -> file.toString().endsWith(".log")).toList()) {
                all.append(Files.readString(log));
            }
            return all.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        browser.close();
        server.close();
    }

    /** An invented hospital. */
    record Hospital(String name, String kana, String code, String domain) {

        String liaison() {
            return "taro@" + domain;
        }

        /** Fills in the first step of the application. */
        Visitor institution(Visitor visitor) {
            return visitor.type("name", name)
                    .type("kana", kana)
                    .type("code", code)
                    .choose("founder", "MEDICAL_CORPORATION")
                    .choose("beds", "FROM_100")
                    .type("postalCode", "860-0000")
                    .choose("prefecture", "KUMAMOTO")
                    .type("address", "見本市中央1丁目1番1号")
                    .type("telephone", "096-000-0000")
                    .type("domains", domain);
        }

        /** Fills in the second step. */
        Visitor people(Visitor visitor) {
            return visitor.type("name", "見本 太郎")
                    .type("mail", liaison())
                    .type("department", "医療情報部")
                    .type("duty", "情報システムの運用とセキュリティ対策")
                    .choose("employment", "EMPLOYED");
        }
    }
}
