package org.noroshi.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.noroshi.sharing.BoardFixture.as;
import static org.noroshi.sharing.BoardFixture.longSignedIn;
import static org.noroshi.sharing.BoardFixture.read;
import static org.noroshi.sharing.BoardFixture.run;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.json.Json;
import java.sql.Connection;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.noroshi.accounts.Group;
import org.noroshi.accounts.Viewer;
import org.noroshi.accounts.ViewerFixture;
import org.noroshi.moderation.Breach;
import org.noroshi.moderation.RemovalDesk;
import org.noroshi.moderation.RemovePost;
import org.noroshi.notices.Inbox;
import org.noroshi.notices.OwnNotification;
import org.noroshi.platform.InvalidInputException;
import org.noroshi.platform.Letter;
import org.noroshi.platform.NotConfirmedException;
import org.noroshi.platform.NotFoundException;
import org.noroshi.platform.RefusedException;
import org.noroshi.sharing.Audience;
import org.noroshi.sharing.Conditions;
import org.noroshi.sharing.Discussion;
import org.noroshi.sharing.EditPost;
import org.noroshi.sharing.PostView;
import org.noroshi.sharing.PublishThread;
import org.noroshi.sharing.Publishing;
import org.noroshi.sharing.ThreadKind;
import org.noroshi.sharing.Tlp;
import org.noroshi.sharing.WriteReply;
import org.noroshi.testing.At;
import org.noroshi.testing.Attacker;
import org.noroshi.testing.DatabaseCopy;
import org.noroshi.testing.Rows;
import org.noroshi.testing.Transactions;

/** From a solved question to an article, as far as everybody agrees. */
public interface KnowledgeScenarios {

    private static <T> T bean(Class<T> type) {
        return CDI.current().select(type).get();
    }

    /** A solved question of the first, answered by the second, with a word of each of the others. */
    private static UUID solved(Audience audience, Viewer... authors) {
        UUID thread = as(authors[0], () -> bean(Publishing.class)
                .publish(new PublishThread(
                        UUID.randomUUID().toString(),
                        ThreadKind.QUESTION,
                        audience,
                        Tlp.AMBER,
                        Conditions.NONE,
                        "解決した相談",
                        "どうすればよいですか。")));
        for (int i = 1; i < authors.length; i++) {
            UUID reply = replied(authors[i], thread);
            if (i == 1) {
                run(authors[0], () -> bean(Discussion.class).accept(reply));
            }
        }
        return thread;
    }

    private static UUID replied(Viewer author, UUID thread) {
        return as(author, () -> bean(Discussion.class)
                .reply(new WriteReply(UUID.randomUUID().toString(), thread, null, null, "こうします。", List.of())));
    }

    private static ProposeArticle article(UUID thread, Tlp tlp) {
        return new ProposeArticle(thread, "まとめ", "こうすればよいと分かりました。", tlp, null);
    }

    private static UUID propose(Viewer viewer, UUID thread) {
        return as(viewer, () -> bean(KnowledgeWriting.class).propose(article(thread, Tlp.GREEN)));
    }

    private static ArticleCard card(Viewer viewer, UUID proposal) {
        return as(viewer, () -> bean(KnowledgeWriting.class).read(proposal));
    }

    private static void agree(Viewer viewer, UUID proposal) {
        run(viewer, () -> bean(KnowledgeWriting.class).agree(proposal));
    }

    private static UUID publish(Viewer viewer, UUID proposal) {
        return as(viewer, () -> bean(KnowledgeWriting.class).publish(proposal));
    }

    private static ArticleLinks links(Viewer viewer, UUID thread) {
        return as(viewer, () -> bean(KnowledgeWriting.class).of(thread));
    }

    private static List<String> news(Viewer viewer) {
        return as(viewer, () -> bean(Inbox.class).own(Locale.ENGLISH)).stream()
                .map(OwnNotification::text)
                .toList();
    }

    private static List<String> recipients(UUID proposal, boolean proposer) throws Exception {
        return Transactions.call(() -> bean(ArticleMail.class)
                        .letters(Json.createObjectBuilder()
                                .add("proposal", proposal.toString())
                                .add("proposer", proposer)
                                .build()))
                .stream()
                .map(Letter::recipient)
                .toList();
    }

