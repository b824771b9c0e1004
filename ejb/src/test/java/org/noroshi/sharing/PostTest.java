package org.noroshi.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.noroshi.platform.InvalidInputException;
import org.noroshi.platform.RefusedException;

class PostTest {

    private static final Instant AT = Instant.parse("2026-04-01T01:07:33Z");
    private static final Instant RELEASE = Instant.parse("2026-04-01T01:10:00Z");

    private final DiscussionThread thread =
            new DiscussionThread(UUID.randomUUID(), ThreadKind.QUESTION, Audience.ALL_MEMBERS, null, Tlp.GREEN, false);

    @Test
    void onlyTheWaysOfTheDiagramAreOpen() {
        Map<PostState, java.util.function.Consumer<Post>> verbs = Map.of(
                PostState.PUBLISHED,
                post -> {
                    if (post.isPending()) {
                        post.publish(AT, Tlp.CLEAR);
                    } else {
                        post.letGo();
                    }
                },
                PostState.WITHDRAWN,
                Post::withdraw,
                PostState.HELD,
                post -> post.hold("A18-08"),
                PostState.REMOVED,
                post -> post.remove("A22-1"));
        for (PostState from : PostState.values()) {
            if (from == PostState.DRAFT) {
                continue; // is never there
            }
            verbs.forEach((to, verb) -> {
                Post post = inState(from);
                if (from.mayBecome(to)) {
                    verb.accept(post);
                    assertThat(post.state()).isEqualTo(to);
                    assertThat(post.thread().state())
                            .as("the opening post takes its thread along")
                            .isEqualTo(to);
                } else {
                    assertThatThrownBy(() -> verb.accept(post)).isInstanceOf(RefusedException.class);
                    assertThat(post.state()).isEqualTo(from);
                }
            });
        }
    }

    @Test
    @Tag("A22-1")
    void nothingIsHeldOrRemovedWithoutAPlaceInTheTerms() {
        for (String none : new String[] {null, "", " ", "A99-", "because"}) {
            Post post = inState(PostState.PUBLISHED);
            assertThatThrownBy(() -> post.hold(none)).isInstanceOf(InvalidInputException.class);
            assertThatThrownBy(() -> post.remove(none)).isInstanceOf(InvalidInputException.class);
            assertThat(post.state()).isEqualTo(PostState.PUBLISHED);
            assertThat(post.thread().state()).isEqualTo(PostState.PUBLISHED);
        }
    }

    @Test
    void theDiagramsInTheDocumentAreTheTables() throws IOException {
        String document = Files.readString(Path.of("src/main/java/org/noroshi/sharing/package-info.java"));
        Set<String> drawn = Pattern.compile("([A-Z]+) --> ([A-Z]+)")
                .matcher(document)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> tables = Stream.of(PostState.NEXT, ParticipationState.NEXT)
                .flatMap(next -> next.entrySet().stream())
                .flatMap(entry -> entry.getValue().stream().map(next -> entry.getKey() + " --> " + next))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(drawn).isEqualTo(tables);
    }

    @Test
    @Tag("A18-05")
    void theTimeOfAPostIsThatOfItsRelease() {
        Post post = published("題", "本文", Tlp.GREEN);
        assertThat(post.writtenAt()).isEqualTo(RELEASE);
        assertThat(thread.lastActivity()).isEqualTo(RELEASE);
        post.edit(post.wording(), AT.plusSeconds(600));
        assertThat(post.editedAt()).isEqualTo(RELEASE);
        post.edit(post.wording(), AT.plusSeconds(1200));
        assertThat(post.editedAt()).isEqualTo(Instant.parse("2026-04-01T01:20:00Z"));
    }

