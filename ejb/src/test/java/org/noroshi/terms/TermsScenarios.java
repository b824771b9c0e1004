package org.noroshi.terms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.inject.spi.CDI;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.noroshi.platform.DuplicateException;
import org.noroshi.platform.ErrorTable;
import org.noroshi.platform.NotFoundException;
import org.noroshi.testing.Transactions;

/** The terms are there from the first start, and nobody agrees to a text that is not the current one. */
public interface TermsScenarios {

    private static TermsLibrary library() {
        return CDI.current().select(TermsLibrary.class).get();
    }

    private static Instant now() {
        return CDI.current().select(Clock.class).get().instant();
    }

    private static RecordConsent consent(TermsReference terms, ConsentSubject subject) {
        return new RecordConsent(terms.versionId(), terms.hash(), subject, "見本 花子", "192.0.2.17");
    }

    private static void publish(Instant effectiveAt) {
        int number = CDI.current().select(TermsVersions.class).get().lastNumber() + 1;
        TermsEdition next = TermsFixture.sample(Map.of("seats", String.valueOf(10 + number)));
        CDI.current().select(TermsVersions.class).get().add(new TermsVersion(number, next, now(), effectiveAt));
    }

    /** As somebody could who has the database and not the application. */
    private static void alterText(UUID version) {
        try (Connection connection = InitialContext.<DataSource>doLookup("java:jboss/datasources/NoroshiDS")
                        .getConnection();
                PreparedStatement update = connection.prepareStatement(
                        "update terms_version set text_ja = replace(text_ja, '料金', '代金') where id = ?")) {
            update.setObject(1, version);
            assertThat(update.executeUpdate()).isEqualTo(1);
        } catch (NamingException | SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    @Tag("A04-2")
    default void everyPlaceThatDecisionsRestOnIsNeededAndIsThere() {
        NeededGrounds needed = CDI.current().select(NeededGrounds.class).get();
        assertThat(needed.all())
                .extracting(Ground::code)
                .contains("A04-1", "A06-2-5", "A08", "A10-1", "A11-2-4", "A11-3-1", "A12-1", "A17-2", "A28-3", "N3")
                .as("pledges, checks, purposes, permissions, settings of two officers")
                .contains("A28-2-5", "N3c", "A15-04", "A16-1", "A10-3", "N2");
        PublishedTerms current = CDI.current().select(TermsLibrary.class).get().current();
        assertThat(needed.all()).allSatisfy(ground -> assertThat(current.wording(ground, Locale.JAPANESE))
                .as(ground.code())
                .isPresent());
    }

    @Test
    default void aBoardHasTermsFromItsFirstStart() {
        PublishedTerms terms = library().current();
        assertThat(terms.number()).isEqualTo(1);
        assertThat(terms.hash()).isEqualTo(terms.edition().hash());
        assertThat(terms.text(Locale.JAPANESE).article(Ground.article(32))).isPresent();
        assertThat(terms.text(Locale.ENGLISH).canonical()).doesNotContain("{{");
        assertThat(library().version(terms.versionId())).isEqualTo(terms);
        assertThat(library().currentReference()).isEqualTo(terms.reference());
    }

    @Test
    default void anUnknownVersionIsNotFound() {
        assertThatThrownBy(() -> library().version(UUID.randomUUID())).isInstanceOf(NotFoundException.class);
    }

    @Test
    @Tag("A05-1")
    @Tag("C-C3")
    default void aConsentIsProvenByVersionHashPersonTimeAndAddress() throws Exception {
        TermsReference terms = library().currentReference();
        ConsentSubject application = ConsentSubject.application(UUID.randomUUID());
        Instant before = now().truncatedTo(ChronoUnit.MILLIS);
        UUID id = library().recordConsent(consent(terms, application)).id();

        ConsentEvidence kept = Transactions.call(() -> CDI.current()
                .select(Consents.class)
                .get()
                .find(application, terms.versionId())
                .orElseThrow()
                .evidence());
        assertThat(kept.id()).isEqualTo(id);
        assertThat(kept.hash()).isEqualTo(terms.hash());
        assertThat(kept.person()).isEqualTo("見本 花子");
        assertThat(kept.address()).isEqualTo("192.0.2.17");
        assertThat(kept.consentedAt()).isBetween(before, now().plusMillis(1));
    }

    @Test
    @Tag("A05-1")
    @Tag("C-C3")
    default void newTermsBetweenReadingAndAgreeingHaveToBeShownFirst() throws Exception {
        TermsReference read = library().currentReference();
        ConsentSubject application = ConsentSubject.application(UUID.randomUUID());
        Transactions.rolledBack(() -> {
            publish(now());
            assertThatThrownBy(() -> library().recordConsent(consent(read, application)))
                    .isInstanceOf(TermsChangedException.class);
        });
        assertThat(library().hasAcceptedCurrent(application)).isFalse();
    }

    @Test
    default void termsOfTomorrowAreNotYetTheCurrentOnes() throws Exception {
        TermsReference today = library().currentReference();
        Transactions.rolledBack(() -> {
            publish(now().plus(Duration.ofDays(1)));
            assertThat(library().currentReference()).isEqualTo(today);
            assertThat(library().current().reference()).isEqualTo(today);
        });
    }

    @Test
    @Tag("C-C3")
    default void aConsentToAnotherTextIsRefused() {
        TermsReference terms = library().currentReference();
        TermsReference altered = new TermsReference(terms.versionId(), terms.number(), "0".repeat(64));
        assertThatThrownBy(
                        () -> library().recordConsent(consent(altered, ConsentSubject.application(UUID.randomUUID()))))
                .isInstanceOf(TermsChangedException.class);
    }

    @Test
    default void whoAgreesTwiceHasAgreedOnce() {
        TermsReference terms = library().currentReference();
        ConsentSubject account = ConsentSubject.account(UUID.randomUUID());
        ConsentEvidence first = library().recordConsent(consent(terms, account));
        assertThat(library().recordConsent(consent(terms, account)).id()).isEqualTo(first.id());
    }

    @Test
    default void aConsentThatAnotherClickHasRecordedMeanwhileIsADuplicate() throws Exception {
        RecordConsent given = consent(library().currentReference(), ConsentSubject.account(UUID.randomUUID()));
        library().recordConsent(given);
        Transactions.rolledBack(() -> assertThatThrownBy(
                        () -> CDI.current().select(Consents.class).get().add(new Consent(given, now())))
                .isInstanceOf(DuplicateException.class));
    }

    @Test
    default void anAccountHasAcceptedOnlyWhatIsInForce() throws Exception {
        ConsentSubject account = ConsentSubject.account(UUID.randomUUID());
        assertThat(library().hasAcceptedCurrent(account)).isFalse();
        library().recordConsent(consent(library().currentReference(), account));
        assertThat(library().hasAcceptedCurrent(account)).isTrue();
        assertThat(library().hasAcceptedCurrent(ConsentSubject.application(account.id())))
                .as("an application of the same id is another subject")
                .isFalse();
        Transactions.rolledBack(() -> {
            publish(now());
            assertThat(library().hasAcceptedCurrent(account)).isFalse();
        });
    }

    @Test
    default void aConsentWithoutANameIsInvalid() {
        TermsReference terms = library().currentReference();
        RecordConsent nameless = new RecordConsent(
                terms.versionId(), terms.hash(), ConsentSubject.account(UUID.randomUUID()), " ", "192.0.2.17");
        assertThatThrownBy(() -> library().recordConsent(nameless))
                .satisfies(thrown -> assertThat(ErrorTable.of(thrown).kind()).isEqualTo(ErrorTable.Kind.INVALID));
    }

    @Test
    default void aTextThatWasAlteredInTheDatabaseIsNotShown() throws Exception {
        UUID id = library().currentReference().versionId();
        Transactions.rolledBack(() -> {
            alterText(id);
            assertThatThrownBy(() -> library().version(id)).rootCause().hasMessageContaining("hash");
        });
        assertThat(library().version(id).number()).isEqualTo(1);
    }

    @Test
    default void proofsAreShownOnlyToThoseWhoAdmit() {
        ConsentSubject subject = ConsentSubject.application(UUID.randomUUID());
        assertThatThrownBy(() -> library().evidence(subject)).isInstanceOf(EJBAccessException.class);
    }
}