    @Test
    @Tag("A16-1")
    default void anArticleIsPublishedWhenEverybodyWhoseWordsAreInItHasAgreed() throws Exception {
        Viewer asker = ViewerFixture.user();
        Viewer proposer = ViewerFixture.storedStaff(Group.ANALYST, Locale.JAPANESE);
        Viewer third = ViewerFixture.storedStaff(Group.ANALYST, Locale.JAPANESE);
        Viewer stranger = ViewerFixture.user();
        UUID thread = solved(Audience.ALL_MEMBERS, asker, proposer, third);
        assertThat(links(stranger, thread).isEmpty()).isTrue();
        assertThat(links(asker, thread).mayPropose()).isTrue();
        UUID proposal = propose(proposer, thread);
        assertThat(recipients(proposal, false)).containsExactly(third.account().toString());
        assertThat(news(asker)).anyMatch(text -> text.contains("まとめ"));
        assertThat(news(proposer)).noneMatch(text -> text.contains("まとめ"));

        for (Viewer viewer : List.of(stranger, ViewerFixture.officer())) {
            assertThatThrownBy(() -> card(viewer, proposal)).isInstanceOf(NotFoundException.class);
            assertThatThrownBy(() -> agree(viewer, proposal)).isInstanceOf(NotFoundException.class);
        }
        assertThatThrownBy(() -> publish(proposer, proposal)).as("silence").isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> publish(asker, proposal))
                .as("not the proposer")
                .isInstanceOf(NotFoundException.class);
        agree(asker, proposal);
        assertThatThrownBy(() -> publish(proposer, proposal))
                .as("one is missing")
                .isInstanceOf(RefusedException.class);
        agree(third, proposal);
        assertThat(card(proposer, proposal).state()).isEqualTo(ArticleState.AGREED);
        assertThat(card(asker, proposal).state()).as("others are not told").isEqualTo(ArticleState.ASKED);
        assertThat(recipients(proposal, true))
                .containsExactly(proposer.account().toString());

        UUID article = publish(proposer, proposal);

