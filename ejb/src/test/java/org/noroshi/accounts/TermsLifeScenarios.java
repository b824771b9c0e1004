package org.noroshi.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.noroshi.accounts.TermsLifeFixture.ANOTHER;
import static org.noroshi.accounts.TermsLifeFixture.PUBLISHING;
import static org.noroshi.accounts.TermsLifeFixture.announce;
import static org.noroshi.accounts.TermsLifeFixture.bean;
import static org.noroshi.accounts.TermsLifeFixture.draft;
import static org.noroshi.accounts.TermsLifeFixture.member;
import static org.noroshi.accounts.TermsLifeFixture.now;
import static org.noroshi.accounts.TermsLifeFixture.officer;
import static org.noroshi.accounts.TermsLifeFixture.preview;
import static org.noroshi.accounts.TermsLifeFixture.takeBack;
import static org.noroshi.accounts.TermsLifeFixture.whileAnnounced;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.noroshi.accounts.TermsLifeFixture.Member;
import org.noroshi.membership.CertificateView;
import org.noroshi.membership.Leaving;
import org.noroshi.membership.Standings;
import org.noroshi.membership.TermsBinding;
import org.noroshi.platform.ErrorCode;
import org.noroshi.platform.ErrorTable;
import org.noroshi.platform.InvalidInputException;
import org.noroshi.platform.Proposals;
import org.noroshi.platform.Roles;
import org.noroshi.platform.TimeSource;
import org.noroshi.reporting.Basis;
import org.noroshi.reporting.EvidenceFile;
import org.noroshi.reporting.EvidenceForm;
import org.noroshi.reporting.EvidencePack;
import org.noroshi.reporting.EvidencePacks;
import org.noroshi.reporting.TermsEvidence;
import org.noroshi.terms.AnnounceTerms;
import org.noroshi.terms.DraftPreview;
import org.noroshi.terms.Ground;
import org.noroshi.terms.KeepTerms;
import org.noroshi.terms.ProposeMinorTerms;
import org.noroshi.terms.PublishedTerms;
import org.noroshi.terms.TermsBook;
import org.noroshi.terms.TermsDrafts;
import org.noroshi.terms.TermsError;
import org.noroshi.terms.TermsLibrary;
import org.noroshi.terms.TermsPublishing;
import org.noroshi.terms.TermsReference;
import org.noroshi.terms.TermsSources;
import org.noroshi.terms.VersionState;
import org.noroshi.testing.As;
import org.noroshi.testing.At;
import org.noroshi.testing.Rows;
import org.noroshi.testing.Statements;
import org.noroshi.testing.Transactions;

/** A second version of the terms, from its draft to the second in which it binds (article 4). */
public interface TermsLifeScenarios {

    private static TermsLibrary library() {
        return bean(TermsLibrary.class);
    }

    private static UUID bound(Member member) {
        return bean(Standings.class).of(member.liaison().seat()).termsVersion();
    }

    private static boolean inForce(Member member) {
        return bean(Standings.class).of(member.liaison().seat()).contractInForce();
    }

    private static void object(Member member, UUID version) throws Exception {
        PublishedTerms terms = library().version(version);
        member.does(() -> {
            bean(HospitalTerms.class).object(version, terms.hash(), "192.0.2.9");
            return null;
        });
    }

    private static void assertRefused(ErrorCode code, ThrowingCallable call) {
        assertThatThrownBy(call)
                .satisfies(thrown -> assertThat(ErrorTable.of(thrown).code()).isEqualTo(code));
    }

