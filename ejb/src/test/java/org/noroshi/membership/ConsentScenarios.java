package org.noroshi.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.json.Json;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.noroshi.platform.ErrorTable;
import org.noroshi.platform.Proposals;
import org.noroshi.platform.Roles;
import org.noroshi.terms.DraftStart;
import org.noroshi.terms.ProposeMinorTerms;
import org.noroshi.terms.TermsDrafts;
import org.noroshi.terms.TermsLibrary;
import org.noroshi.terms.TermsPublishing;
import org.noroshi.terms.TermsReference;
import org.noroshi.testing.As;
import org.noroshi.testing.Transactions;

/** Terms that take effect while an application is under way: it is not accepted on the strength of the old ones. */
public interface ConsentScenarios {

    Set<String> PUBLISHING = Set.of(Roles.SIGNED_IN, Roles.PUBLISH_TERMS, Roles.ADMIT);
    UUID PUBLISHER = UUID.randomUUID();
    UUID SECOND_PUBLISHER = UUID.randomUUID();

    private static <T> T get(Class<T> type) {
        return CDI.current().select(type).get();
    }

    private static <T> T officer(Callable<T> step) throws Exception {
        return As.account(PUBLISHER, PUBLISHING, step);
    }

    /** Puts the sample's next version in force in the running transaction. */
    private static TermsReference newTerms() throws Exception {
        UUID draft = officer(() -> get(TermsDrafts.class).begin(DraftStart.SAMPLE));
        int version = officer(
                () -> get(TermsDrafts.class).preview(draft, Locale.JAPANESE).version());
        UUID proposal = officer(() -> get(TermsPublishing.class)
                .proposeMinor(new ProposeMinorTerms(draft, version, Optional.empty(), "誤りを直します。")));
        As.account(SECOND_PUBLISHER, PUBLISHING, () -> {
            get(Proposals.class).agree(proposal, 0);
            return null;
        });
        return get(TermsLibrary.class).currentReference();
    }

    /** Sent and confirmed under the terms in force, and looked into; the secret link of it. */
    private static String underReview() throws Exception {
        TermsReference terms = get(TermsLibrary.class).currentReference();
        ApplicationDraft begun = get(Applying.class).start(Locale.JAPANESE);
        ApplicationDraft kept = get(Applying.class)
                .keep(new KeepDraft(
                        begun.link(),
                        begun.version(),
                        ApplicationFixture.form(terms.versionId(), terms.hash()),
                        Locale.JAPANESE));
        get(Applying.class).submit(kept.link(), kept.version(), "192.0.2.1");
        Application application = stored(kept.link());
        get(Applying.class)
                .confirm(
                        application.number(),
                        get(ApplicationLinks.class).confirmation(application.id(), application.confirmationRound()));
        officer(() -> {
            ApplicationReview review = get(Admission.class).review(application.id());
            List<NoteCheck> checks = Arrays.stream(CheckItem.values())
                    .map(item -> new NoteCheck(item, "厚生局の一覧で確認した"))
                    .toList();
            return get(Admission.class).note(new NoteChecks(application.id(), review.version(), checks));
        });
        return kept.link();
    }

    private static Application stored(String link) {
        return get(Applications.class)
                .findByLink(get(ApplicationLinks.class).tagOf(link))
                .orElseThrow();
    }

    private static ApplicationReview review(String link) throws Exception {
        return officer(() -> get(Admission.class).review(stored(link).id()));
    }

    private static ApplicationReview accept(String link) throws Exception {
        ApplicationReview review = review(link);
        return officer(() -> get(Admission.class)
                .decide(new DecideApplication(
                        review.id(), review.version(), DecisionKind.ACCEPT, DecisionGround.A06_1, "")));
    }

    @Test
    @Tag("A05-1")
    @Tag("C-C3")
    default void anApplicationUnderWayIsNotAcceptedBeforeTheApplicantAgreedToTheNewTerms() throws Exception {
        String link = underReview();
        Transactions.rolledBack(() -> {
            try {
                assertThat(get(Applying.class).status(link).consentDue()).isFalse();
                newTerms();
                assertThat(get(Applying.class).status(link).consentDue()).isTrue();
                assertThat(review(link).mayAccept()).isFalse();
                assertThat(review(link).consentOutdated()).isTrue();
                assertThat(get(ApplicationConsentMail.class)
                                .letters(Json.createObjectBuilder()
                                        .add("application", stored(link).id().toString())
                                        .build()))
                        .hasSize(1);
                assertThatThrownBy(() -> accept(link))
                        .satisfies(thrown ->
                                assertThat(ErrorTable.of(thrown).code()).isEqualTo(MembershipError.CONSENT_OUTDATED));
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
    }

    @Test
    @Tag("A05-1")
    default void whoAgreedAgainIsAcceptedUnderTheNewTerms() throws Exception {
        String link = underReview();
        Transactions.rolledBack(() -> {
            try {
                TermsReference terms = newTerms();
                ApplicationStatus status =
                        get(Applying.class).agreeAgain(link, terms.versionId(), terms.hash(), "192.0.2.1");
                assertThat(status.consentDue()).isFalse();
                assertThat(get(ApplicationConsentMail.class)
                                .letters(Json.createObjectBuilder()
                                        .add("application", stored(link).id().toString())
                                        .build()))
                        .as("nothing left to ask for")
                        .isEmpty();
                UUID contract = accept(link).contract().orElseThrow();
                assertThat(get(ContractRecords.class).of(contract).consentedVersion())
                        .isEqualTo(terms.versionId());
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
    }
}
