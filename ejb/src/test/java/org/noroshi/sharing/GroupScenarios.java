package org.noroshi.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.noroshi.sharing.BoardFixture.as;
import static org.noroshi.sharing.BoardFixture.of;
import static org.noroshi.sharing.BoardFixture.read;
import static org.noroshi.sharing.BoardFixture.reply;
import static org.noroshi.sharing.BoardFixture.run;

import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.json.Json;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.noroshi.accounts.Group;
import org.noroshi.accounts.TokenPurpose;
import org.noroshi.accounts.Viewer;
import org.noroshi.accounts.ViewerFixture;
import org.noroshi.groups.GroupCard;
import org.noroshi.groups.GroupDesk;
import org.noroshi.groups.GroupFixture;
import org.noroshi.groups.GroupState;
import org.noroshi.groups.GroupView;
import org.noroshi.groups.OwnGroup;
import org.noroshi.groups.OwnGroups;
import org.noroshi.membership.ContractEnded;
import org.noroshi.membership.Crowd;
import org.noroshi.platform.AuditableEvent;
import org.noroshi.platform.CommonError;
import org.noroshi.platform.InvalidInputException;
import org.noroshi.platform.NotFoundException;
import org.noroshi.platform.RefusedException;
import org.noroshi.testing.DatabaseCopy;
import org.noroshi.testing.Rows;
import org.noroshi.testing.Transactions;

/** Sharing groups: who reads what is written to one, who may join, and that nobody learns who is in it. */
public interface GroupScenarios {

    @Test
    @Tag("A18-05")
    @Tag("A16-2")
    default void whatIsWrittenToAGroupIsThereForItsHospitalsAndForNobodyElse() throws Exception {
        String word = word();
        UUID group = GroupFixture.define("ランサム対策の輪");
        Viewer author = member(group);
        Viewer inside = member(group);
        Viewer outside = ViewerFixture.user();
        UUID thread = published(author, group, Tlp.AMBER, word);
        UUID opening = read(author, thread).posts().get(0).id();

        for (Viewer reader : List.of(author, inside, GroupFixture.colleague(inside))) {
            ThreadSummary seen = read(reader, thread).thread();
            assertThat(seen.audience()).isEqualTo(Audience.SHARING_GROUP);
            assertThat(seen.group().name()).isEqualTo("ランサム対策の輪");
            assertThat(listed(reader)).contains(thread);
            assertThat(found(reader, word)).containsExactly(opening);
        }
        for (Viewer other : List.of(outside, ViewerFixture.officer(), ViewerFixture.analyst())) {
            assertThatThrownBy(() -> read(other, thread)).isInstanceOf(NotFoundException.class);
            assertThatThrownBy(() -> reply(other, thread, "割り込み")).isInstanceOf(NotFoundException.class);
            assertThat(listed(other)).doesNotContain(thread);
            assertThat(found(other, word)).isEmpty();
            assertThat(copied(other, thread)).isEmpty();
        }
        assertThat(copied(inside, thread)).contains("ランサム対策の輪");

        GroupFixture.join(outside, group);
        assertThat(read(outside, thread).mayReply())
                .as("from the next request on")
                .isTrue();
        UUID own = reply(outside, thread, "入りました");
        GroupFixture.leave(outside, group);
        assertThatThrownBy(() -> read(outside, thread)).isInstanceOf(NotFoundException.class);
        assertThat(as(outside, () -> of(Board.class).post(own)).actions().mayQuote())
                .as("the own words stay, and nothing can be added")
                .isFalse();
        assertThatThrownBy(() -> reply(outside, thread, "出たあと")).isInstanceOf(NotFoundException.class);

        GroupFixture.leave(author, group);
        assertThat(read(author, thread).posts()).as("the own post alone").hasSize(1);
        assertThat(read(author, thread).mayReply()).isFalse();
        PostView left = read(author, thread).posts().get(0);
        assertThat(left.actions().mayEdit()).isFalse();
        assertThat(left.actions().mayWithdraw())
                .as("taking back stays possible")
                .isTrue();
        assertThatThrownBy(() -> run(author, () -> of(Discussion.class)
                        .edit(new EditPost(opening, left.version(), "書き換え", "出たあとの文", Tlp.AMBER, Conditions.NONE))))
                .isInstanceOf(RefusedException.class);
        assertThat(as(author, () -> of(Related.class).to(thread)))
                .extracting(RelatedThread::id)
                .doesNotContain(thread);
        assertThatThrownBy(() -> reply(author, thread, "出たあと"))
                .isInstanceOf(RefusedException.class)
                .extracting("code")
                .isEqualTo(SharingError.NOT_POSSIBLE_NOW);
    }