    private static void assertWrong(String field, ErrorCode code, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        thrown -> assertThat(thrown.problems()).singleElement().satisfies(problem -> {
                            assertThat(problem.field()).isEqualTo(field);
                            assertThat(problem.code()).isEqualTo(code);
                        }));
    }

    // ------------------------------------------------------------ drafts

    @Test
    default void aDraftKeepsWhatIsTypedAndSaysWhatIsNotUnderstood() throws Exception {
        UUID draft = draft();
        DraftPreview first = preview(draft);
        assertThat(first.reading().isClean()).as("%s", first.reading()).isTrue();
        assertThat(first.mayPublish()).isTrue();
        assertThat(first.sources().textJa()).doesNotContain("{{");
        String typed = first.sources().textJa().replace("### 第2条 用語の定義", "第2条 用語の定義") + "\n* 余白の書き込み\n";
        TermsSources wrong = new TermsSources(
                typed,
                first.sources().textEn(),
                first.sources().privacyJa(),
                first.sources().privacyEn());
        officer(() -> {
            bean(TermsDrafts.class).keep(new KeepTerms(draft, first.version(), wrong));
            return null;
        });
        DraftPreview second = preview(draft);
        assertThat(second.sources()).isEqualTo(wrong);
        assertThat(second.mayPublish()).isFalse();
        assertThat(second.hash()).isEmpty();
        assertThat(second.reading().textJa().faults())
                .extracting(fault -> fault.text())
                .contains("第2条 用語の定義", "* 余白の書き込み");
        assertRefused(
                TermsError.DRAFT_UNCLEAR,
                () -> officer(() -> bean(TermsPublishing.class)
                        .announce(new AnnounceTerms(draft, second.version(), now().plus(Duration.ofDays(20)), ""))));
        officer(() -> {
            bean(TermsDrafts.class).discard(draft, second.version());
            return null;
        });
        assertThatThrownBy(() -> preview(draft)).isInstanceOf(org.noroshi.platform.NotFoundException.class);
    }

    @Test
    @Tag("A10-1")
    default void theDayOnWhichTheServiceBeganStaysWhatItWas() throws Exception {
        String today = preview(draft()).sources().textJa();
        At.time(now().plus(Duration.ofDays(40)), () -> {
            assertThat(preview(draft()).sources().textJa()).isEqualTo(today);
            return null;
        });
    }

    @Test
    @Tag("A04-2")
    default void newTermsAreNotAnnouncedWithoutTimeToReadThem() throws Exception {
        UUID draft = draft();
        int version = preview(draft).version();
        Instant now = now();
        At.time(now, () -> {
            assertWrong(
                    "effective",
                    TermsError.EFFECTIVE_BEFORE_NOTICE,
                    () -> officer(() -> bean(TermsPublishing.class)
                            .announce(new AnnounceTerms(draft, version, now.minusSeconds(1), ""))));
            assertWrong(
                    "effective",
                    TermsError.NOTICE_TOO_SHORT,
                    () -> officer(() -> bean(TermsPublishing.class)
                            .announce(new AnnounceTerms(
                                    draft,
                                    version,
                                    now.plus(Duration.ofDays(14)).minusSeconds(1),
                                    ""))));
            assertWrong(
                    "effective",
                    TermsError.EFFECTIVE_REQUIRED,
                    () -> officer(
                            () -> bean(TermsPublishing.class).announce(new AnnounceTerms(draft, version, null, ""))));
            return null;
        });
        assertThat(library().coming()).isEmpty();
        UUID announced = officer(() -> bean(TermsPublishing.class)
                .announce(new AnnounceTerms(
                        draft, version, now().plus(Duration.ofDays(14)).plusSeconds(1), "")));
        try {
            assertThat(library().coming()).hasValueSatisfying(coming -> {
                assertThat(coming.versionId()).isEqualTo(announced);
                assertThat(coming.announcedAt()).isBefore(coming.effectiveAt());
            });
            UUID other = draft();
            int otherVersion = preview(other).version();
            assertRefused(
                    TermsError.ONE_AT_A_TIME,
                    () -> officer(() -> bean(TermsPublishing.class)
                            .announce(new AnnounceTerms(other, otherVersion, now().plus(Duration.ofDays(20)), ""))));
        } finally {
            takeBack(announced);
        }
    }

    @Test
    @Tag("A04-2")
    default void aVersionIsTakenBackBeforeItTakesEffectAndNotAfter() throws Exception {
        Instant effective = now().plus(Duration.ofDays(15));
        UUID version = announce(effective);
        assertWrong(
                "reason",
                TermsError.REASON_REQUIRED,
                () -> officer(() -> {
                    bean(TermsPublishing.class).cancel(version, " ");
                    return null;
                }));
        At.time(effective.plusSeconds(1), () -> {
            assertRefused(TermsError.NOT_ANNOUNCED, () -> takeBack(version));
            return null;
        });
        At.time(effective.minusSeconds(1), () -> {
            takeBack(version);
            return null;
        });
        assertThat(library().coming()).isEmpty();
        At.time(effective.plusSeconds(1), () -> {
            assertThat(library().currentReference().number()).isEqualTo(1);
            return null;
        });
        assertThat(officer(() -> bean(TermsPublishing.class).version(version)).state())
                .isEqualTo(VersionState.CANCELLED);
        assertThat(library().version(version).versionId())
                .as("it can still be read")
                .isEqualTo(version);
    }

    // ------------------------------------------------------------ minor changes

    @Test
    @Tag("A04-2")
    default void aMinorChangeNeedsAReasonAndASecondOfficerAndThenNoNotice() throws Exception {
        UUID draft = draft();
        int version = preview(draft).version();
        assertWrong(
                "reason",
                TermsError.REASON_REQUIRED,
                () -> officer(() -> bean(TermsPublishing.class)
                        .proposeMinor(new ProposeMinorTerms(draft, version, Optional.empty(), " "))));
        Transactions.rolledBack(() -> {
            try {
                UUID proposal = officer(() -> bean(TermsPublishing.class)
                        .proposeMinor(new ProposeMinorTerms(draft, version, Optional.empty(), "誤字の訂正です。")));
                assertThat(library().currentReference().number()).isEqualTo(1);
                As.account(ANOTHER, PUBLISHING, () -> {
                    assertThat(bean(Proposals.class).find(proposal).seen().getString("changes"))
                            .contains("第13条第2項")
                            .contains("〔＋");
                    bean(Proposals.class).agree(proposal, 0);
                    return null;
                });
                assertThat(library().currentReference().number()).isGreaterThan(1);
                assertThat(library()
                                .changes(library().currentReference().versionId(), Locale.JAPANESE)
                                .orElseThrow()
                                .diff()
                                .articles())
                        .isEqualTo(3);
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
        Transactions.rolledBack(() -> {
            try {
                UUID proposal = officer(() -> bean(TermsPublishing.class)
                        .proposeMinor(new ProposeMinorTerms(draft, version, Optional.empty(), "誤字の訂正です。")));
                assertThatThrownBy(() -> officer(() -> {
                            bean(Proposals.class).agree(proposal, 0);
                            return null;
                        }))
                        .as("the same officer")
                        .isInstanceOf(org.noroshi.platform.RefusedException.class);
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
        assertThat(library().currentReference().number()).isEqualTo(1);
    }

    // ------------------------------------------------------------ what members see and do

    @Test
    @Tag("A14-2")
    @Tag("A04-2")
    default void eachUserIsShownTheChangesOnceAndTheLiaisonSeesWhoOfTheOwnHasReadThem() throws Exception {
        Member own = member();
        Member other = member();
        whileAnnounced((version, effective) -> {
            assertThat(bean(TermsBook.class).shownTo(List.of(own.account()))).isEmpty();
            TermsNews news = own.does(() -> bean(Acknowledgement.class).news()).orElseThrow();
            assertThat(news.terms().versionId()).isEqualTo(version);
            assertThat(news.acknowledged()).isFalse();
            assertThat(news.mayObject()).isTrue();
            own.does(() -> bean(Acknowledgement.class).news());
            assertThat(bean(TermsBook.class).shownTo(List.of(own.account())))
                    .as("the first time is written down")
                    .singleElement()
                    .satisfies(shown -> assertThat(shown.version()).isEqualTo(version));

            ToAcknowledge text = own.does(() -> bean(Acknowledgement.class).next(Locale.JAPANESE))
                    .orElseThrow();
            assertThat(text.coming()).isTrue();
            assertThat(text.changes().orElseThrow().diff().terms().articles())
                    .extracting(article -> article.ground())
                    .containsExactly(Ground.article(13), Ground.article(22));
            own.acknowledges(version, text.terms().hash());
            assertThat(own.does(() -> bean(Acknowledgement.class).next(Locale.JAPANESE)))
                    .isEmpty();

            HospitalTermsCard card = own.does(() -> bean(HospitalTerms.class).card());
            assertThat(card.people()).hasSize(2);
            assertThat(card.acknowledgedComing()).isEqualTo(1);
            assertThat(card.acknowledged()).isEqualTo(1);
            HospitalTermsCard others =
                    other.does(() -> bean(HospitalTerms.class).card());
            assertThat(others.acknowledgedComing()).isZero();

            At.time(effective.plusSeconds(1), () -> {
                assertThat(own.viewer().may(Roles.READ)).isTrue();
                assertThat(other.viewer().roles())
                        .as("shown before anything else")
                        .containsExactlyInAnyOrder(Roles.SIGNED_IN, Roles.SECURE, Roles.STANDING);
                return null;
            });
        });
    }

    @Test
    @Tag("A04-1")
    @Tag("A04-3")
    @Tag("A03")
    default void atTheSecondOfEffectSilenceBindsAndObjectionEnds() throws Exception {
        Member silent = member();
        Member objecting = member();
        Member late = member();
        TermsReference before = library().currentReference();
        whileAnnounced((version, effective) -> {
            At.time(effective.minusSeconds(1), () -> {
                object(objecting, version);
                HospitalTermsCard card =
                        objecting.does(() -> bean(HospitalTerms.class).card());
                assertThat(card.endsAt()).contains(effective);
                assertThat(card.objectedAt()).isPresent();
                assertThat(card.mayObject()).isFalse();
                for (Member member : List.of(silent, objecting, late)) {
                    assertThat(inForce(member)).isTrue();
                    assertThat(bound(member)).isEqualTo(before.versionId());
                    assertThat(member.viewer().may(Roles.POST)).isTrue();
                    assertThat(bean(Recipients.class).of(member.account())).isPresent();
                }
                return null;
            });
            At.time(effective, () -> {
                assertThat(inForce(objecting)).isFalse();
                assertThat(inForce(silent)).isTrue();
                assertThat(bound(silent)).isEqualTo(version);
                return null;
            });
            At.time(effective.plusSeconds(1), () -> {
                assertThat(bound(silent)).isEqualTo(version);
                assertThat(objecting.viewer()).isEqualTo(Viewer.nobody());
                assertThat(bean(Recipients.class).of(objecting.account())).isEmpty();
                assertRefused(TermsError.OBJECTION_TOO_LATE, () -> object(late, version));
                assertThat(inForce(late)).isTrue();
                whoIsTooLateIsPointedToTheNoticeOfLeaving(late);
                Transactions.rolledBack(() -> {
                    bean(TermsBinding.class).recordSilence();
                    assertThat(bean(TermsBook.class).assents(silent.contract()))
                            .singleElement()
                            .satisfies(assent -> {
                                assertThat(assent.version()).isEqualTo(version);
                                assertThat(assent.ground()).isEqualTo("A04-1");
                                assertThat(assent.effectiveAt()).isEqualTo(effective);
                            });
                    assertThat(bean(TermsBook.class).assents(objecting.contract()))
                            .isEmpty();
                });
                return null;
            });
        });
        assertThat(inForce(objecting)).as("the version was taken back").isTrue();
        assertThat(objecting.does(() -> bean(HospitalTerms.class).card()).endsAt())
                .isEmpty();
    }

    /** With no more than what is left to whoever has not acknowledged the terms in force. */
    private static void whoIsTooLateIsPointedToTheNoticeOfLeaving(Member late) throws Exception {
        assertThat(late.viewer().may(Roles.REPRESENT)).isFalse();
        ToAcknowledge text = As.account(late.account(), late.viewer().roles(), () -> bean(Acknowledgement.class)
                .next(Locale.JAPANESE)
                .orElseThrow());
        assertThat(text.liaison()).isTrue();
        assertThat(text.coming()).isFalse();
        LocalDate today = now().atZone(TimeSource.JAPAN).toLocalDate();
        CertificateView paper = As.account(
                late.account(), late.viewer().roles(), () -> bean(Leaving.class).leave(today));
        assertThat(paper.endsAt())
                .isEqualTo(today.plusDays(1).atStartOfDay(TimeSource.JAPAN).toInstant());
    }

    @Test
    @Tag("A04-3")
    default void anObjectionIsToTheTextOnTheScreenAndGivenOnce() throws Exception {
        Member member = member();
        whileAnnounced((version, effective) -> {
            assertThatThrownBy(() -> member.does(() -> {
                        bean(HospitalTerms.class).object(version, "0".repeat(64), "192.0.2.9");
                        return null;
                    }))
                    .isInstanceOf(org.noroshi.terms.TermsChangedException.class);
            object(member, version);
            assertThatThrownBy(() -> object(member, version)).isInstanceOf(org.noroshi.platform.NoroshiException.class);
            assertThat(bean(TermsBook.class).objections(member.contract())).hasSize(1);
        });
    }

    // ------------------------------------------------------------ evidence

    @Test
    @Tag("A04-1")
    @Tag("A04-3")
    @Tag("A05-1")
    default void theEvidenceOfAContractSaysWhyEachVersionBindsIt() throws Exception {
        Member silent = member();
        Member objecting = member();
        whileAnnounced((version, effective) -> {
            silent.does(() -> bean(Acknowledgement.class).news());
            object(objecting, version);
            EvidencePack before = officer(() -> bean(EvidencePacks.class).of(silent.contract()));
            assertThat(before.terms())
                    .extracting(TermsEvidence::basis)
                    .startsWith(Basis.CONSENT)
                    .endsWith(Basis.ANNOUNCED);
            assertThat(before.terms().get(0).consent()).isPresent();
            assertThat(before.terms().get(0).acknowledged()).hasSize(1);
            TermsEvidence coming = before.terms().get(before.terms().size() - 1);
            assertThat(coming.version()).isEqualTo(version);
            assertThat(coming.shown()).singleElement().satisfies(act -> assertThat(act.who())
                    .isEqualTo(silent.liaison().name()));
            assertThat(coming.notices()).singleElement().satisfies(notice -> {
                assertThat(notice.title()).contains("利用規約");
                assertThat(notice.announced())
                        .hasValueSatisfying(at -> assertThat(at).isBefore(effective));
            });
            At.time(effective.plusSeconds(1), () -> {
                TermsEvidence bound =
                        last(officer(() -> bean(EvidencePacks.class).of(silent.contract())));
                assertThat(bound.basis()).isEqualTo(Basis.SILENCE);
                assertThat(bound.boundFrom()).contains(effective);
                TermsEvidence ended =
                        last(officer(() -> bean(EvidencePacks.class).of(objecting.contract())));
                assertThat(ended.basis()).isEqualTo(Basis.OBJECTION);
                assertThat(ended.boundFrom()).isEmpty();
                assertThat(ended.objection()).isPresent();
                return null;
            });
            EvidencePack own = silent.does(() -> bean(EvidencePacks.class).own());
            assertThat(own.contract().contract()).isEqualTo(silent.contract());
            EvidenceFile paper =
                    silent.does(() -> bean(EvidencePacks.class).ownFile(EvidenceForm.PDF, Locale.JAPANESE));
            assertThat(new String(paper.content(), 0, 5, java.nio.charset.StandardCharsets.US_ASCII))
                    .isEqualTo("%PDF-");
            assertThatThrownBy(() -> silent.does(() -> bean(EvidencePacks.class).of(objecting.contract())))
                    .as("of another hospital")
                    .isInstanceOf(jakarta.ejb.EJBAccessException.class);
        });
    }

    private static TermsEvidence last(EvidencePack pack) {
        return pack.terms().get(pack.terms().size() - 1);
    }

    // ------------------------------------------------------------ the database

    @Test
    @Tag("A04-1")
    @Tag("A04-2")
    @Tag("A04-3")
    default void theDatabaseKnowsTheTimesAndGroundsToo() throws Exception {
        Member member = member();
        whileAnnounced((version, effective) -> {
            Timestamp at = Timestamp.from(effective);
            Timestamp late = Timestamp.from(effective.plusSeconds(1));
            Timestamp early = Timestamp.from(effective.minusSeconds(1));
            String objection = "insert into terms_objection (id, version_id, contract_id, account_id, person, address,"
                    + " ground, objected_at, effective_at) values (?, ?, ?, ?, 'x', 'x', ?, ?, ?)";
            assertThatThrownBy(() -> insert(
                            objection,
                            UUID.randomUUID(),
                            version,
                            member.contract(),
                            member.account(),
                            "A04-3",
                            at,
                            at))
                    .as("an objection in the second of effect")
                    .isInstanceOf(SQLException.class);
            assertThatThrownBy(() -> insert(
                            objection,
                            UUID.randomUUID(),
                            version,
                            member.contract(),
                            member.account(),
                            "A17-2",
                            early,
                            at))
                    .as("an objection on another ground")
                    .isInstanceOf(SQLException.class);
            assertThatThrownBy(() -> insert(
                            "insert into terms_assent (id, version_id, contract_id, ground, effective_at, recorded_at)"
                                    + " values (?, ?, ?, 'A04-1', ?, ?)",
                            UUID.randomUUID(),
                            version,
                            member.contract(),
                            at,
                            early))
                    .as("silence before the effect")
                    .isInstanceOf(SQLException.class);
            assertThatThrownBy(() -> insert(
                            "insert into terms_cancellation (version_id, ground, reason, decided_by, cancelled_at,"
                                    + " effective_at) values (?, 'A04-2', 'x', ?, ?, ?)",
                            version,
                            UUID.randomUUID(),
                            late,
                            at))
                    .as("taken back after the effect")
                    .isInstanceOf(SQLException.class);
            UUID first = library().currentReference().versionId();
            UUID one = UUID.randomUUID();
            String announcement = "insert into terms_announcement (version_id, way, ground, reason, decided_by,"
                    + " second_by, announced_at, effective_at) values (?, ?, 'A04-2', ?, ?, ?, ?, ?)";
            assertThatThrownBy(() -> insert(announcement, first, "MINOR", "x", one, one, early, at))
                    .as("one officer for two")
                    .isInstanceOf(SQLException.class);
            assertThatThrownBy(() -> insert(announcement, first, "MINOR", " ", one, UUID.randomUUID(), early, at))
                    .as("a minor change without a reason")
                    .isInstanceOf(SQLException.class);
            assertThatThrownBy(() -> insert(announcement, first, "NOTICE", "x", one, null, at, at))
                    .as("effect with the notice")
                    .isInstanceOf(SQLException.class);
        });
    }

    private static void insert(String sql, Object... values) throws SQLException {
        try (Connection connection = Rows.dataSource().getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }

    // ------------------------------------------------------------ cost

    @Test
    default void theBannerAndTheLiaisonsPageNeedTheSameStatementsForOneHospitalAndForMany() throws Exception {
        Member first = member();
        whileAnnounced((version, effective) -> {
            first.does(() -> bean(Acknowledgement.class).news());
            first.does(() -> bean(HospitalTerms.class).card());
            long evidence =
                    officer(() -> Statements.of(() -> bean(EvidencePacks.class).of(first.contract())));
            long banner = first.does(
                    () -> Statements.of(() -> bean(Acknowledgement.class).news()));
            long card = first.does(
                    () -> Statements.of(() -> bean(HospitalTerms.class).card()));
            for (int i = 0; i < 3; i++) {
                object(member(), version);
            }
            assertThat(first.does(() ->
                            Statements.of(() -> bean(Acknowledgement.class).news())))
                    .isLessThanOrEqualTo(banner)
                    .isLessThan(12);
            assertThat(first.does(
                            () -> Statements.of(() -> bean(HospitalTerms.class).card())))
                    .isLessThanOrEqualTo(card)
                    .isLessThan(15);
            assertThat(officer(
                            () -> Statements.of(() -> bean(EvidencePacks.class).of(first.contract()))))
                    .isLessThanOrEqualTo(evidence);
        });
    }
}
