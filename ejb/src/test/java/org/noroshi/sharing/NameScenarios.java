package org.noroshi.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.noroshi.sharing.BoardFixture.as;
import static org.noroshi.sharing.BoardFixture.of;
import static org.noroshi.sharing.BoardFixture.publish;
import static org.noroshi.sharing.BoardFixture.read;
import static org.noroshi.sharing.BoardFixture.reply;
import static org.noroshi.sharing.BoardFixture.run;

import jakarta.json.Json;
import java.sql.Connection;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.noroshi.accounts.MemberAccountsScenarios;
import org.noroshi.accounts.TokenPurpose;
import org.noroshi.accounts.Viewer;
import org.noroshi.accounts.ViewerFixture;
import org.noroshi.identity.IdentityError;
import org.noroshi.membership.MembershipScenarios;
import org.noroshi.platform.NotFoundException;
import org.noroshi.platform.RefusedException;
import org.noroshi.testing.Attacker;
import org.noroshi.testing.Attacker.Item;
import org.noroshi.testing.DatabaseCopy;
import org.noroshi.testing.Rows;
import org.noroshi.testing.Transactions;

/** An author gives the own name in one thread, and takes it back: seen there and nowhere else. */
public interface NameScenarios {

    private static Viewer member() throws Exception {
        return MemberAccountsScenarios.viewer(MemberAccountsScenarios.member(MembershipScenarios.member()));
    }

    private static Map<String, Object> known(Viewer viewer) {
        return Rows.of(
                        "select a.id, a.user_id, a.mail, s.id as seat, s.name, o.id as organisation, o.name as hospital"
                                + " from account a join seat s on s.id = a.seat_id join contract c on c.id = s.contract_id"
                                + " join organisation o on o.id = c.organisation_id where a.id = ?",
                        viewer.account())
                .get(0);
    }

    private static String hospital(Viewer viewer) {
        return (String) known(viewer).get("hospital");
    }

    private static String name(Viewer viewer) {
        return (String) known(viewer).get("name");
    }

    private static void give(Viewer viewer, UUID thread, boolean personal) {
        run(viewer, () -> of(Introduction.class).give(new GiveName(thread, personal)));
    }

    private static void takeBack(Viewer viewer, UUID thread) {
        run(viewer, () -> of(Introduction.class).takeBack(thread));
    }

    private static List<String> revealed(Viewer reader, UUID thread) {
        List<String> names = new ArrayList<>();
        read(reader, thread).posts().forEach(post -> names.add(post.revealed()));
        return names;
    }

    @Test
    @Tag("A18-05")
    default void aNameStandsAtAllOwnPostsOfOneThread() throws Exception {
        Viewer author = member();
        Viewer other = member();
        UUID thread = publish(author, BoardFixture.question("名乗る相談"));
        reply(other, thread, "別の方の返信です。");
        UUID elsewhere = publish(author, BoardFixture.question("名乗らない相談"));
        assertThat(revealed(other, thread)).containsExactly(null, null);

        give(author, thread, false);
        reply(author, thread, "名乗ったあとの返信です。");

        String hospital = hospital(author);
        assertThat(revealed(other, thread)).containsExactly(hospital, null, hospital);
        assertThat(revealed(other, elsewhere)).containsExactly((String) null);
        assertThat(read(other, thread).posts().get(0).author())
                .as("the pseudonym stays")
                .isNotEqualTo(hospital);
        give(author, thread, true);
        assertThat(revealed(other, thread).get(0)).isEqualTo(hospital + "　" + name(author));
        assertThat(as(author, () -> of(Introduction.class).name(thread)).given())
                .isPresent();
    }

    @Test
    @Tag("A18-05")
    default void aNameIsInNoListNoSearchNoMailNoCopyAndNoQuotation() throws Exception {
        Viewer author = member();
        Viewer reader = member();
        String word = "名乗り" + UUID.randomUUID().toString().substring(0, 8);
        UUID thread = publish(author, BoardFixture.question(word));
        UUID answer = reply(reader, thread, "返信です。");
        give(author, thread, true);
        UUID post = read(reader, thread).posts().get(0).id();
        String hospital = hospital(author);
        String name = name(author);

        List<Object> everything = new ArrayList<>();
        everything.add(as(reader, () -> of(Board.class).start()));
        everything.add(as(reader, () -> of(Board.class).threads(ThreadsRequest.newest(50))));
        everything.add(as(reader, () -> of(Board.class).news(50)));
        everything.add(as(reader, () -> of(Board.class).history(post)));
        everything.add(as(reader, () -> of(Finding.class).search(SearchRequest.of(word))));
        everything.add(as(reader, () -> of(Discussion.class).quotation(post)));
        everything.add(Transactions.call(() -> of(TakeAlong.class).copy(reader, thread, TokenPurpose.EXCHANGE)));
        everything.add(Transactions.call(() -> of(TakeAlong.class).copy(author, thread, TokenPurpose.EXCHANGE)));
        for (UUID one : List.of(post, answer)) {
            everything.add(Transactions.call(() -> of(Announcements.class)
                    .letters(Json.createObjectBuilder()
                            .add("post", one.toString())
                            .build())));
        }
        assertThat(everything.toString()).as("it was there").contains(word);
        assertThat(everything).noneMatch(said -> said.toString().contains(hospital));
        assertThat(everything).noneMatch(said -> said.toString().contains(name));
    }