        assertThat(read(stranger, article).thread().tlp()).isEqualTo(Tlp.GREEN);
        assertThat(read(stranger, article).posts().get(0).text()).isEqualTo("こうすればよいと分かりました。");
        assertThat(links(stranger, article).sources())
                .extracting(ArticleLinks.Place::thread)
                .containsExactly(thread);
        assertThat(links(stranger, thread).articles())
                .extracting(ArticleLinks.Place::thread)
                .containsExactly(article);
        assertThat(news(asker)).anyMatch(text -> text.contains("published"));
        assertThatThrownBy(() -> run(third, () -> bean(KnowledgeWriting.class).takeBack(proposal)))
                .as("too late")
                .isInstanceOf(RefusedException.class);
    }

    @Test
    @Tag("A16-1")
    default void aYesCanBeTakenBackANoEndsItAndSilenceIsNone() throws Exception {
        Viewer asker = ViewerFixture.user();
        Viewer helper = ViewerFixture.user();
        UUID thread = solved(Audience.ALL_MEMBERS, asker, helper);
        UUID proposal = propose(asker, thread);
        agree(helper, proposal);
        run(helper, () -> bean(KnowledgeWriting.class).takeBack(proposal));
        assertThatThrownBy(() -> publish(asker, proposal)).as("taken back").isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> propose(helper, thread)).as("one at a time").isInstanceOf(RefusedException.class);
        run(helper, () -> bean(KnowledgeWriting.class).refuse(proposal));
        assertThat(card(asker, proposal).state()).isEqualTo(ArticleState.REFUSED);
        assertThatThrownBy(() -> agree(helper, proposal)).isInstanceOf(RefusedException.class);

        UUID again = propose(helper, thread);
        At.time(Instant.now().plus(Duration.ofDays(15)), () -> {
            assertThat(card(helper, again).state()).isEqualTo(ArticleState.LAPSED);
            assertThatThrownBy(() -> agree(asker, again)).as("too late").isInstanceOf(RefusedException.class);
            assertThat(links(asker, thread).mayPropose()).isTrue();
            UUID third = propose(asker, thread);
            run(asker, () -> bean(KnowledgeWriting.class).withdraw(third));
            assertThat(card(helper, third).state()).isEqualTo(ArticleState.WITHDRAWN);
            return null;
        });
    }

    @Test
    @Tag("A22-1")
    default void withARemovedQuestionItsProposalsGo() {
        Viewer asker = ViewerFixture.user();
        Viewer helper = ViewerFixture.user();
        UUID thread = solved(Audience.ALL_MEMBERS, asker, helper);
        UUID proposal = propose(asker, thread);
        agree(helper, proposal);
        assertThat(card(asker, proposal).state()).isEqualTo(ArticleState.AGREED);
        UUID question = read(asker, thread).posts().get(0).id();
        run(ViewerFixture.officer(), () -> bean(RemovalDesk.class)
                .remove(new RemovePost(question, Breach.A18_09, "無関係な投稿のため。", "")));

        assertThatThrownBy(() -> publish(asker, proposal)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> card(helper, proposal)).isInstanceOf(NotFoundException.class);
        assertThat(news(asker)).noneMatch(text -> text.contains("まとめ"));
    }

    @Test
    @Tag("A17-4")
    default void whoMakesTheOwnWordsStricterHasNotAgreedToLess() {
        Viewer asker = ViewerFixture.user();
        Viewer helper = ViewerFixture.user();
        UUID thread = solved(Audience.ALL_MEMBERS, asker, helper);
        UUID proposal = as(asker, () -> bean(KnowledgeWriting.class).propose(article(thread, Tlp.AMBER)));
        agree(helper, proposal);
        PostView words = read(helper, thread).posts().get(1);
        run(helper, () -> bean(Discussion.class)
                .edit(new EditPost(words.id(), words.version(), null, "こうします。", Tlp.AMBER_STRICT, Conditions.NONE)));

        assertThatThrownBy(() -> publish(asker, proposal)).isInstanceOf(RefusedException.class);
    }

    @Test
    @Tag("A16-1")
    default void whoHasTakenAllWordsBackDoesNotAgreeAnyMore() {
        Viewer asker = ViewerFixture.user();
        Viewer helper = ViewerFixture.user();
        Viewer third = ViewerFixture.user();
        UUID thread = solved(Audience.ALL_MEMBERS, asker, helper, third);
        UUID proposal = propose(asker, thread);
        agree(helper, proposal);
        agree(third, proposal);
        UUID words = read(third, thread).posts().stream()
                .filter(post -> post.actions().mine())
                .findFirst()
                .orElseThrow()
                .id();
        run(third, () -> bean(Discussion.class).withdraw(words));

        assertThatThrownBy(() -> publish(asker, proposal)).isInstanceOf(RefusedException.class);
    }

    @Test
    @Tag("A17-4")
    default void aLabelLessStrictThanTheThreadsNeedsAFreshProofOfEverybody() {
        Viewer asker = ViewerFixture.user();
        Viewer helper = ViewerFixture.user();
        UUID thread = solved(Audience.ALL_MEMBERS, asker, helper);
        assertThatThrownBy(() ->
                        longSignedIn(asker, () -> bean(KnowledgeWriting.class).propose(article(thread, Tlp.GREEN))))
                .isInstanceOf(NotConfirmedException.class);
        UUID proposal = propose(asker, thread);
        assertThatThrownBy(() ->
                        longSignedIn(helper, () -> bean(KnowledgeWriting.class).agree(proposal)))
                .isInstanceOf(NotConfirmedException.class);
        run(asker, () -> bean(KnowledgeWriting.class).withdraw(proposal));

        UUID[] strict = new UUID[1];
        longSignedIn(asker, () -> strict[0] = bean(KnowledgeWriting.class).propose(article(thread, Tlp.AMBER)));
        longSignedIn(helper, () -> bean(KnowledgeWriting.class).agree(strict[0]));
        assertThat(card(asker, strict[0]).state()).isEqualTo(ArticleState.AGREED);
    }

    @Test
    @Tag("A16-1")
    default void onlyAuthorsOfASolvedQuestionToAllMembersCanPropose() {
        Viewer asker = ViewerFixture.user();
        Viewer helper = ViewerFixture.officer();
        UUID open = solved(Audience.ALL_MEMBERS, asker);
        UUID desk = solved(Audience.DESK, asker, helper);
        UUID solved = solved(Audience.ALL_MEMBERS, asker, helper);

        assertThatThrownBy(() -> propose(asker, open)).as("not solved").isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> propose(asker, desk)).as("to the desk").isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> propose(ViewerFixture.user(), desk)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> propose(ViewerFixture.user(), solved)).isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> as(asker, () -> bean(KnowledgeWriting.class)
                        .propose(new ProposeArticle(solved, " ", "", Tlp.RED, null))))
                .isInstanceOf(InvalidInputException.class);
    }

    @Test
    @Tag("A18-05")
    default void aCopyOfTheDatabaseTellsNeitherWhoProposesNorWhoSaysWhat() throws Exception {
        Viewer asker = ViewerFixture.storedStaff(Group.SECRETARIAT, Locale.JAPANESE);
        Viewer helper = ViewerFixture.storedStaff(Group.SECRETARIAT, Locale.JAPANESE);
        Viewer third = ViewerFixture.storedStaff(Group.SECRETARIAT, Locale.JAPANESE);
        UUID thread = solved(Audience.ALL_MEMBERS, asker, helper, third);
        UUID proposal = propose(helper, thread);
        agree(asker, proposal);

        List<Map<String, Object>> said =
                Rows.of("select octet_length(sealed) as n from article_consent where proposal_id = ?", proposal);
        assertThat(said)
                .hasSize(3)
                .extracting(row -> row.get("n").toString())
                .containsOnly(said.get(0).get("n").toString());
        try (Connection connection = Rows.dataSource().getConnection()) {
            DatabaseCopy copy = DatabaseCopy.of(connection);
            assertThat(copy.rows()).noneMatch(row -> row.tells("こうすればよいと分かりました。") && row.tells(proposal.toString()));
            Attacker attacker = new Attacker(
                    copy,
                    Map.of(
                            asker.account(), Set.of(asker.account().toString()),
                            helper.account(), Set.of(helper.account().toString()),
                            third.account(), Set.of(third.account().toString())));
            assertThat(attacker.namings(List.of(
                            new Attacker.Item(proposal, helper.account(), Instant.EPOCH),
                            new Attacker.Item(thread, asker.account(), Instant.EPOCH))))
                    .isEmpty();
        }
    }
}