    @Test
    @Tag("A18-05")
    void whatIsPendingLeavesItsThreadAsItWas() {
        published("題", "本文", Tlp.GREEN);
        Post reply = pending(thread, null, "返信", Tlp.AMBER_STRICT);
        assertThat(reply.hasPlace()).isFalse();
        assertThat(thread.lastSeq()).isEqualTo(1);
        assertThat(thread.tlp()).isEqualTo(Tlp.GREEN);
        assertThat(thread.lastActivity()).isEqualTo(RELEASE);

        reply.publish(RELEASE.plusSeconds(600), thread.tlp());
        assertThat(reply.seq()).isEqualTo(2);
        assertThat(thread.tlp()).isEqualTo(Tlp.AMBER_STRICT);
        assertThat(thread.lastActivity()).isEqualTo(RELEASE.plusSeconds(600));
    }

    @Test
    void wordsThatNobodyHasReadLeaveNoTrace() {
        Post post = pending(thread, "題", "はじめ", Tlp.GREEN);
        post.rewrite(new Wording("題", "あと", Tlp.GREEN, Conditions.NONE));
        post.publish(RELEASE, Tlp.GREEN);
        assertThat(post.revisions()).isZero();
        assertThat(post.editedAt()).isNull();
    }

    @Test
    void aReplyIsReleasedNoLessStrictThanItsThreadIsThen() {
        published("題", "本文", Tlp.GREEN);
        Post reply = pending(thread, null, "返信", Tlp.GREEN);
        reply.publish(RELEASE, Tlp.AMBER);
        assertThat(reply.tlp()).isEqualTo(Tlp.AMBER);
    }

    @Test
    void anEditorIsToldOfOtherWordsAndOfNothingElse() {
        Post post = pending(thread, "題", "はじめ", Tlp.GREEN);
        int seen = post.edition();
        post.publish(RELEASE, Tlp.GREEN);
        post.hold("A18-08");
        post.letGo();
        assertThat(post.edition()).as("released, held, let go").isEqualTo(seen);
        post.requote("別の言葉");
        assertThat(post.edition()).isNotEqualTo(seen);
    }

    @Test
    void anEditGivesWhatStoodThere() {
        Post post = published("題", "はじめ", Tlp.GREEN);
        PostRevision former = post.edit(new Wording("題", "あと", Tlp.AMBER, Conditions.NONE), AT);
        assertThat(former.wording().body()).isEqualTo("はじめ");
        assertThat(former.number()).isEqualTo(1);
        assertThat(post.body()).isEqualTo("あと");
        assertThat(thread.tlp()).isEqualTo(Tlp.AMBER);
    }

    @Test
    void aThreadIsAsStrictAsItsStrictestPost() {
        published("題", "本文", Tlp.GREEN);
        published(null, "返信", Tlp.AMBER_STRICT);
        published(null, "返信", Tlp.GREEN);
        assertThat(thread.tlp()).isEqualTo(Tlp.AMBER_STRICT);
        assertThat(thread.lastSeq()).isEqualTo(3);
    }

    private static Post inState(PostState state) {
        Post post = pending(
                new DiscussionThread(
                        UUID.randomUUID(), ThreadKind.QUESTION, Audience.ALL_MEMBERS, null, Tlp.GREEN, false),
                "題",
                "本文",
                Tlp.GREEN);
        if (state != PostState.PENDING) {
            post.publish(RELEASE, Tlp.GREEN);
        }
        bring(post, state);
        return post;
    }

    private static void bring(Post post, PostState state) {
        switch (state) {
            case HELD -> post.hold("A18-08");
            case WITHDRAWN -> post.withdraw();
            case REMOVED -> post.remove("A22-1");
            default -> assertThat(post.state()).isEqualTo(state);
        }
    }

    private Post published(String title, String body, Tlp tlp) {
        Post post = pending(thread, title, body, tlp);
        post.publish(RELEASE, thread.tlp());
        return post;
    }

    private static Post pending(DiscussionThread thread, String title, String body, Tlp tlp) {
        return Post.pending(
                UUID.randomUUID(),
                thread,
                UUID.randomUUID(),
                "tag",
                new Wording(title, body, tlp, Conditions.NONE),
                RELEASE,
                new byte[1]);
    }
}
