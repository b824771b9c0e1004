package org.noroshi.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.enterprise.inject.spi.CDI;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.noroshi.accounts.SeatFixture;
import org.noroshi.accounts.ViewerFixture;
import org.noroshi.membership.CoarseTraits;
import org.noroshi.membership.Crowd;
import org.noroshi.membership.MembershipScenarios;
import org.noroshi.membership.OwnTraits;
import org.noroshi.membership.Region;
import org.noroshi.membership.SeatHolder;
import org.noroshi.membership.Seats;
import org.noroshi.platform.RefusedException;
import org.noroshi.sharing.guard.CrowdView;
import org.noroshi.sharing.guard.Guard;
import org.noroshi.sharing.guard.GuardReason;
import org.noroshi.sharing.guard.Telltale;
import org.noroshi.testing.Rows;
import org.noroshi.testing.Transactions;

/** Nobody names the own hospital without being asked first, by whatever way the text comes. */
public interface GuardScenarios {

    private static <T> T get(Class<T> type) {
        return CDI.current().select(type).get();
    }

    static SeatHolder writer() throws Exception {
        UUID contract = MembershipScenarios.member();
        SeatHolder liaison = Transactions.call(() -> get(Seats.class).holders(contract)).stream()
                .filter(SeatHolder::liaison)
                .findFirst()
                .orElseThrow();
        SeatFixture.activated(liaison.seat());
        return liaison;
    }

    private static PublishThread question(String text, GuardReason reason) {
        return new PublishThread(
                UUID.randomUUID().toString(),
                ThreadKind.QUESTION,
                Audience.ALL_MEMBERS,
                Tlp.GREEN,
                null,
                "見張り",
                text,
                false,
                reason);
    }

    private static void assertAsked(Callable<?> step) {
        assertThatThrownBy(step::call)
                .isInstanceOfSatisfying(RefusedException.class, refused -> assertThat(refused.code())
                        .isEqualTo(SharingError.COULD_TELL_WHO));
    }

    @Test
    @Tag("A18-05")
    default void whoNamesTheOwnHospitalIsAskedFirst() throws Exception {
        SeatHolder writer = writer();
        String mine = "連絡は " + writer.mail() + " まで";
        UUID call = BoardFixture.publish(
                ViewerFixture.user(),
                BoardFixture.thread(ThreadKind.QUESTION, Audience.PARTICIPANTS, Tlp.GREEN, "見張りの呼びかけ"));
        SeatFixture.as(writer.seat(), () -> {
            assertThat(get(Guard.class).look(mine)).extracting(Telltale::words).containsExactly(writer.mail());
            assertAsked(() -> get(Publishing.class).publish(question(mine, null)));
            UUID thread =
                    get(Publishing.class).publish(question(get(Guard.class).replaced(mine, Locale.JAPANESE), null));
            assertThat(get(Board.class).thread(thread, 0).posts().get(0).text()).isEqualTo("連絡は ［当院のドメイン］ まで");

            assertAsked(() -> {
                get(Participating.class).answer(new AnswerCall(call, mine, null));
                return null;
            });
            get(Participating.class).answer(new AnswerCall(call, mine, GuardReason.WANTS_TO_BE_KNOWN));
            assertAsked(() -> get(Discussion.class)
                    .reply(new WriteReply(UUID.randomUUID().toString(), thread, null, null, mine, List.of())));
            return null;
        });
        SeatHolder other = writer();
        SeatFixture.as(other.seat(), () -> {
            assertThat(get(Guard.class).look(mine))
                    .as("another one's hospital is no own")
                    .isEmpty();
            return get(Publishing.class).publish(question(mine, null));
        });
    }

    @Test
    @Tag("A18-05")
    default void aReasonLetsItThroughAndIsOnRecordWithoutSayingForWhich() throws Exception {
        SeatHolder writer = writer();
        String mine = "送信元は " + writer.mail();
        long before = passed();
        SeatFixture.as(writer.seat(), () -> {
            UUID thread = get(Publishing.class).publish(question(mine, GuardReason.WANTS_TO_BE_KNOWN));
            PostView post = get(Board.class).thread(thread, 0).posts().get(0);
            get(Discussion.class)
                    .edit(new EditPost(post.id(), post.version(), "見張り", mine + "でした", Tlp.GREEN, Conditions.NONE));
            PostView edited = get(Board.class).post(post.id());
            assertThat(edited.text())
                    .as("what is answered for is not asked again")
                    .isEqualTo(mine + "でした");
            assertAsked(() -> {
                get(Discussion.class)
                        .edit(new EditPost(
                                post.id(),
                                edited.version(),
                                "見張り",
                                mine + "、電話 03-3581-6111",
                                Tlp.GREEN,
                                Conditions.NONE));
                return null;
            });
            return null;
        });
        assertThat(passed()).isEqualTo(before + 1);
        assertThat(Rows.of("select item_id from audit_event where subject_kind like 'guard-%'"))
                .allSatisfy(row -> assertThat(row.get("item_id")).isNull());
    }

    @Test
    @Tag("A18-05")
    default void whoNamesTraitsOfTheOwnHospitalIsToldInRangesHowManyShareThem() throws Exception {
        SeatHolder writer = writer();
        CoarseTraits own =
                SeatFixture.as(writer.seat(), () -> get(OwnTraits.class).coarse());
        assertThat(own.prefecture()).isNotNull();
        String place = own.words(Locale.JAPANESE).get(0);
        long members = members(own);
        CrowdView told = SeatFixture.as(writer.seat(), () -> get(Guard.class).crowd(place + "の病院です。"))
                .orElseThrow();
        assertThat(told.traits().prefecture()).isEqualTo(own.prefecture());
        assertThat(told.traits().beds()).isNull();
        assertThat(told.crowd()).isEqualTo(range(members));
        for (int more = 0; more < 5; more++) {
            MembershipScenarios.member();
        }
        CrowdView then = SeatFixture.as(writer.seat(), () -> get(Guard.class).crowd(place + "の病院です。"))
                .orElseThrow();
        assertThat(then.crowd()).isEqualTo(range(members(own))).isNotEqualTo(Crowd.FEWER);
        assertThat(then.number(Locale.JAPANESE)).doesNotContain(" " + members(own) + " ");

        Region elsewhere = own.region() == Region.SHIKOKU ? Region.TOHOKU : Region.SHIKOKU;
        assertThat(SeatFixture.as(
                        writer.seat(), () -> get(OwnTraits.class).crowd(new CoarseTraits(elsewhere, null, null, null))))
                .as("what is not the own is not counted")
                .isEqualTo(
                        SeatFixture.as(writer.seat(), () -> get(OwnTraits.class).crowd(CoarseTraits.NONE)));
        assertThat(BoardFixture.as(
                        ViewerFixture.officer(), () -> get(Guard.class).crowd(place)))
                .as("staff write for no hospital")
                .isEmpty();
    }

    private static long members(CoarseTraits traits) {
        return Rows.of(
                        "select distinct o.id from organisation o join contract c on c.organisation_id = o.id"
                                + " where o.prefecture = ? and c.state in ('IN_FORCE', 'ENDING')",
                        traits.prefecture().name())
                .size();
    }

    private static Crowd range(long members) {
        if (members < 5) {
            return Crowd.FEWER;
        }
        return members < 20 ? Crowd.UNDER_20 : members < 100 ? Crowd.UNDER_100 : Crowd.MORE;
    }

    private static long passed() {
        return Rows.of("select id from audit_event where subject_kind = 'guard-wants-to-be-known'")
                .size();
    }
}
