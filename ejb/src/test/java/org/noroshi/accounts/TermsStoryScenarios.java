package org.noroshi.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.noroshi.accounts.TermsLifeFixture.bean;
import static org.noroshi.accounts.TermsLifeFixture.draft;
import static org.noroshi.accounts.TermsLifeFixture.member;
import static org.noroshi.accounts.TermsLifeFixture.now;
import static org.noroshi.accounts.TermsLifeFixture.officer;
import static org.noroshi.accounts.TermsLifeFixture.preview;
import static org.noroshi.accounts.TermsLifeFixture.takeBack;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.noroshi.accounts.TermsLifeFixture.Member;
import org.noroshi.membership.Standings;
import org.noroshi.membership.TermsBinding;
import org.noroshi.platform.Roles;
import org.noroshi.reporting.Basis;
import org.noroshi.reporting.EvidenceFile;
import org.noroshi.reporting.EvidenceForm;
import org.noroshi.reporting.EvidencePack;
import org.noroshi.reporting.EvidencePacks;
import org.noroshi.reporting.TermsEvidence;
import org.noroshi.terms.AnnounceTerms;
import org.noroshi.terms.DraftPreview;
import org.noroshi.terms.TermsLibrary;
import org.noroshi.terms.TermsPublishing;
import org.noroshi.testing.At;
import org.noroshi.testing.Transactions;

/** The life of a version of the terms, told once from its draft to what is left on record about three hospitals. */
public interface TermsStoryScenarios {

    private static boolean inForce(Member member) {
        return bean(Standings.class).of(member.liaison().seat()).contractInForce();
    }

    private static UUID bound(Member member) {
        return bean(Standings.class).of(member.liaison().seat()).termsVersion();
    }

    private static EvidencePack pack(Member member) throws Exception {
        return officer(() -> bean(EvidencePacks.class).of(member.contract()));
    }

    private static TermsEvidence about(EvidencePack pack, UUID version) {
        return pack.terms().stream()
                .filter(terms -> terms.version().equals(version))
                .findFirst()
                .orElseThrow();
    }

    @Test
    @Tag("A04-1")
    @Tag("A04-2")
    @Tag("A04-3")
    @Tag("A14-2")
    default void theLifeOfTheTermsFromTheDraftToTheEvidenceOfThreeHospitals() throws Exception {
        Member reading = member();
        Member silent = member();
        Member objecting = member();
        List<Member> all = List.of(reading, silent, objecting);
        UUID first = bean(TermsLibrary.class).currentReference().versionId();

        UUID draft = draft();
        DraftPreview preview = preview(draft);
        assertThat(preview.mayPublish()).isTrue();
        String hash = preview.hash().orElseThrow();
        Instant effective = now().plus(Duration.ofDays(15)).truncatedTo(ChronoUnit.SECONDS);
        UUID version = officer(() -> bean(TermsPublishing.class)
                .announce(new AnnounceTerms(draft, preview.version(), effective, "誤りを直します。")));
        try {
            assertThat(bean(TermsLibrary.class).coming()).hasValueSatisfying(coming -> {
                assertThat(coming.versionId()).isEqualTo(version);
                assertThat(coming.hash()).as("the text of the preview").isEqualTo(hash);
                assertThat(coming.effectiveAt()).isEqualTo(effective);
            });
            everybodyIsTold(all, version);
            reading.acknowledges(version, hash);
            At.time(effective.minusSeconds(1), () -> {
                objecting.does(() -> {
                    bean(HospitalTerms.class).object(version, hash, "192.0.2.9");
                    return null;
                });
                for (Member member : all) {
                    assertThat(inForce(member)).isTrue();
                    assertThat(bound(member)).isEqualTo(first);
                }
                return null;
            });
            At.time(effective, () -> {
                assertThat(inForce(objecting)).isFalse();
                assertThat(objecting.viewer()).isEqualTo(Viewer.nobody());
                for (Member member : List.of(reading, silent)) {
                    assertThat(inForce(member)).isTrue();
                    assertThat(bound(member)).isEqualTo(version);
                }
                assertThat(reading.viewer().may(Roles.POST)).isTrue();
                assertThat(silent.viewer().may(Roles.POST))
                        .as("bound, and the text is still to be read")
                        .isFalse();
                return null;
            });
            Instant after = effective.plusSeconds(1);
            At.time(after, () -> {
                Transactions.rolledBack(() -> {
                    bean(TermsBinding.class).recordSilence();
                    try {
                        theEvidenceTellsThemApart(all, first, version, effective, after);
                        theFilesSayTheSame(all, version, hash);
                    } catch (Exception e) {
                        throw new IllegalStateException(e);
                    }
                });
                return null;
            });
        } finally {
            takeBack(version);
        }
    }

