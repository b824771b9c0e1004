package org.noroshi.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Version 2 of the terms, in a real browser and real time: it is announced, hospital A's users acknowledge it, B says
 * nothing, C objects; when it takes effect A and B go on, C is out, and there is evidence of all three.
 */
class TermsJourneyIT {

    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");
    /** The shortest time in which everybody can act. */
    private static final Duration A_MINUTE = Duration.ofMinutes(1);
    /** So much more is done between announcement and effect than the officer does to prepare the announcement. */
    private static final int AS_OFTEN = 6;

    private static final String A = "狼煙市立みなと病院";
    private static final String B = "学校法人見本学園 見本医科大学附属病院";
    private static final String C = "医療法人社団見本会 やまなみ病院";

    private static Town town;
    private static Visitor officer;
    private static Visitor liaisonA;
    private static Visitor liaisonB;
    private static Visitor liaisonC;

    @BeforeAll
    static void theSampleWorld() {
        town = Town.sample("terms", 80, Map.of("NOROSHI_TERMS_NOTICE_DAYS", "0"));
        officer = town.sampleUser("officer@secretariat.example.jp");
        liaisonA = town.sampleUser("taro.mihon@minato-hospital.example.jp");
        liaisonB = town.sampleUser("sakura.mihon@hosp.mihon-med.example.jp");
        liaisonC = town.sampleUser("jiro.mihon@yamanami.example.jp");
    }

    @AfterAll
    static void close() {
        if (town != null) {
            town.close();
        }
    }

    @Test
    @Tag("A03")
    @Tag("A04-1")
    @Tag("A04-2")
    @Tag("A04-3")
    @Tag("A14-2")
    void anAnnouncedVersionBindsWhoSaysNothingAndEndsTheContractOfWhoObjects() {
        Instant effective = announced();

        liaisonA.open("/start").sees("第2版が").looks("terms-banner");
        liaisonA.follow("変わるところを見る").isAt("/terms-changes").looks("terms-changes");
        assertThat(liaisonA.page().locator("ins").count()).isPositive();
        assertThat(liaisonA.page().locator("del").count()).isPositive();
        acknowledges(liaisonA, true);
        for (String mail : List.of("hanako.mihon@minato-hospital.example.jp", "ken.mihon@minato-hospital.example.jp")) {
            try (Visitor user = town.sampleUser(mail)) {
                acknowledges(user, false);
            }
        }
        liaisonA.open("/hospital").looks("hospital");
        liaisonA.go(liaisonA.page().locator("main a[href$='/hospital/terms']"));
        liaisonA.isAt("/hospital/terms").sees("3名のうち3名が確認しました").doesNotSee(C).looks("hospital-terms");

        liaisonB.open("/start").sees("第2版が");
        await().atMost(Duration.ofMinutes(2))
                .untilAsserted(() -> assertThat(town.letters.to("sakura.mihon@hosp.mihon-med.example.jp"))
                        .anySatisfy(mail -> assertThat(mail).contains("/terms-changes?version=")));

        objects();
        assertThat(Instant.now()).as("everything was done before the effect").isBefore(effective);
        liaisonC.open("/board").isAt("/board");

        await().atMost(Duration.between(Instant.now(), effective).plusMinutes(2))
                .pollInterval(Duration.ofMillis(200))
                .until(() -> Instant.now().isAfter(effective));

        liaisonC.open("/board").isAt("/sign-in");
        try (Visitor again = town.sampleUser("momoko.mihon@yamanami.example.jp")) {
            again.isAt("/sign-in").looks("sign-in-ended");
        }
        liaisonA.open("/board").isAt("/board").doesNotSee("新しい利用規約");
        liaisonB.open("/board").isAt("/terms-acknowledge").sees("第17条第2項").looks("terms-acknowledge-changed");
        liaisonB.tick("read").press("acknowledge");
        liaisonB.isAt("/board");

        evidence();
    }

