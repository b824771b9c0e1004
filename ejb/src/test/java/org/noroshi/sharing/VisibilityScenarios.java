package org.noroshi.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.noroshi.sharing.BoardFixture.of;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.noroshi.accounts.Group;
import org.noroshi.accounts.Viewer;
import org.noroshi.accounts.ViewerFixture;
import org.noroshi.groups.GroupFixture;
import org.noroshi.identity.Pseudonyms;
import org.noroshi.platform.Roles;
import org.noroshi.platform.Seal;
import org.noroshi.testing.Transactions;

/**
 * The contract of visibility: for every label, audience, state, relationship and standing, what the database gives, what
 * the index leads to and what Java allows is the same, and is what is written down here once more in plain words.
 */
public interface VisibilityScenarios {

    /** What is known of a post of this test. */
    record Sample(UUID post, Audience audience, PostState state, boolean reply, PostState opening) {}

    @Test
    @Tag("A22-1")
    @Tag("A03")
    default void databaseIndexAndJavaAgreeOnWhoSeesWhat() throws Exception {
        Viewer author = ViewerFixture.user();
        Viewer replier = ViewerFixture.user();
        String word = "contract" + UUID.randomUUID().toString().replace("-", "").substring(0, 12);
        Viewer inGroup = ViewerFixture.user();
        Viewer colleague = GroupFixture.colleague(inGroup);
        Viewer wasInGroup = ViewerFixture.user();
        Viewer inAnotherGroup = ViewerFixture.user();
        List<Sample> samples = new ArrayList<>();
        UUID group = GroupFixture.define("契約の輪");
        List.of(author, replier, inGroup, wasInGroup).forEach(viewer -> GroupFixture.join(viewer, group));
        GroupFixture.join(inAnotherGroup, GroupFixture.define("ほかの輪"));
        Map<ParticipationState, Viewer> answered = Map.of(
                ParticipationState.ASKED, ViewerFixture.user(),
                ParticipationState.ACCEPTED, ViewerFixture.user(),
                ParticipationState.DECLINED, ViewerFixture.user());
        for (Audience audience : Audience.values()) {
            Transactions.call(() -> {
                for (PostState opening : stored()) {
                    for (PostState reply : stored()) {
                        // labels have no say in it: the loosest, and the strictest that the audience takes
                        boolean loose = (opening.ordinal() + reply.ordinal()) % 2 == 0;
                        Tlp tlp = loose ? Tlp.CLEAR : audience.takesRed() ? Tlp.RED : Tlp.AMBER_STRICT;
                        List<Sample> made = thread(author, replier, word, tlp, audience, group, opening, reply);
                        samples.addAll(made);
                        if (audience.isCall()) {
                            UUID thread = of(Posts.class)
                                    .find(
                                            Viewer.system("contract of visibility"),
                                            made.get(0).post())
                                    .orElseThrow()
                                    .thread()
                                    .id();
                            answered.forEach((state, viewer) -> answer(viewer, thread, state));
                        }
                    }
                }
                return null;
            });
        }
        assertThat(samples).hasSize(Audience.values().length * 5 * 5 * 2);
        GroupFixture.leave(replier, group);
        GroupFixture.leave(wasInGroup, group);
        Set<UUID> members = Set.of(author.account(), inGroup.account(), colleague.account());
        Set<UUID> takingPart = Set.of(
                author.account(), answered.get(ParticipationState.ACCEPTED).account());

        Map<String, Viewer> viewers = new LinkedHashMap<>();
        viewers.put("author", author);
        viewers.put("author, suspended", ViewerFixture.with(author, Set.of(Roles.SIGNED_IN)));
        viewers.put("replier", replier);
        viewers.put("replier, read-only", ViewerFixture.with(replier, Set.of(Roles.SIGNED_IN, Roles.READ)));
        answered.forEach((state, viewer) -> viewers.put("answered the call: " + state, viewer));
        viewers.put(
                "accepted, suspended",
                ViewerFixture.with(answered.get(ParticipationState.ACCEPTED), Set.of(Roles.SIGNED_IN)));
        viewers.put("in the group", inGroup);
        viewers.put("in the group, suspended", ViewerFixture.with(inGroup, Set.of(Roles.SIGNED_IN)));
        viewers.put("of a hospital in the group", colleague);
        viewers.put("was in the group", wasInGroup);
        viewers.put("in another group", inAnotherGroup);
        viewers.put("other user", ViewerFixture.user());
        viewers.put("other user, read-only", ViewerFixture.readOnlyUser());
        viewers.put("other user, suspended", ViewerFixture.suspendedUser());
        viewers.put("analyst", ViewerFixture.analyst());
        viewers.put("officer", ViewerFixture.officer());
        viewers.put("observer", ViewerFixture.observer());
        viewers.put("nobody", Viewer.nobody());
        viewers.put("the service", Viewer.system("contract of visibility"));

        Set<UUID> all = samples.stream().map(Sample::post).collect(Collectors.toSet());
        for (Map.Entry<String, Viewer> entry : viewers.entrySet()) {
            Viewer viewer = entry.getValue();
            Set<UUID> expected = samples.stream()
                    .filter(sample ->
                            mayAsWritten(viewer, sample, viewer.account(), author, replier, members, takingPart))
                    .map(Sample::post)
                    .collect(Collectors.toSet());
            Transactions.call(() -> {
                assertThat(of(Posts.class).traits(viewer, all).keySet())
                        .as("database for " + entry.getKey())
                        .isEqualTo(expected);
                List<Post> posts = of(Posts.class).all(Viewer.system("contract of visibility"), all);
                assertThat(posts.stream()
                                .filter(post -> of(Visibility.class).allows(post, viewer))
                                .map(Post::id)
                                .collect(Collectors.toSet()))
                        .as("Java for " + entry.getKey())
                        .isEqualTo(expected);
                List<UUID> candidates =
                        of(Posts.class).candidates(viewer, SearchRequest.of(word), Set.of(), 2_000).stream()
                                .filter(all::contains)
                                .toList();
                Set<UUID> withWords = samples.stream()
                        .filter(sample -> sample.state() != PostState.REMOVED)
                        .map(Sample::post)
                        .filter(expected::contains)
                        .collect(Collectors.toSet());
                assertThat(of(Posts.class).traits(viewer, candidates).keySet())
                        .as("index and database for " + entry.getKey())
                        .isEqualTo(withWords);
                return null;
            });
        }
    }

