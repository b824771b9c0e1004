package org.noroshi.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.noroshi.sharing.BoardFixture.as;
import static org.noroshi.sharing.BoardFixture.of;
import static org.noroshi.sharing.BoardFixture.read;
import static org.noroshi.sharing.BoardFixture.reply;
import static org.noroshi.sharing.BoardFixture.run;
import static org.noroshi.sharing.BoardFixture.thread;

import jakarta.json.Json;
import java.sql.Connection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.noroshi.accounts.Group;
import org.noroshi.accounts.TokenPurpose;
import org.noroshi.accounts.Viewer;
import org.noroshi.accounts.ViewerFixture;
import org.noroshi.platform.InvalidInputException;
import org.noroshi.platform.Letter;
import org.noroshi.platform.NotFoundException;
import org.noroshi.platform.RefusedException;
import org.noroshi.testing.DatabaseCopy;
import org.noroshi.testing.Rows;
import org.noroshi.testing.Transactions;

/** Calls: everybody reads them, who answers is accepted by pseudonym, and what follows is for those alone. */
public interface CallScenarios {

    @Test
    @Tag("A18-05")
    @Tag("A16-1")
    default void whatFollowsACallIsForThoseWhomItsAuthorHasAccepted() throws Exception {
        String word = word();
        Viewer author = ViewerFixture.user();
        Viewer accepted = ViewerFixture.user();
        Viewer declined = ViewerFixture.user();
        Viewer outside = ViewerFixture.user();
        UUID call = called(author, Audience.PARTICIPANTS, "呼びかけ " + word);
        assertThat(read(outside, call).mayReply()).isFalse();
        assertThatThrownBy(() -> reply(outside, call, "勝手な返信")).isInstanceOf(RefusedException.class);
        ThreadView before = read(outside, call);

        answered(accepted, call, "うちも同じ目に遭いました");
        answered(declined, call, "読みたいです");
        assertThat(news(author)).containsExactly(ParticipationState.ASKED, ParticipationState.ASKED);
        CallView seen = view(author, call);
        assertThat(news(author)).as("reading alone changes nothing").hasSize(2);
        run(author, () -> of(Participating.class).seen(call));
        assertThat(news(author)).as("seen").isEmpty();
        assertThat(seen.asking()).extracting(CallView.Person::note).containsExactlyInAnyOrder("うちも同じ目に遭いました", "読みたいです");
        run(author, () -> of(Participating.class).accept(asking(author, call, "うちも同じ目に遭いました")));
        run(author, () -> of(Participating.class).decline(asking(author, call, "読みたいです")));
        assertThat(news(accepted)).containsExactly(ParticipationState.ACCEPTED);
        assertThat(news(outside)).isEmpty();
        assertThat(view(accepted, call).own()).contains(ParticipationState.ACCEPTED);
        assertThat(view(declined, call).own()).contains(ParticipationState.DECLINED);

        UUID red = reply(author, call, Tlp.RED, "ここだけの話 " + word, List.of());
        UUID answer = reply(accepted, call, "ここだけの返事 " + word);
        assertThat(BoardFixture.post(author, answer).marking().tlp())
                .as("what is inside is strict")
                .isEqualTo(Tlp.RED);
        for (Viewer reader : List.of(author, accepted)) {
            assertThat(read(reader, call).posts()).hasSize(3);
            assertThat(read(reader, call).thread().tlp()).isEqualTo(Tlp.RED);
            assertThat(found(reader, word)).contains(red, answer);
        }
        for (Viewer other : List.of(declined, outside, ViewerFixture.officer(), ViewerFixture.analyst())) {
            ThreadView now = read(other, call);
            assertThat(now.posts()).hasSize(1);
            assertThat(now.mayReply()).isFalse();
            assertThat(found(other, word)).hasSize(1);
            assertThatThrownBy(() -> as(other, () -> of(Board.class).post(red))).isInstanceOf(NotFoundException.class);
            assertThat(view(other, call).others()).isEmpty();
            assertThat(view(other, call).asking()).isEmpty();
        }
        assertThat(read(outside, call)).as("outside nothing has happened").isEqualTo(before);
        assertThat(as(outside, () -> of(Board.class)
                                .threads(new ThreadsRequest(
                                        Set.of(),
                                        Set.of(),
                                        Set.of(Audience.PARTICIPANTS),
                                        false,
                                        false,
                                        false,
                                        null,
                                        ThreadsRequest.LARGEST)))
                        .threads())
                .filteredOn(one -> one.id().equals(call))
                .containsExactly(before.thread());
        assertThat(copied(accepted, call)).as("RED is not taken along").isEqualTo(1);

        run(author, () -> of(Participating.class).decline(others(author, call).get(0)));
        assertThat(read(accepted, call).posts())
                .as("the call, and the own words")
                .hasSize(2);
        assertThatThrownBy(() -> reply(accepted, call, "まだいます")).isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> answered(accepted, call, "もう一度"))
                .as("whom the author has turned away does not press")
                .isInstanceOf(RefusedException.class);
    }

    @Test
    @Tag("A16-1")
    default void aCallIsNeverRedAndNothingIsQuotedOutOfIt() {
        Viewer author = ViewerFixture.user();
        assertThatThrownBy(() -> BoardFixture.publish(
                        author, thread(ThreadKind.INCIDENT, Audience.PARTICIPANTS, Tlp.RED, "赤い呼びかけ")))
                .isInstanceOf(InvalidInputException.class)
                .satisfies(thrown -> assertThat(((InvalidInputException) thrown).problems())
                        .extracting(InvalidInputException.Problem::code)
                        .containsExactly(SharingError.RED_NEEDS_NAMED_READERS));
        UUID call = called(author, Audience.PARTICIPANTS, "引用");
        UUID opening = read(author, call).posts().get(0).id();
        UUID inside = reply(author, call, "中の言葉");
        UUID elsewhere = called(author, Audience.PARTICIPANTS, "別の呼びかけ");
        UUID open = BoardFixture.publish(author, BoardFixture.question("会員全体"));
        for (UUID target : List.of(elsewhere, open)) {
            assertThatThrownBy(() -> reply(author, target, null, "持ち出し", List.of(inside)))
                    .isInstanceOf(InvalidInputException.class);
        }
        reply(author, call, null, "中での引用", List.of(inside));
        reply(author, open, null, "呼びかけの引用", List.of(opening));
    }

    @Test
    @Tag("A18-05")
    default void theDeskReadsACallOnlyWhereItIsAddressed() {
        Viewer author = ViewerFixture.user();
        Viewer officer = ViewerFixture.officer();
        for (Audience audience : Audience.CALLS) {
            UUID call = called(author, audience, "事務局と " + audience);
            reply(author, call, "続き");
            boolean addressed = audience == Audience.PARTICIPANTS_AND_DESK;
            assertThat(read(officer, call).posts()).hasSize(addressed ? 2 : 1);
            assertThat(read(officer, call).mayReply()).isEqualTo(addressed);
            assertThat(read(ViewerFixture.analyst(), call).posts()).hasSize(1);
        }
    }

    @Test
    @Tag("A18-05")
    default void whoLeavesMayAskAgainAndNobodyDecidesForOthers() {
        Viewer author = ViewerFixture.user();
        Viewer asker = ViewerFixture.user();
        Viewer stranger = ViewerFixture.user();
        UUID call = called(author, Audience.PARTICIPANTS, "出入り");
        answered(asker, call, "最初のお願い");
        UUID asking = asking(author, call, "最初のお願い");
        for (Viewer other : List.of(asker, stranger, ViewerFixture.officer())) {
            for (UUID id : List.of(asking, UUID.randomUUID())) {
                assertThatThrownBy(
                                () -> run(other, () -> of(Participating.class).accept(id)))
                        .isInstanceOf(NotFoundException.class);
            }
        }
        assertThatThrownBy(() -> answered(asker, call, "二度目")).isInstanceOf(RefusedException.class);
        run(asker, () -> of(Participating.class).leave(call));
        assertThat(view(author, call).asking()).isEmpty();
        assertThatThrownBy(() -> run(author, () -> of(Participating.class).accept(asking)))
                .isInstanceOf(RefusedException.class);
        answered(asker, call, "やはりお願い");
        run(author, () -> of(Participating.class).accept(asking(author, call, "やはりお願い")));
        reply(author, call, "中の話");
        assertThat(read(asker, call).posts()).hasSize(2);
        run(asker, () -> of(Participating.class).leave(call));
        assertThat(read(asker, call).posts()).hasSize(1);
        assertThatThrownBy(() -> run(author, () -> of(Participating.class).leave(call)))
                .as("the author stays")
                .isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> run(stranger, () -> of(Participating.class).leave(call)))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    @Tag("A18-05")
    @Tag("A25-2")
    default void noRowTellsWhoAnsweredAndTheMailsFindThemThroughTheSeal() throws Exception {
        Viewer author = ViewerFixture.storedStaff(Group.SECRETARIAT, Locale.JAPANESE);
        Viewer asker = ViewerFixture.storedStaff(Group.ANALYST, Locale.ENGLISH);
        UUID call = called(author, Audience.PARTICIPANTS, "封の中の参加");
        answered(asker, call, "だれの言葉か分からないはずです。");
        UUID id = asking(author, call, "だれの言葉か分からないはずです。");
        assertThat(letters(id, true)).singleElement().satisfies(letter -> {
            assertThat(letter.recipient()).isEqualTo(author.account().toString());
            assertThat(letter.values().toString())
                    .as("a relay learns nothing of the call")
                    .doesNotContain(call.toString());
        });
        assertThat(letters(id, false)).singleElement().satisfies(letter -> assertThat(letter.recipient())
                .isEqualTo(asker.account().toString()));

        DatabaseCopy copy;
        try (Connection connection = Rows.dataSource().getConnection()) {
            copy = DatabaseCopy.of(connection);
        }
        assertThat(copy.rows()).noneMatch(row -> row.tells("だれの言葉か分からないはずです。"));
        String who = asker.account().toString();
        assertThat(copy.rows())
                .noneMatch(row -> row.tells(who) && row.tells(call.toString()))
                .noneMatch(row -> row.tells(who) && row.tells(id.toString()));
    }

    private static String word() {
        return "募" + UUID.randomUUID().toString().replace("-", "").substring(0, 12);
    }

    private static UUID called(Viewer author, Audience audience, String title) {
        return BoardFixture.publish(author, thread(ThreadKind.INCIDENT, audience, Tlp.AMBER, title));
    }

    private static List<ParticipationState> news(Viewer viewer) throws Exception {
        return Transactions.call(() -> of(OwnCalls.class).unseen(viewer).stream()
                .map(OwnCalls.News::state)
                .toList());
    }

    private static void answered(Viewer viewer, UUID call, String note) {
        run(viewer, () -> of(Participating.class).answer(new AnswerCall(call, note, null)));
    }

    private static CallView view(Viewer viewer, UUID call) {
        return as(viewer, () -> of(Participating.class).view(call)).orElseThrow();
    }

    private static UUID asking(Viewer author, UUID call, String note) {
        return view(author, call).asking().stream()
                .filter(person -> person.note().equals(note))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private static List<UUID> others(Viewer viewer, UUID call) {
        return view(viewer, call).others().stream().map(CallView.Person::id).toList();
    }

    private static Set<UUID> found(Viewer viewer, String word) throws Exception {
        return Transactions.call(
                () -> Set.copyOf(of(Posts.class).candidates(viewer, SearchRequest.of(word), Set.of(), 10)));
    }

    /** How many posts of others the copy to take along holds. */
    private static int copied(Viewer viewer, UUID thread) throws Exception {
        return Transactions.call(() -> of(TakeAlong.class)
                .copy(viewer, thread, TokenPurpose.OWN_DEFENCE)
                .map(copy ->
                        (int) copy.posts().stream().filter(post -> !post.mine()).count())
                .orElse(0));
    }

    private static List<Letter> letters(UUID participation, boolean toAuthor) throws Exception {
        return Transactions.call(() -> of(CallMail.class)
                .letters(Json.createObjectBuilder()
                        .add("participation", participation.toString())
                        .add("toAuthor", toAuthor)
                        .build()));
    }
}
