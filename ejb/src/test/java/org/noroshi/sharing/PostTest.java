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
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.noroshi.platform.InvalidInputException;
import org.noroshi.platform.RefusedException;

class PostTest {

    private static final Instant AT = Instant.parse("2026-04-01T01:07:33Z");

    private final DiscussionThread thread =
            new DiscussionThread(UUID.randomUUID(), ThreadKind.QUESTION, Audience.ALL_MEMBERS, Tlp.GREEN, AT);

    @Test
    void onlyTheWaysOfTheDiagramAreOpen() {
        Map<PostState, java.util.function.Consumer<Post>> verbs = Map.of(
                PostState.PUBLISHED,
                Post::release,
                PostState.WITHDRAWN,
                Post::withdraw,
                PostState.HELD,
                post -> post.hold("A18-08"),
                PostState.REMOVED,
                post -> post.remove("A22-1"));
        for (PostState from : verbs.keySet()) {
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
    void theDiagramInTheDocumentIsTheTable() throws IOException {
        String document = Files.readString(Path.of("src/main/java/org/noroshi/sharing/package-info.java"));
        Set<String> drawn = Pattern.compile("([A-Z]+) --> ([A-Z]+)")
                .matcher(document)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> table = PostState.NEXT.entrySet().stream()
                .flatMap(entry -> entry.getValue().stream().map(next -> entry.getKey() + " --> " + next))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(drawn).isEqualTo(table);
    }

    @Test
    @Tag("A18-05")
    void timesAreRoundedToTenMinutes() {
        Post post = published("題", "本文", Tlp.GREEN);
        assertThat(post.writtenAt()).isEqualTo(Instant.parse("2026-04-01T01:00:00Z"));
        assertThat(thread.lastActivity()).isEqualTo(Instant.parse("2026-04-01T01:00:00Z"));
        post.edit(post.wording(), AT.plusSeconds(600));
        assertThat(post.editedAt()).isEqualTo(Instant.parse("2026-04-01T01:10:00Z"));
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
        Post post = Post.published(
                UUID.randomUUID(),
                new DiscussionThread(UUID.randomUUID(), ThreadKind.QUESTION, Audience.ALL_MEMBERS, Tlp.GREEN, AT),
                UUID.randomUUID(),
                "tag",
                new Wording("題", "本文", Tlp.GREEN, Conditions.NONE),
                AT,
                new byte[1]);
        bring(post, state);
        return post;
    }

    private static void bring(Post post, PostState state) {
        switch (state) {
            case HELD -> post.hold("A18-08");
            case WITHDRAWN -> post.withdraw();
            case REMOVED -> post.remove("A22-1");
            default -> assertThat(post.state()).isEqualTo(PostState.PUBLISHED);
        }
    }

    private Post published(String title, String body, Tlp tlp) {
        return Post.published(
                UUID.randomUUID(),
                thread,
                UUID.randomUUID(),
                "tag",
                new Wording(title, body, tlp, Conditions.NONE),
                AT,
                new byte[1]);
    }
}