    @Test
    @Tag("A18-05")
    default void theIndexOffersNothingThatNoGrantCouldShow() throws Exception {
        Viewer author = ViewerFixture.user();
        String word =
                "candidate" + UUID.randomUUID().toString().replace("-", "").substring(0, 12);
        UUID thread =
                BoardFixture.publish(author, BoardFixture.thread(ThreadKind.INCIDENT, Audience.DESK, Tlp.RED, word));
        UUID post = BoardFixture.opening(author, thread).id();

        assertThat(candidates(author, word)).containsExactly(post);
        assertThat(candidates(ViewerFixture.officer(), word)).containsExactly(post);
        assertThat(candidates(ViewerFixture.user(), word)).isEmpty();
        assertThat(candidates(ViewerFixture.analyst(), word)).isEmpty();
        assertThat(candidates(Viewer.nobody(), word)).isEmpty();
    }

    private static List<UUID> candidates(Viewer viewer, String word) throws Exception {
        return Transactions.call(() -> of(Posts.class).candidates(viewer, SearchRequest.of(word), Set.of(), 10));
    }

    private static List<PostState> stored() {
        List<PostState> states = new ArrayList<>(List.of(PostState.values()));
        states.remove(PostState.DRAFT);
        return states;
    }

    /** The rule in words, written without looking at the table it checks. */
    private static boolean mayAsWritten(
            Viewer viewer,
            Sample sample,
            UUID account,
            Viewer author,
            Viewer replier,
            Set<UUID> members,
            Set<UUID> takingPart) {
        if (viewer.group() == Group.SYSTEM) {
            return true;
        }
        if (!viewer.roles().contains(Roles.READ)) {
            return false;
        }
        boolean desk = viewer.roles().contains(Roles.DESK);
        boolean wroteInThread = account.equals(author.account()) || account.equals(replier.account());
        boolean wroteIt = account.equals(sample.reply() ? replier.account() : author.account());
        if (sample.state() == PostState.REMOVED) {
            return false;
        }
        if (wroteIt) {
            return true;
        }
        if (sample.state() == PostState.HELD) {
            return desk;
        }
        boolean published = sample.state() == PostState.PUBLISHED && sample.opening() == PostState.PUBLISHED;
        return published
                && switch (sample.audience()) {
                    case ALL_MEMBERS -> true;
                    case SHARING_GROUP -> members.contains(account);
                    case PARTICIPANTS -> !sample.reply() || takingPart.contains(account);
                    case PARTICIPANTS_AND_DESK -> !sample.reply() || takingPart.contains(account) || desk;
                    case DESK -> desk || wroteInThread;
                };
    }

