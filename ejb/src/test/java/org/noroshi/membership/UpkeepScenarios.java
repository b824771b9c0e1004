package org.noroshi.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.json.Json;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import javax.naming.InitialContext;
import javax.sql.DataSource;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.noroshi.accounts.SeatFixture;
import org.noroshi.platform.ErrorCode;
import org.noroshi.platform.ErrorTable;
import org.noroshi.platform.InvalidInputException;
import org.noroshi.platform.Letter;
import org.noroshi.platform.Roles;
import org.noroshi.testing.As;
import org.noroshi.testing.At;
import org.noroshi.testing.Transactions;

/** What a member keeps true about itself: domains, exceptions, attestations, existence, later consent. */
public interface UpkeepScenarios {

    UUID UPKEEP_OFFICER = UUID.randomUUID();

    private static <T> T bean(Class<T> type) {
        return CDI.current().select(type).get();
    }

    private static <T> T officer(Callable<T> step) throws Exception {
        return As.account(UPKEEP_OFFICER, Set.of(Roles.SIGNED_IN, Roles.DESK, Roles.ADMIT), step);
    }

    private static SeatHolder liaison(UUID contract) throws Exception {
        return Transactions.call(() -> bean(Seats.class).holders(contract)).stream()
                .filter(SeatHolder::liaison)
                .findFirst()
                .orElseThrow();
    }

    private static <T> T asLiaison(UUID contract, Callable<T> step) throws Exception {
        return SeatFixture.as(liaison(contract).seat(), step);
    }

    private static void assertCode(ErrorCode code, ThrowingCallable call) {
        assertThatThrownBy(call)
                .satisfies(thrown -> assertThat(ErrorTable.of(thrown).code()).isEqualTo(code));
    }

    private static void at(String table, String column, String where, UUID id, Instant time) throws Exception {
        DataSource database = InitialContext.doLookup("java:jboss/datasources/NoroshiDS");
        Transactions.call(() -> {
            try (java.sql.Connection connection = database.getConnection();
                    java.sql.PreparedStatement update = connection.prepareStatement(
                            "update " + table + " set " + column + " = ? where " + where + " = ?")) {
                update.setObject(1, time.atOffset(java.time.ZoneOffset.UTC));
                update.setObject(2, id);
                assertThat(update.executeUpdate()).isPositive();
            }
            return null;
        });
    }

    // ------------------------------------------------------------ domains

    @Test
    @Tag("N3a")
    default void aDomainIsProvedByTheLatestMailedLinkAndBySomebodyOfTheHospital() throws Exception {
        UUID contract = SeatScenarios.memberWithLiaison();
        String name = "mail-" + UUID.randomUUID().toString().substring(0, 8) + ".example.jp";
        asLiaison(contract, () -> {
            OwnDomains domains = bean(OwnDomains.class);
            domains.claim(new ClaimDomain("@" + name.toUpperCase(java.util.Locale.ROOT) + ".", false));
            assertThat(card(domains, name).counts()).as("only named").isFalse();
            assertThatThrownBy(() -> domains.mail(name, "someone@elsewhere.example.jp"))
                    .isInstanceOf(InvalidInputException.class);
            domains.mail(name, "postmaster@" + name);
            domains.mail(name, "postmaster@" + name);
            return null;
        });
        UUID organisation = liaison(contract).organisation();
        assertThat(proofMails(organisation, name, 1))
                .as("replaced by the second")
                .isEmpty();
        String key =
                proofMails(organisation, name, 2).get(0).values().get("link").replaceFirst(".*key=", "");
        String old = Transactions.call(() -> bean(DomainLinks.class).mailKey(organisation, name, 1));
        asLiaison(contract, () -> {
            OwnDomains domains = bean(OwnDomains.class);
            assertCode(MembershipError.DOMAIN_KEY_INVALID, () -> domains.confirm(name, old));
            domains.confirm(name, key);
            assertThat(card(domains, name).proof()).contains(DomainProof.MAIL);
            assertCode(MembershipError.DOMAIN_KEY_INVALID, () -> domains.confirm(name, key));
            return null;
        });
    }