    @Test
    @Tag("A18-05")
    default void aMailAboutAGroupGoesOnlyToThoseWhoAreInItWhenItIsSent() throws Exception {
        UUID group = GroupFixture.define("通知の輪");
        Viewer author = member(group);
        Viewer follower = ofHospital(ViewerFixture.storedStaff(Group.SECRETARIAT, Locale.JAPANESE));
        GroupFixture.join(follower, group);
        UUID thread = published(author, group, Tlp.CLEAR, "通知の試験");
        as(follower, () -> {
            of(Watching.class).watch(thread, true);
            return null;
        });
        UUID answer = reply(author, thread, "返事");
        Post post = Transactions.call(
                () -> of(Posts.class).find(Viewer.system("test"), answer).orElseThrow());
        Visibility visibility = of(Visibility.class);
        assertThat(Transactions.call(() -> visibility.allows(post, follower))).isTrue();
        GroupFixture.leave(follower, group);
        assertThat(Transactions.call(() -> visibility.allows(post, follower))).isFalse();
        assertThat(Transactions.call(() -> of(Announcements.class)
                        .letters(Json.createObjectBuilder()
                                .add("post", answer.toString())
                                .build())))
                .as("whoever watches and is in no group is told nothing")
                .isEmpty();
    }

    @Test
    @Tag("A18-05")
    default void nobodyLearnsWhoIsInAGroup() throws Exception {
        UUID group = GroupFixture.define("名簿のない輪");
        List<Viewer> members = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            members.add(member(group));
        }
        Viewer writer = members.get(0);
        assertThat(mine(writer)).singleElement().satisfies(view -> {
            assertThat(view.few()).as("four may be guessed").isTrue();
            assertThat(view.number(Locale.JAPANESE)).isEqualTo("5 機関未満");
        });
        members.add(member(group));
        GroupFixture.join(writer, group);
        assertThat(mine(writer)).singleElement().satisfies(view -> {
            assertThat(view.size()).as("five, and nobody counts twice").isEqualTo(Crowd.UNDER_20);
            assertThat(view.few()).isFalse();
        });
        assertThat(as(ViewerFixture.officer(), () -> of(GroupDesk.class).card(group))
                        .shown()
                        .size())
                .as("the secretariat learns no more")
                .isEqualTo(Crowd.UNDER_20);