    /** Each liaison sees it in the portal and gets a mail, whose turn comes when it comes. */
    private static void everybodyIsTold(List<Member> all, UUID version) throws Exception {
        for (Member member : all) {
            assertThat(member.does(() -> bean(Acknowledgement.class).news()))
                    .hasValueSatisfying(
                            news -> assertThat(news.terms().versionId()).isEqualTo(version));
        }
        for (Member member : all) {
            Awaitility.await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> assertThat(
                            about(pack(member), version).notices())
                    .singleElement()
                    .satisfies(notice -> assertThat(notice.mailed()).isPresent()));
        }
    }

    private static void theEvidenceTellsThemApart(
            List<Member> all, UUID first, UUID version, Instant effective, Instant after) throws Exception {
        for (Member member : all) {
            EvidencePack pack = pack(member);
            TermsEvidence before = about(pack, first);
            assertThat(before.basis()).isEqualTo(Basis.CONSENT);
            assertThat(before.boundUntil()).contains(effective);
            TermsEvidence now = about(pack, version);
            assertThat(now.way().orElseThrow().ground()).isEqualTo("A04-2");
            assertThat(now.shown()).singleElement().satisfies(act -> assertThat(act.who())
                    .isEqualTo(member.liaison().name()));
        }
        for (Member bound : all.subList(0, 2)) {
            TermsEvidence now = about(pack(bound), version);
            assertThat(now.basis()).isEqualTo(Basis.SILENCE);
            assertThat(now.boundFrom()).contains(effective);
            assertThat(now.recordedAt()).contains(after);
            assertThat(now.objection()).isEmpty();
        }
        assertThat(about(pack(all.get(0)), version).acknowledged()).hasSize(1);
        assertThat(about(pack(all.get(1)), version).acknowledged()).isEmpty();

        EvidencePack left = pack(all.get(2));
        assertThat(left.contract().endsAt()).contains(effective);
        assertThat(left.contract().steps()).last().satisfies(step -> assertThat(step.ground())
                .isEqualTo("A04-3"));
        TermsEvidence refused = about(left, version);
        assertThat(refused.basis()).isEqualTo(Basis.OBJECTION);
        assertThat(refused.boundFrom()).isEmpty();
        assertThat(refused.recordedAt()).isEmpty();
        assertThat(refused.acknowledged()).isEmpty();
        assertThat(refused.objection()).hasValueSatisfying(act -> {
            assertThat(act.who()).isEqualTo(all.get(2).liaison().name());
            assertThat(act.at()).isEqualTo(effective.minusSeconds(1));
        });
    }

    private static void theFilesSayTheSame(List<Member> all, UUID version, String hash) throws Exception {
        List<String> bases = List.of("SILENCE", "SILENCE", "OBJECTION");
        for (int i = 0; i < all.size(); i++) {
            UUID contract = all.get(i).contract();
            EvidenceFile file =
                    officer(() -> bean(EvidencePacks.class).file(contract, EvidenceForm.JSON, Locale.JAPANESE));
            JsonObject told = read(file).getJsonArray("terms").getValuesAs(JsonObject.class).stream()
                    .filter(terms -> terms.getString("version").equals(version.toString()))
                    .findFirst()
                    .orElseThrow();
            assertThat(told.getString("sha256")).isEqualTo(hash);
            assertThat(told.getString("basis")).isEqualTo(bases.get(i));
            EvidenceFile paper =
                    officer(() -> bean(EvidencePacks.class).file(contract, EvidenceForm.PDF, Locale.JAPANESE));
            assertThat(new String(paper.content(), 0, 5, java.nio.charset.StandardCharsets.US_ASCII))
                    .isEqualTo("%PDF-");
        }
    }

    private static JsonObject read(EvidenceFile file) {
        try (JsonReader reader = Json.createReader(new ByteArrayInputStream(file.content()))) {
            return reader.readObject();
        }
    }
}
