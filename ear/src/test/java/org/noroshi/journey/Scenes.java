package org.noroshi.journey;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.noroshi.journey.Town.Hospital;

/** The people who come to the forms, and what they do on the pages so that a form is there. */
final class Scenes implements AutoCloseable {

    static final String MINATO = "狼煙市立みなと病院";
    static final String SCHOOL = "見本医科大学附属病院";
    static final String CLINIC = "のろし中央クリニック";
    static final Hospital MISAKI = new Hospital("のろし岬病院", "ノロシミサキビョウイン", "4319900058", "misaki.example.jp");
    static final Hospital HAMA = new Hospital("のろし浜病院", "ノロシハマビョウイン", "4319900074", "hama.example.jp");

    final Town town;
    final Visitor guest;
    final Visitor member;
    final Visitor other;
    final Visitor neighbour;
    final Visitor colleague;
    final Visitor clinic;
    final Visitor chief;
    final Visitor officer;
    final Visitor analyst;
    private final Map<String, String> done = new HashMap<>();

    Scenes(Town town) {
        this.town = town;
        guest = town.visitor();
        member = town.sampleUser(SampleTown.MEMBER);
        other = town.sampleUser(SampleTown.OTHER_MEMBER);
        neighbour = town.sampleUser("sakura.mihon@hosp.mihon-med.example.jp");
        colleague = town.sampleUser("aoi.mihon@hosp.mihon-med.example.jp");
        clinic = town.sampleUser("midori.mihon@noroshi-clinic.example.jp");
        chief = town.sampleUser(SampleTown.CHIEF);
        officer = town.sampleUser(SampleTown.OFFICER);
        analyst = town.sampleUser("analyst@analysis.example.jp");
    }

    @Override
    public void close() {
        List.of(guest, member, other, neighbour, colleague, clinic, chief, officer, analyst)
                .forEach(Visitor::close);
    }

    /** Where it is, done at the first time it is needed. */
    String once(String what, Supplier<String> doing) {
        String known = done.get(what);
        if (known == null) {
            known = doing.get();
            done.put(what, known);
        }
        return known;
    }

    static String inDays(int days) {
        return LocalDate.now().plusDays(days).toString();
    }

    static void chooses(Visitor who, String value) {
        who.page().locator("input[type=radio][value=" + value + "]").check();
    }

    /** Takes the first thing that a list offers. */
    static void choosesFirst(Visitor who, String select) {
        Locator options = who.page().locator("select[id$=':" + select + "'] option:not([value=''])");
        who.choose(select, options.first().getAttribute("value"));
    }

    /** The link in the row where these words stand. */
    static String linkBeside(Visitor who, String words, String place) {
        Locator row = who.page().locator("tr", new Page.LocatorOptions().setHasText(words));
        return who.linkTo(row.locator("a[href*='" + place + "']"));
    }

    /** What a hospital's application that was begun once is called; the steps of the form are pages of their own. */
    String step(String name) {
        return once("begun application", this::begun).replace("/institution", "/" + name);
    }

    String begun() {
        guest.open("/apply").press("begin");
        return guest.page().url();
    }

    /** An application that was sent and waits for the desk. */
    String application(Hospital hospital) {
        return once(hospital.name(), () -> {
            if (hospital == MISAKI) {
                status();
            } else {
                town.applies(hospital).close();
            }
            officer.open("/desk/applications").follow(hospital.name());
            return officer.page().url();
        });
    }

    /** The page on which the applicant looks up how it stands. */
    String status() {
        return once("status", () -> {
            try (Visitor liaison = town.applies(MISAKI)) {
                return liaison.page().url();
            }
        });
    }

    /** A question of somebody else. */
    String question() {
        return once("question", () -> {
            other.open("/board/write?kind=QUESTION").type("title", "ほかの人の質問").type("text", "試すための文");
            return other.press("publish").page().url();
        });
    }

    /** A question of the member, asked once. */
    String asked(String title) {
        return once("question " + title, () -> {
            member.open("/board/write?kind=QUESTION").type("title", title).type("text", "試すための文");
            member.press("publish");
            return member.page().url();
        });
    }

    /** An own question with an answer of somebody else. */
    String answered() {
        return once("answered", () -> {
            member.open("/board/write?kind=QUESTION").type("title", "試すための質問").type("text", "試すための文");
            member.press("publish");
            String thread = member.page().url();
            other.open(thread).type("text", "試すための返信").press("send");
            return thread;
        });
    }

    /** A colleague of somebody whose address is outside the domains, which the desk has to decide about. */
    void invites(Visitor liaison, String name, String mail) {
        liaison.open("/hospital/invite")
                .type("name", name)
                .type("mail", mail)
                .type("department", "医療情報部")
                .type("duty", "電子カルテの運用")
                .choose("employment", "EMPLOYED")
                .tick("attested");
        liaison.press("invite");
    }

    /** What the desk decides about one of them. */
    String seat(String name) {
        return once(name, () -> {
            invites(member, name, "m" + System.nanoTime() + "@elsewhere.example.jp");
            officer.open("/desk/users").follow(name);
            return officer.page().url();
        });
    }

    /** An officer refuses for other reasons, which a second one has to see. */
    String refused(String page) {
        officer.open(page).choose("ground", "A06_2_5").type("reason", "試すため");
        officer.press("refuse");
        return page;
    }

    String contract(String hospital) {
        return once("contract of " + hospital, () -> {
            officer.open("/desk/members").follow(hospital);
            return officer.page().url();
        });
    }

    String contractLink(String hospital, String place) {
        return officer.open(contract(hospital)).linkTo(place);
    }

    /** A change of the hospital's telephone, told to the desk. */
    void tellsChange() {
        member.open("/hospital/change?item=TELEPHONE")
                .type("value", "045-000-" + (1000 + System.nanoTime() % 9000))
                .press("report");
    }

    /** Somebody new at the secretariat, who has not come yet. */
    String invited(String name, String mail) {
        chief.open("/desk/staff-invite").type("name", name).type("mail", mail).type("lastDay", inDays(200));
        chooses(chief, "OBSERVER");
        chief.press("invite");
        chief.open("/desk/staff").follow(name);
        return chief.page().url();
    }

    String written(String kind) {
        officer.open("/desk/notice-write");
        chooses(officer, kind);
        officer.page()
                .locator("fieldset:has([id$=':audience']) input[type=radio]")
                .first()
                .check();
        officer.type("titleJa", "試すためのお知らせ").type("textJa", "試すための文です。").press("keep");
        return officer.page().url();
    }

    String issued(String kind) {
        officer.open(written(kind)).press("issue");
        return officer.page().url();
    }

    /** A page of a draft of new terms, begun once. */
    String newTerms(String page) {
        return once("terms", () -> {
                    officer.open("/desk/terms").press("fromInForce");
                    return officer.page().url();
                })
                .replaceFirst("/desk/terms/[a-z]+", "/desk/terms/" + page);
    }
}