    private static DomainCard card(OwnDomains domains, String name) {
        return domains.view().stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static List<Letter> proofMails(UUID organisation, String name, int round) throws Exception {
        return Transactions.call(() -> bean(DomainProofMail.class)
                .letters(Json.createObjectBuilder()
                        .add("organisation", organisation.toString())
                        .add("domain", name)
                        .add("round", round)
                        .build()));
    }

    @Test
    @Tag("N3a")
    default void aDomainIsProvedByItsRecordAndEveryFailureHasItsWords() throws Exception {
        UUID contract = SeatScenarios.memberWithLiaison();
        String name = "dns-" + UUID.randomUUID().toString().substring(0, 8) + ".example.jp";
        String before = System.getProperty("noroshi.dns-resolver");
        try (NameServer server = new NameServer()) {
            System.setProperty("noroshi.dns-resolver", server.address());
            asLiaison(contract, () -> {
                OwnDomains domains = bean(OwnDomains.class);
                domains.claim(new ClaimDomain(name, true));
                assertCode(MembershipError.DNS_NO_NAME, () -> domains.check(name));
                server.has("_noroshi." + name, "noroshi-verification=somebody-elses");
                assertCode(MembershipError.DNS_OTHER_TEXT, () -> domains.check(name));
                server.has(
                        "_noroshi." + name, "v=spf1 -all", card(domains, name).recordText());
                domains.check(name);
                assertThat(card(domains, name).proof()).contains(DomainProof.DNS);
                return null;
            });
        } finally {
            if (before == null) {
                System.clearProperty("noroshi.dns-resolver");
            } else {
                System.setProperty("noroshi.dns-resolver", before);
            }
        }
    }

    @Test
    @Tag("N3a")
    default void nobodyClaimsADomainWhereAnybodyGetsAnAddress() throws Exception {
        UUID contract = SeatScenarios.memberWithLiaison();
        assertThatThrownBy(() -> asLiaison(contract, () -> {
                    bean(OwnDomains.class).claim(new ClaimDomain("gmail.com", false));
                    return null;
                }))
                .isInstanceOf(InvalidInputException.class);
    }

    @Test
    @Tag("N3b")
    default void freeMailIsHeldThenAllowedForATimeAndComesBackWhenThatIsOver() throws Exception {
        UUID contract = SeatScenarios.memberWithLiaison();
        String mail = "san" + UUID.randomUUID().toString().substring(0, 8) + "@gmail.com";
        UUID request = asLiaison(contract, () -> bean(OwnUsers.class)
                .invite(new InviteUser(ApplicationFixture.person("見本 三郎", mail), true)));
        officer(() -> {
            UserAdmission desk = bean(UserAdmission.class);
            SeatRequestReview review = desk.review(request);
            assertThat(review.state()).as("never by itself").isEqualTo(SeatRequestState.ON_HOLD);
            assertThat(review.findings()).extracting(Finding::kind).contains(FindingKind.FREE_MAIL);
            review = desk.note(new NoteChecks(
                    request,
                    review.version(),
                    review.items().stream()
                            .map(item -> new NoteCheck(item, "自院のメールは工事中。代表番号で確認"))
                            .toList()));
            return desk.decide(
                    new DecideApplication(request, review.version(), DecisionKind.ACCEPT, DecisionGround.A06_1, ""));
        });
        AddressesCard card = officer(() -> bean(AddressReview.class).view(contract));
        assertThat(card.exceptions()).hasSize(1);
        MailExceptionCard exception = card.exceptions().get(0);
        assertThat(exception.mail()).isEqualTo(mail);
        assertThat(exception.reason()).contains("工事中");
        assertThat(exception.validUntil()).isAfter(exception.allowedAt());
        assertThat(expiredMails()).doesNotContain(mail);

        SeatCard outside = card.outside().get(0);
        Instant end = bean(Clock.class).instant().plus(2, ChronoUnit.DAYS);
        officer(() -> {
            bean(AddressReview.class).allow(new AllowAddress(outside.seat(), "二日だけ", end));
            return null;
        });
        assertThat(At.time(end.minusSeconds(1), UpkeepScenarios::expiredMails)).doesNotContain(mail);
        At.time(end.plusSeconds(1), () -> {
            assertThat(expiredMails()).as("its review is open again").contains(mail);
            officer(() -> {
                bean(AddressReview.class)
                        .allow(new AllowAddress(outside.seat(), "年度末まで延長", end.plus(30, ChronoUnit.DAYS)));
                return null;
            });
            assertThat(expiredMails()).doesNotContain(mail);
            return null;
        });
    }

    private static List<String> expiredMails() throws Exception {
        return officer(() -> bean(AddressReview.class).expired()).stream()
                .map(ExpiredException::mail)
                .toList();
    }

    // ------------------------------------------------------------ what comes round

    @Test
    @Tag("A14-1")
    @Tag("A06-1-2")
    @Tag("A16-3")
    default void aHospitalAttestsAboutEachUserAndWhoHasLeftIsOut() throws Exception {
        UUID contract = SeatScenarios.memberWithLiaison();
        UUID left = SeatScenarios.admittedColleague(contract, "taishoku");
        UUID moved = SeatScenarios.admittedColleague(contract, "ido");
        UUID liaison = liaison(contract).seat();
        AttestationCard due =
                asLiaison(contract, () -> bean(OwnAttestation.class).view());
        assertThat(due.soon()).isFalse();
        List<UserStatement> said = due.users().stream()
                .map(user -> new UserStatement(
                        user.seat(),
                        user.seat().equals(left)
                                ? Statement.LEFT
                                : user.seat().equals(moved) ? Statement.OTHER_DUTY : Statement.AS_BEFORE,
                        "電子カルテの運用"))
                .toList();
        assertThatThrownBy(() -> asLiaison(contract, () -> {
                    bean(OwnAttestation.class).attest(new AttestUsers(said.subList(0, 1), List.of()));
                    return null;
                }))
                .as("about each of them")
                .isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> asLiaison(contract, () -> {
                    bean(OwnAttestation.class)
                            .attest(new AttestUsers(
                                    due.users().stream()
                                            .map(user -> new UserStatement(user.seat(), Statement.LEFT, ""))
                                            .toList(),
                                    List.of()));
                    return null;
                }))
                .as("the liaison stays")
                .isInstanceOf(InvalidInputException.class);
        asLiaison(contract, () -> {
            bean(OwnAttestation.class).attest(new AttestUsers(said, List.of(SafetyItem.SCREEN_LOCK.name())));
            return null;
        });
        assertThat(bean(Standings.class).of(left)).isEqualTo(Standing.none());
        HospitalCard card = asLiaison(contract, () -> bean(OwnHospital.class).view());
        assertThat(card.seats())
                .filteredOn(seat -> seat.seat().equals(moved))
                .extracting(seat -> seat.person().duty())
                .containsExactly("電子カルテの運用");
        assertThat(asLiaison(contract, () -> bean(OwnAttestation.class).view()).last())
                .isPresent();
        SafetyCard safety = declared(contract).orElseThrow();
        assertThat(safety.missing()).doesNotContain(SafetyItem.SCREEN_LOCK).hasSize(SafetyItem.values().length - 1);
        assertThat(safety.edition()).isEqualTo(SafetyItem.EDITION);
        assertThat(safety.madeBy()).isEqualTo(liaison(contract).name());
        assertThat(liaison).isEqualTo(liaison(contract).seat());
    }