        DatabaseCopy copy;
        try (Connection connection = Rows.dataSource().getConnection()) {
            copy = DatabaseCopy.of(connection);
        }
        for (Viewer member : members) {
            String hospital = member.organisation().orElseThrow().toString();
            assertThat(copy.rows())
                    .noneMatch(row -> row.tells(hospital) && row.tells(group.toString()))
                    .noneMatch(row -> row.tells(member.account().toString()) && row.tells(group.toString()));
        }
        assertThat(Rows.of("select * from sharing_group_membership where group_id = ?", group))
                .hasSize(5)
                .allSatisfy(row -> assertThat(row.keySet())
                        .containsExactlyInAnyOrder("id", "group_id", "tag", "open_tag", "joined_on", "left_on"));
    }

    @Test
    @Tag("A16-1")
    default void redGoesToNoGroupAndNoQuoteLeavesOne() {
        UUID group = GroupFixture.define("引用の輪");
        UUID another = GroupFixture.define("別の輪");
        Viewer author = member(group);
        GroupFixture.join(author, another);
        assertThatThrownBy(() -> published(author, group, Tlp.RED, "赤い"))
                .satisfies(thrown -> assertThat(codes(thrown)).containsExactly(SharingError.RED_NEEDS_NAMED_READERS));
        UUID thread = published(author, group, Tlp.GREEN, "輪の中");
        UUID opening = read(author, thread).posts().get(0).id();
        assertThatThrownBy(() -> reply(author, thread, Tlp.RED, "赤い返信", List.of()))
                .satisfies(thrown -> assertThat(codes(thrown)).containsExactly(SharingError.RED_NEEDS_NAMED_READERS));
        reply(author, thread, null, "中での引用", List.of(opening));
        UUID open = as(author, () -> of(Publishing.class).publish(BoardFixture.question("外")));
        for (UUID elsewhere : List.of(open, published(author, another, Tlp.GREEN, "別の輪の中"))) {
            assertThatThrownBy(() -> reply(author, elsewhere, null, "持ち出し", List.of(opening)))
                    .satisfies(thrown ->
                            assertThat(codes(thrown)).containsExactly(SharingError.QUOTE_DOES_NOT_FIT_AUDIENCE));
        }
    }

    @Test
    @Tag("A18-05")
    default void aGroupIsJoinedByTheLiaisonAndEndsWithTheContract() throws Exception {
        UUID group = GroupFixture.define("契約までの輪");
        Viewer user = ViewerFixture.user();
        assertThatThrownBy(() -> as(user, () -> {
                    of(OwnGroups.class).join(group);
                    return null;
                }))
                .isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> as(user, () -> of(GroupDesk.class).define(GroupFixture.words("勝手な輪"))))
                .isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> GroupFixture.join(user, UUID.randomUUID())).isInstanceOf(NotFoundException.class);
        GroupFixture.join(user, group);
        assertThat(own(user, group).since()).isPresent();
        assertThatThrownBy(() -> published(ViewerFixture.user(), group, Tlp.GREEN, "よその病院"))
                .satisfies(thrown -> assertThat(codes(thrown)).containsExactly(SharingError.NOT_YOUR_GROUP));
        assertThatThrownBy(() -> published(user, null, Tlp.GREEN, "選んでいない"))
                .satisfies(thrown -> assertThat(codes(thrown)).containsExactly(SharingError.NOT_YOUR_GROUP));

        Transactions.call(() -> {
            CDI.current()
                    .getBeanManager()
                    .getEvent()
                    .select(AuditableEvent.class)
                    .fire(new ContractEnded(
                            UUID.randomUUID(), user.organisation().orElseThrow(), "A17-2"));
            return null;
        });
        assertThat(own(user, group).since()).isEmpty();
        assertThat(mine(user)).isEmpty();
        assertThat(Rows.of("select left_on from sharing_group_membership where group_id = ?", group))
                .singleElement()
                .satisfies(row -> assertThat(row.get("left_on")).isNotNull());
        GroupFixture.join(user, group);
        assertThat(mine(user)).as("it may come back").hasSize(1);
    }

    @Test
    default void aClosedGroupTakesNobodyAndNoThreadsAndKeepsItsHistory() {
        UUID group = GroupFixture.define("閉じる輪");
        Viewer inside = member(group);
        Viewer late = ViewerFixture.user();
        UUID thread = published(inside, group, Tlp.GREEN, "続いている話");
        GroupCard before = as(ViewerFixture.officer(), () -> of(GroupDesk.class).card(group));
        GroupFixture.close(group);

        assertThatThrownBy(() -> GroupFixture.join(late, group)).isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> published(inside, group, Tlp.GREEN, "新しい話"))
                .satisfies(thrown -> assertThat(codes(thrown)).containsExactly(SharingError.NOT_YOUR_GROUP));
        reply(inside, thread, "話は続けられる");
        assertThat(mine(inside)).isEmpty();
        assertThat(as(late, () -> of(OwnGroups.class).view()))
                .noneMatch(one -> one.group().id().equals(group));
        assertThat(own(inside, group).since()).as("who is in it stays").isPresent();

        assertThatThrownBy(() -> as(ViewerFixture.officer(), () -> {
                    of(GroupDesk.class).reword(group, GroupFixture.words("遅れた言葉"), before.version());
                    return null;
                }))
                .isInstanceOf(RefusedException.class)
                .extracting("code")
                .isEqualTo(CommonError.CHANGED_MEANWHILE);
        GroupCard now = as(ViewerFixture.officer(), () -> of(GroupDesk.class).card(group));
        assertThat(now.history()).extracting(GroupCard.Step::state).containsExactly(GroupState.CLOSED, GroupState.OPEN);
    }

    private static String word() {
        return "輪" + UUID.randomUUID().toString().replace("-", "").substring(0, 12);
    }

    private static Viewer member(UUID group) {
        Viewer viewer = ViewerFixture.user();
        GroupFixture.join(viewer, group);
        return viewer;
    }

    /** A stored account, looked at as a user of some hospital. */
    private static Viewer ofHospital(Viewer stored) {
        Viewer user = ViewerFixture.user();
        return new Viewer(
                stored.account(), user.seat(), user.organisation(), user.group(), user.roles(), user.language());
    }

    private static UUID published(Viewer author, UUID group, Tlp tlp, String title) {
        return as(author, () -> of(Publishing.class)
                .publish(new PublishThread(
                        UUID.randomUUID().toString(),
                        ThreadKind.KNOWLEDGE,
                        Audience.SHARING_GROUP,
                        tlp,
                        Conditions.NONE,
                        title,
                        "本文です。" + title,
                        false,
                        null,
                        group)));
    }

    private static List<GroupView> mine(Viewer viewer) {
        return as(viewer, () -> of(OwnGroups.class).mine());
    }

    private static OwnGroup own(Viewer viewer, UUID group) {
        return as(viewer, () -> of(OwnGroups.class).view()).stream()
                .filter(one -> one.group().id().equals(group))
                .findFirst()
                .orElseThrow();
    }

    private static Set<UUID> listed(Viewer viewer) {
        ThreadsRequest request = new ThreadsRequest(
                Set.of(), Set.of(), Set.of(Audience.SHARING_GROUP), false, false, false, null, ThreadsRequest.LARGEST);
        return as(viewer, () -> of(Board.class).threads(request)).threads().stream()
                .map(ThreadSummary::id)
                .collect(Collectors.toSet());
    }

    private static List<UUID> found(Viewer viewer, String word) throws Exception {
        return Transactions.call(() -> of(Posts.class).candidates(viewer, SearchRequest.of(word), Set.of(), 10));
    }

    /** What the copy to take along says of the group; empty when there is no copy. */
    private static String copied(Viewer viewer, UUID thread) throws Exception {
        return Transactions.call(() -> of(TakeAlong.class)
                .copy(viewer, thread, TokenPurpose.OWN_DEFENCE)
                .map(ThreadCopy::group)
                .orElse(""));
    }

    private static List<Object> codes(Throwable thrown) {
        assertThat(thrown).isInstanceOf(InvalidInputException.class);
        return ((InvalidInputException) thrown)
                .problems().stream().map(problem -> (Object) problem.code()).toList();
    }
}