    @Test
    @Tag("A18-05")
    default void aNameThatIsTakenBackIsNotShownAnyMore() throws Exception {
        Viewer author = member();
        UUID thread = publish(author, BoardFixture.question("取りやめる"));
        give(author, thread, false);
        assertThat(revealed(ViewerFixture.user(), thread)).containsExactly(hospital(author));
        takeBack(author, thread);
        assertThat(revealed(ViewerFixture.user(), thread)).containsExactly((String) null);
        assertThat(as(author, () -> of(Introduction.class).name(thread)).given())
                .isEmpty();
        takeBack(author, thread);

        // who may not write at this moment takes it back all the same, also where the thread is closed
        Viewer answers = member();
        UUID closed = publish(author, BoardFixture.question("閉じたスレッド"));
        reply(answers, closed, "返信です。");
        give(answers, closed, false);
        run(author, () -> of(Discussion.class)
                .withdraw(read(author, closed).posts().get(0).id()));
        Set<String> readingOnly = new HashSet<>(answers.roles());
        readingOnly.remove(org.noroshi.platform.Roles.POST);
        takeBack(ViewerFixture.with(answers, readingOnly), closed);
        assertThat(revealed(author, closed)).doesNotContain(hospital(answers));
        assertThat(Rows.of(
                        "select r.ref from revealed_name r join pseudonym p on p.id = r.ref where p.thread_id = ?",
                        closed))
                .isEmpty();
    }

    @Test
    @Tag("A18-05")
    default void nobodyGivesANameThatIsNotTheOwnOrWhereNothingIsOwn() throws Exception {
        Viewer author = member();
        Viewer stranger = member();
        UUID thread = publish(author, BoardFixture.question("自分のものだけ"));
        assertThatThrownBy(() -> give(stranger, thread, false))
                .isInstanceOfSatisfying(RefusedException.class, refused -> assertThat(refused.code())
                        .isEqualTo(IdentityError.NOT_WRITTEN_HERE));
        assertThatThrownBy(() -> takeBack(stranger, thread)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> as(stranger, () -> of(Introduction.class).name(thread)))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> give(author, UUID.randomUUID(), false)).isInstanceOf(NotFoundException.class);
        Viewer officer = ViewerFixture.officer();
        reply(officer, thread, "事務局からの返信です。");
        assertThatThrownBy(() -> give(officer, thread, false))
                .isInstanceOfSatisfying(RefusedException.class, refused -> assertThat(refused.code())
                        .isEqualTo(IdentityError.NOT_A_MEMBER));
        assertThat(read(officer, thread).mayGiveName()).isFalse();
        assertThat(read(author, thread).mayGiveName()).isTrue();
        assertThat(read(stranger, thread).mayGiveName()).isFalse();
        // a thread that one may not see is no thread
        UUID desk = publish(author, BoardFixture.thread(ThreadKind.QUESTION, Audience.DESK, Tlp.AMBER, "事務局だけに"));
        assertThatThrownBy(() -> give(stranger, desk, false)).isInstanceOf(NotFoundException.class);
    }

    @Test
    @Tag("A25-2")
    @Tag("A18-05")
    default void theNameOfWhoHasLeftIsNotShown() throws Exception {
        Viewer author = member();
        UUID thread = publish(author, BoardFixture.question("退会したあと"));
        give(author, thread, true);
        assertThat(revealed(ViewerFixture.user(), thread)).doesNotContainNull();
        ViewerFixture.end(author);
        assertThat(revealed(ViewerFixture.user(), thread)).containsExactly((String) null);
    }

    @Test
    @Tag("A18-05")
    default void aCopyOfTheDatabaseDoesNotTellWhoGaveANameOrWillDoSo() throws Exception {
        Map<UUID, Set<String>> people = new HashMap<>();
        List<Item> items = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            Viewer author = member();
            Set<String> known = new HashSet<>();
            known(author).values().forEach(value -> known.add(value.toString()));
            people.put(author.account(), known);
            UUID thread = publish(author, BoardFixture.question("封印された名乗り"));
            UUID post = read(author, thread).posts().get(0).id();
            if (i % 2 == 0) {
                give(author, thread, i == 0);
            }
            items.add(new Item(thread, author.account(), Instant.now()));
            items.add(new Item(post, author.account(), Instant.now()));
            items.add(new Item(
                    (UUID) Rows.of("select author_ref from post where id = ?", post)
                            .get(0)
                            .get("author_ref"),
                    author.account(),
                    Instant.now()));
        }
        try (Connection connection = Rows.dataSource().getConnection()) {
            DatabaseCopy copy = DatabaseCopy.of(connection);
            Attacker attacker = new Attacker(copy, people);
            assertThat(attacker.namings(items)).isEmpty();
            assertThat(attacker.successByJoining(items)).isLessThan(attacker.chance(items));
            assertThat(copy.rows().stream()
                            .filter(row -> row.table().equals("revealed_name"))
                            .toList())
                    .isNotEmpty()
                    .noneMatch(
                            row -> people.values().stream().flatMap(Set::stream).anyMatch(row::tells));
        }
        assertThat(Rows.of("select distinct octet_length(sealed) as size from revealed_name"))
                .as("with and without the person's name")
                .hasSize(1);
    }
}