    /** A thread with one reply, brought into these states; its own kind of publishing, so that many are quickly made. */
    private static List<Sample> thread(
            Viewer author,
            Viewer replier,
            String word,
            Tlp tlp,
            Audience audience,
            UUID group,
            PostState openingState,
            PostState replyState) {
        DiscussionThread thread = new DiscussionThread(
                UUID.randomUUID(),
                ThreadKind.KNOWLEDGE,
                audience,
                audience == Audience.SHARING_GROUP ? group : null,
                tlp,
                false);
        of(Posts.class).open(author, thread);
        Tlp ofOpening = audience.ofOpening().takesRed() || tlp != Tlp.RED ? tlp : Tlp.AMBER_STRICT;
        Post opening = post(author, thread, new Wording(word, "本文", ofOpening, Conditions.NONE));
        if (audience.isCall()) {
            of(Participations.class)
                    .add(Participation.ofHost(thread.id(), opening.authorRef(), of(Seal.class), Instant.EPOCH));
        }
        // somebody who is not of the desk gets into its threads by the desk alone; here by hand
        Post reply = post(replier, thread, new Wording(null, "返信 " + word, tlp, Conditions.NONE));
        bring(reply, replyState);
        bring(opening, openingState);
        return List.of(
                new Sample(opening.id(), audience, openingState, false, openingState),
                new Sample(reply.id(), audience, replyState, true, openingState));
    }

    private static void answer(Viewer viewer, UUID thread, ParticipationState state) {
        UUID ref = of(Pseudonyms.class).authorFor(thread, viewer).ref();
        Participation answer = Participation.asked(thread, ref, "参加します", of(Seal.class), Instant.EPOCH);
        if (state != ParticipationState.ASKED) {
            answer.moveTo(state);
        }
        of(Participations.class).add(answer);
    }

    private static Post post(Viewer viewer, DiscussionThread thread, Wording wording) {
        UUID id = UUID.randomUUID();
        Post post = Post.pending(
                id,
                thread,
                of(Pseudonyms.class).authorFor(thread.id(), viewer).ref(),
                of(Submissions.class).once(viewer, id.toString()),
                wording,
                Instant.EPOCH,
                new byte[] {0});
        of(Posts.class).add(viewer, post);
        return post;
    }

    private static void bring(Post post, PostState state) {
        if (state != PostState.PENDING) {
            post.publish(Instant.EPOCH, post.tlp());
        }
        switch (state) {
            case WITHDRAWN -> post.withdraw();
            case HELD -> post.hold("A18-08");
            case REMOVED -> post.remove("A22-1");
            default -> assertThat(post.state()).isEqualTo(state);
        }
    }
}
