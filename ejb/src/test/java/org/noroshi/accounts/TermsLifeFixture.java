package org.noroshi.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.json.Json;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.noroshi.membership.MembershipScenarios;
import org.noroshi.membership.SeatHolder;
import org.noroshi.membership.Seats;
import org.noroshi.platform.Roles;
import org.noroshi.terms.AnnounceTerms;
import org.noroshi.terms.DraftPreview;
import org.noroshi.terms.DraftStart;
import org.noroshi.terms.TermsDrafts;
import org.noroshi.terms.TermsPublishing;
import org.noroshi.testing.As;
import org.noroshi.testing.Transactions;

/** Hospitals and a second version of the terms. */
final class TermsLifeFixture {

    static final UUID OFFICER = UUID.randomUUID();
    static final UUID ANOTHER = UUID.randomUUID();
    static final Set<String> PUBLISHING = Set.of(Roles.SIGNED_IN, Roles.PUBLISH_TERMS, Roles.ADMIT);

    private TermsLifeFixture() {}

    static <T> T bean(Class<T> type) {
        return CDI.current().select(type).get();
    }

    static Instant now() {
        return bean(Clock.class).instant().truncatedTo(ChronoUnit.MILLIS);
    }

    static <T> T officer(Callable<T> step) throws Exception {
        return As.account(OFFICER, PUBLISHING, step);
    }

    /** A hospital whose liaison has acknowledged the terms in force. */
    record Member(UUID contract, SeatHolder liaison, UUID account) {

        <T> T does(Callable<T> step) throws Exception {
            return As.account(account, Group.LIAISON.roles(), step);
        }

        void acknowledges(UUID version, String hash) throws Exception {
            does(() -> {
                bean(Acknowledgement.class).acknowledge(version, hash, "192.0.2.9");
                return null;
            });
        }

        Viewer viewer() {
            return bean(Viewers.class).of(account);
        }
    }

    static Member member() throws Exception {
        UUID contract = MembershipScenarios.member();
        SeatHolder liaison = Transactions.call(() -> bean(Seats.class).holders(contract)).stream()
                .filter(SeatHolder::liaison)
                .findFirst()
                .orElseThrow();
        UUID account = Transactions.call(
                () -> bean(Accounts.class).ofSeat(liaison.seat()).orElseThrow().id());
        UUID link = Transactions.call(() -> bean(OneTimeLinks.class).ofAccount(account))
                .get(0)
                .id();
        String token = Transactions.call(() -> bean(ActivationLink.class)
                        .letters(Json.createObjectBuilder()
                                .add("link", link.toString())
                                .build()))
                .get(0)
                .values()
                .get("link")
                .replaceFirst(".*token=", "");
        bean(Activation.class)
                .setPassword(new SetPassword(
                        token, AccountsScenarios.PASSWORD, AccountsScenarios.PASSWORD, "192.0.2.9", "Edg/1 Windows"));
        Member member = new Member(contract, liaison, account);
        ToAcknowledge first = member.does(
                () -> bean(Acknowledgement.class).next(Locale.JAPANESE).orElseThrow());
        assertThat(first.coming()).isFalse();
        member.acknowledges(first.terms().versionId(), first.terms().hash());
        return member;
    }

    static UUID draft() throws Exception {
        return officer(() -> bean(TermsDrafts.class).begin(DraftStart.SAMPLE));
    }

    static DraftPreview preview(UUID draft) throws Exception {
        return officer(() -> bean(TermsDrafts.class).preview(draft, Locale.JAPANESE));
    }

    /** Announces the sample's version 2, to take effect at that time. */
    static UUID announce(Instant effective) throws Exception {
        UUID draft = draft();
        int version = preview(draft).version();
        return officer(
                () -> bean(TermsPublishing.class).announce(new AnnounceTerms(draft, version, effective, "誤りを直します。")));
    }

    static void takeBack(UUID version) throws Exception {
        officer(() -> {
            bean(TermsPublishing.class).cancel(version, "見本のためです。");
            return null;
        });
    }

    interface Story {
        void tell(UUID version, Instant effective) throws Exception;
    }

    /** A version is announced for as long as the story takes; nothing of it is left for other scenarios. */
    static void whileAnnounced(Story story) throws Exception {
        Instant effective = now().plus(Duration.ofDays(15)).truncatedTo(ChronoUnit.SECONDS);
        UUID version = announce(effective);
        try {
            story.tell(version, effective);
        } finally {
            takeBack(version);
        }
    }
}