    /** What the desk sees of it. */
    private static Optional<SafetyCard> declared(UUID contract) throws Exception {
        return officer(() -> bean(MemberRegister.class).member(contract)).safety();
    }

    @Test
    @Tag("A16-3")
    default void theDeskSeesWhatAMemberDeclaredWithItsApplicationUntilItDeclaresAnew() throws Exception {
        UUID contract = SeatScenarios.memberWithLiaison();
        assertThat(declared(contract)).as("with the application").isPresent();
        List<UserStatement> said = asLiaison(
                        contract, () -> bean(OwnAttestation.class).view())
                .users()
                .stream()
                .map(user -> new UserStatement(user.seat(), Statement.AS_BEFORE, ""))
                .toList();
        asLiaison(contract, () -> {
            bean(OwnAttestation.class)
                    .attest(new AttestUsers(
                            said,
                            SafetyItem.all().stream()
                                    .filter(item -> item != SafetyItem.LEAK_PLAN)
                                    .map(SafetyItem::name)
                                    .toList()));
            return null;
        });
        assertThat(declared(contract).orElseThrow().missing()).containsExactly(SafetyItem.LEAK_PLAN);
    }

    @Test
    @Tag("A14-1")
    default void anAttestationIsAskedForInTimeAndAnOverdueOneIsOnTheDesksList() throws Exception {
        UUID contract = SeatScenarios.memberWithLiaison();
        Instant now = bean(Clock.class).instant();
        at("contract", "formed_at", "id", contract, now.minus(Duration.ofDays(160)));
        assertThat(asLiaison(contract, () -> bean(OwnAttestation.class).view()))
                .satisfies(card -> assertThat(card.soon()).isTrue())
                .satisfies(card -> assertThat(card.overdue()).isFalse());
        assertThat(attestationMails(contract)).hasSize(1);
        assertThat(overdue()).doesNotContain(contract);
        at("contract", "formed_at", "id", contract, now.minus(Duration.ofDays(200)));
        assertThat(overdue()).contains(contract);
        assertThat(work("membership/attestation")).contains(contract);
        List<UserStatement> said = asLiaison(
                        contract, () -> bean(OwnAttestation.class).view())
                .users()
                .stream()
                .map(user -> new UserStatement(user.seat(), Statement.AS_BEFORE, ""))
                .toList();
        asLiaison(contract, () -> {
            bean(OwnAttestation.class).attest(new AttestUsers(said, List.of()));
            return null;
        });
        assertThat(overdue()).doesNotContain(contract);
        assertThat(attestationMails(contract)).as("true no more").isEmpty();
    }

