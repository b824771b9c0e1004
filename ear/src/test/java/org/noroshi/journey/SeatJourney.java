package org.noroshi.journey;

import static org.noroshi.journey.Journey.officer;
import static org.noroshi.journey.Journey.town;

import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.noroshi.journey.Town.Hospital;

/** A liaison invites a colleague, the desk decides, the colleague begins, takes the task over and removes the first. */
interface SeatJourney {

    Hospital MORI = new Hospital("のろしもり病院", "ノロシモリビョウイン", "4319900082", "mori.example.jp");

    @Test
    @Tag("A08")
    @Tag("C-APP")
    default void aSeatChangesHandsFromTheInvitationToTheRemovalByTheNewLiaison() {
        String colleague = "saburo@mori.example.jp";
        try (Visitor first = town.member(officer, MORI)) {
            first.open("/hospital").sees(MORI.name()).looks("hospital");
            first.go(first.page().locator("main a[href*='/hospital/users']"));
            first.isAt("/hospital/users").looks("hospital-users");
            first.go(first.page().locator("a[href*='/hospital/invite']"));
            first.isAt("/hospital/invite").looks("hospital-invite");
            first.type("name", "見本 三郎")
                    .type("mail", colleague)
                    .type("department", "医療情報部")
                    .type("duty", "電子カルテの運用")
                    .choose("employment", "EMPLOYED");
            first.press("invite");
            first.isAt("/hospital/invite").looks("hospital-invite-wrong");
            first.sees("病院として確認したうえで");
            first.tick("attested").press("invite");
            first.isAt("/hospital/users").sees("見本 三郎").looks("hospital-users-waiting");

            officer.open("/desk/users").looks("desk-users").follow("見本 三郎");
            officer.looks("desk-user");
            int checks = officer.page().locator("textarea[id$=':evidence']").count();
            for (int i = 0; i < checks; i++) {
                officer.page().locator("textarea[id$=':evidence']").nth(i).fill("代表番号に折り返して確認しました。");
            }
            officer.press("note");
            officer.press("accept");
            officer.isAt("/desk/user").looks("desk-user-decided");

            try (Visitor second = town.activated(colleague)) {
                second.open("/hospital").sees("見本 三郎").looks("hospital-user");
                second.open("/hospital/users").doesNotSee("hospital_users");
                first.open("/hospital/users");
                first.go(first.page().locator("a[href*='/hospital/hand-over']"));
                first.looks("hospital-hand-over").press("handOver");
                first.isAt("/hospital");

                second.open("/hospital/users").isAt("/hospital/users");
                second.go(second.page().locator("a[href*='/hospital/remove']"));
                second.looks("hospital-remove").press("remove");
                second.isAt("/hospital/users");
                first.open("/hospital").isAt("/sign-in");

                second.open("/hospital/domains").looks("hospital-domains");
                second.type("name", "ｍｏｒｉ２.example.jp.");
                second.press("claim");
                second.isAt("/hospital/domains").follow("mori2.example.jp");
                second.looks("hospital-domain");
                second.type("mail", "postmaster@mori2.example.jp").press("send");
                second.open(town.letters.link("postmaster@mori2.example.jp", "/hospital/domain?"))
                        .looks("hospital-domain-arrived");
                second.press("confirm");
                second.sees("メールで確認").looks("hospital-domain-proved");

                second.open("/hospital/attest").looks("hospital-attest");
                second.press("attest");
                second.isAt("/hospital/attest").looks("hospital-attest-wrong");
                second.page().locator("select[id$=':statement']").all().forEach(one -> one.selectOption("AS_BEFORE"));
                second.press("attest");
                second.isAt("/hospital");

                second.speaks(Locale.ENGLISH);
                for (String page : new String[] {"", "/users", "/invite", "/domains", "/attest"}) {
                    second.open("/hospital" + page).looks("hospital" + page.replace('/', '-'));
                }
            }
            officer.open("/desk/checks").looks("desk-checks");
            officer.open("/desk/members").follow(MORI.name());
            officer.go(officer.page().locator("a[href*='/desk/domains']"));
            officer.looks("desk-domains");
            officer.page().goBack();
            officer.go(officer.page().locator("a[href*='/desk/seat']"));
            officer.looks("desk-seat");
        }
    }
}