    /** Announced for the first full minute by which this machine, as slow as it is, will have let everybody act. */
    private static Instant announced() {
        Instant begun = Instant.now();
        officer.open("/desk/terms").looks("desk-terms");
        officer.press("fromSample");
        officer.isAt("/desk/terms/preview").sees("第13条").looks("desk-terms-preview");
        officer.go(officer.page().locator("main a[href*='/desk/terms/publish']"));
        officer.isAt("/desk/terms/publish").looks("desk-terms-publish");
        officer.type("effective", "2026-01-01").type("reason", "誤りを直し、読みやすくします。");
        officer.press("publish");
        officer.isAt("/desk/terms/publish").looks("desk-terms-publish-wrong");
        assertThat(officer.complaints()).anyMatch(id -> id.contains("effective"));
        assertThat(officer.field("reason").inputValue())
                .as("what was typed stays")
                .isEqualTo("誤りを直し、読みやすくします。");

        Duration needed = Duration.between(begun, Instant.now()).multipliedBy(AS_OFTEN);
        ZonedDateTime effective = ZonedDateTime.now(JAPAN)
                .plus(needed.compareTo(A_MINUTE) > 0 ? needed : A_MINUTE)
                .truncatedTo(ChronoUnit.MINUTES)
                .plusMinutes(1);
        officer.type("effective", effective.toLocalDate().toString())
                .type("hour", DateTimeFormatter.ofPattern("HH:mm").format(effective));
        officer.press("publish");
        officer.isAt("/desk/terms/version").sees("第13条第2項").looks("desk-terms-version");
        return effective.toInstant();
    }

    private static void acknowledges(Visitor user, boolean look) {
        user.open("/terms-acknowledge").sees("第22条");
        if (look) {
            user.looks("terms-acknowledge-coming");
        }
        user.tick("read").press("acknowledge");
        user.isAt("/start");
    }

    private static void objects() {
        liaisonC.open("/hospital/terms").sees("2名のうち0名が確認しました");
        liaisonC.go(liaisonC.page().locator("main a[href*='/hospital/terms-object']"));
        liaisonC.isAt("/hospital/terms-object").looks("hospital-terms-object");
        liaisonC.press("object");
        liaisonC.isAt("/hospital/terms-object").looks("hospital-terms-object-unsure");
        assertThat(liaisonC.complaints()).anyMatch(id -> id.contains("sure"));
        liaisonC.tick("sure").press("object");
        liaisonC.isAt("/hospital/terms").sees("届出を受け付けました").looks("hospital-terms-objected");
    }

    private static void evidence() {
        JsonObject a = secondVersion(A);
        assertThat(a.getString("basis")).isEqualTo("SILENCE");
        assertThat(a.getJsonArray("acknowledged")).hasSize(3);
        assertThat(a.containsKey("objection")).isFalse();
        JsonObject b = secondVersion(B);
        assertThat(b.getString("basis")).isEqualTo("SILENCE");
        assertThat(b.getString("ground")).isEqualTo("A04-1");
        assertThat(b.getString("boundFrom")).isEqualTo(b.getString("effectiveAt"));
        assertThat(b.getJsonArray("acknowledged")).hasSize(1);
        assertThat(b.getJsonArray("shown")).isNotEmpty();
        assertThat(b.getJsonArray("notices").getJsonObject(0).getString("mailedAt"))
                .as("told before the effect")
                .isLessThan(b.getString("effectiveAt"));
        JsonObject c = secondVersion(C);
        assertThat(c.getString("basis")).isEqualTo("OBJECTION");
        assertThat(c.getJsonObject("objection").getString("who")).isEqualTo("見本 次郎");
        assertThat(c.containsKey("boundFrom")).isFalse();

        APIResponse own = liaisonA.page().request().get(town.server.page("/evidence?as=pdf"));
        assertThat(own.headers()).containsEntry("content-type", "application/pdf");
        assertThat(new String(own.body(), 0, 5, java.nio.charset.StandardCharsets.US_ASCII))
                .isEqualTo("%PDF-");
        APIResponse others =
                liaisonA.page().request().get(town.server.page("/evidence?as=json&contract=" + contract(B)));
        assertThat(others.status()).as("evidence of another hospital").isEqualTo(404);
    }

    private static JsonObject secondVersion(String hospital) {
        APIResponse file =
                officer.page().request().get(town.server.page("/evidence?as=json&contract=" + contract(hospital)));
        assertThat(file.status()).as(hospital).isEqualTo(200);
        JsonObject pack =
                Json.createReader(new ByteArrayInputStream(file.body())).readObject();
        assertThat(pack.getJsonObject("contract").getString("institution")).isEqualTo(hospital);
        return pack.getJsonArray("terms").getValuesAs(JsonObject.class).stream()
                .filter(version -> version.getInt("number") == 2)
                .findFirst()
                .orElseThrow();
    }

    /** Its id, from the list of members, where it stands also when it has just ended. */
    private static String contract(String hospital) {
        for (String list : List.of("/desk/members", "/desk/members?state=ENDED")) {
            Locator link = officer.open(list)
                    .page()
                    .locator("a[href*='contract=']")
                    .filter(new Locator.FilterOptions().setHasText(hospital));
            if (link.count() > 0) {
                return link.first().getAttribute("href").replaceFirst(".*contract=", "");
            }
        }
        throw new AssertionError(hospital + " is not in the list");
    }
}