    private static List<UUID> overdue() throws Exception {
        return officer(() -> bean(PeriodicChecks.class).attestations()).stream()
                .map(DueCard::contract)
                .toList();
    }

    private static List<UUID> work(String kind) throws Exception {
        return Transactions.call(() -> bean(SeatWork.class).waiting(1_000, java.util.Locale.JAPANESE)).stream()
                .filter(item -> item.kind().equals(kind))
                .map(org.noroshi.platform.WorkItem::subject)
                .toList();
    }

    private static List<Letter> attestationMails(UUID contract) throws Exception {
        return Transactions.call(() -> bean(AttestationMail.class)
                .letters(Json.createObjectBuilder()
                        .add("contract", contract.toString())
                        .build()));
    }

    @Test
    @Tag("A06-1-1")
    default void anInstitutionIsCheckedAnewEachYear() throws Exception {
        UUID contract = SeatScenarios.memberWithLiaison();
        UUID organisation = liaison(contract).organisation();
        Instant now = bean(Clock.class).instant();
        assertThat(institutions()).doesNotContain(contract);
        at("organisation", "created_at", "id", organisation, now.minus(Duration.ofDays(367)));
        assertThat(institutions()).contains(contract);
        assertThat(work("membership/recheck")).contains(contract);
        assertThatThrownBy(() -> officer(() -> {
                    bean(PeriodicChecks.class).checked(contract, " ");
                    return null;
                }))
                .isInstanceOf(InvalidInputException.class);
        officer(() -> {
            bean(PeriodicChecks.class).checked(contract, "厚生局の一覧に載っている");
            return null;
        });
        assertThat(institutions()).doesNotContain(contract);
    }

    private static List<UUID> institutions() throws Exception {
        return officer(() -> bean(PeriodicChecks.class).institutions()).stream()
                .map(DueCard::contract)
                .toList();
    }

    @Test
    @Tag("N1")
    default void theLaterConsentIsTheLiaisonsToGiveAndToTakeBack() throws Exception {
        UUID contract = SeatScenarios.memberWithLiaison();
        assertThat(asLiaison(contract, () -> bean(OwnHospital.class).view()).nextYearConsent())
                .as("not unless it is given")
                .isFalse();
        for (boolean agreed : new boolean[] {true, false}) {
            asLiaison(contract, () -> {
                bean(OwnHospital.class).agreeToNextYear(agreed);
                return null;
            });
            assertThat(asLiaison(contract, () -> bean(OwnHospital.class).view()).nextYearConsent())
                    .isEqualTo(agreed);
        }
    }
}
