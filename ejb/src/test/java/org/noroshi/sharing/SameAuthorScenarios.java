package org.noroshi.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.noroshi.sharing.BoardFixture.of;
import static org.noroshi.sharing.BoardFixture.read;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.noroshi.accounts.Viewer;
import org.noroshi.accounts.ViewerFixture;
import org.noroshi.sharing.WritingMonths.Written;
import org.noroshi.testing.LogisticRegression;
import org.noroshi.testing.LogisticRegression.Example;
import org.noroshi.testing.Observed;
import org.noroshi.testing.Rows;
import org.noroshi.testing.WithoutIndex;

/**
 * A member who knows for half of all authors who wrote what, and learns from that to tell whether two posts of other
 * threads have the same author: from everything that the board shows of them but the words (article 18-5). What the words
 * alone tell is measured beside it; no software can take away how somebody writes.
 */
public interface SameAuthorScenarios {

    Logger LOG = Logger.getLogger(SameAuthorScenarios.class);

    /** Whether there is time for as many as the result needs to be exact; a few show a leak as well. */
    boolean DEEP = Boolean.getBoolean("noroshi.deep");

    int AUTHORS = DEEP ? 200 : 24;
    int POSTS_OF_EACH = DEEP ? 4 : 3;

    /** Chance is 0.5; with few authors chance alone comes to more. */
    double MOST = DEEP ? 0.55 : 0.72;

    /** What a leak must reach, or the attack would find none. */
    double FOUND = 0.9;

    int SEED = 20261127;

    Set<String> WORDS = Set.of("/post/text", "/post/html", "/thread/title");

    /** A post as a reader sees it, in its thread. */
    record Shown(ThreadSummary thread, PostView post) {}

    /** Two posts, and whether they have one author. */
    record Pair(Written one, Written other, boolean same) {}

    @Test
    @Tag("A18-05")
    default void whoKnowsHalfOfAllAuthorsCanNotTellWhetherTwoPostsOfTheOthersHaveOneAuthor() throws Exception {
        assumeTrue(onH2(), "what is shown is the same on every database");
        long begin = System.nanoTime();
        List<Written> posts =
                of(WithoutIndex.class).call(() -> new WritingMonths(SEED, AUTHORS, POSTS_OF_EACH).happen());
        long told = System.nanoTime();
        Map<UUID, Shown> shown = shown(posts);
        assertThat(shown.keySet())
                .as("everything is public")
                .containsAll(posts.stream().map(Written::post).toList());

        double seen = attack(posts, shown, (post, view) -> {});
        double named =
                attack(posts, shown, (post, view) -> view.with("/name", "n" + post.person() % (AUTHORS * 3 / 4)));
        double counted = attack(
                posts,
                shown,
                (post, view) ->
                        view.with("/number", 10 * post.person() + (post.post().hashCode() & 7)));
        Map<UUID, Set<String>> words = new HashMap<>();
        posts.forEach(post -> words.put(post.post(), pairsOfLetters(post.text())));
        double style = area(
                pairs(posts),
                pair -> common(
                        words.get(pair.one().post()), words.get(pair.other().post())));
        double sitting =
                area(pairs(posts), pair -> pair.one().sitting() == pair.other().sitting() ? 1 : 0);
        LOG.infof(
                "Same author or not, %d posts of %d authors, 0.5 is chance: by what is shown %.3f; by writing style %.3f;"
                        + " by a planted name %.3f or number %.3f; knowing what was written in one sitting %.3f (%d s, %d s)",
                posts.size(),
                AUTHORS,
                seen,
                style,
                named,
                counted,
                sitting,
                (told - begin) / 1_000_000_000,
                (System.nanoTime() - told) / 1_000_000_000);
        assertThat(named).as("a planted name is found").isGreaterThan(FOUND);
        assertThat(counted).as("planted numbers are found").isGreaterThan(FOUND);
        assertThat(seen).as("what is shown tells nothing").isLessThanOrEqualTo(MOST);
    }

    private static boolean onH2() throws SQLException {
        try (Connection connection = Rows.dataSource().getConnection()) {
            return connection.getMetaData().getDatabaseProductName().equals("H2");
        }
    }

    private static Map<UUID, Shown> shown(List<Written> posts) {
        Viewer reader = ViewerFixture.user();
        Map<UUID, Shown> shown = new HashMap<>();
        posts.stream().map(Written::thread).distinct().forEach(thread -> {
            ThreadView view = read(reader, thread);
            view.posts().forEach(post -> shown.put(post.id(), new Shown(view.thread(), post)));
        });
        return shown;
    }

    /** Learns from each half of the authors about the other one; what is planted is shown with each post. */
    private static double attack(List<Written> posts, Map<UUID, Shown> shown, BiConsumer<Written, Observed> planting) {
        Map<UUID, Observed> observed = new HashMap<>();
        for (Written post : posts) {
            Observed view = new Observed(shown.get(post.post()), WORDS);
            planting.accept(post, view);
            observed.put(post.post(), view);
        }
        List<Pair> ones =
                pairs(posts.stream().filter(post -> post.person() % 2 == 0).toList());
        List<Pair> others =
                pairs(posts.stream().filter(post -> post.person() % 2 == 1).toList());
        Map<Pair, Map<String, Double>> alike = new HashMap<>();
        Set<String> features = new TreeSet<>();
        for (Pair pair : Stream.concat(ones.stream(), others.stream()).toList()) {
            Map<String, Double> likeness = observed.get(pair.one().post())
                    .likeness(observed.get(pair.other().post()));
            alike.put(pair, likeness);
            features.addAll(likeness.keySet());
        }
        Function<Pair, double[]> vector = pair -> features.stream()
                .mapToDouble(feature -> alike.get(pair).getOrDefault(feature, 0.0))
                .toArray();
        return (foretold(ones, others, vector) + foretold(others, ones, vector)) / 2;
    }

    private static double foretold(List<Pair> known, List<Pair> unknown, Function<Pair, double[]> vector) {
        LogisticRegression learnt = LogisticRegression.of(known.stream()
                .map(pair -> new Example(vector.apply(pair), pair.same()))
                .toList());
        return area(unknown, pair -> learnt.score(vector.apply(pair)));
    }

    /** All of one author, and some of two; in one thread the pseudonym says who is who. */
    private static List<Pair> pairs(List<Written> posts) {
        Random random = new Random(SEED);
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < posts.size(); i++) {
            for (int j = i + 1; j < posts.size(); j++) {
                Pair pair = new Pair(
                        posts.get(i),
                        posts.get(j),
                        posts.get(i).person() == posts.get(j).person());
                if (!pair.one().thread().equals(pair.other().thread())
                        && (pair.same() || random.nextInt(DEEP ? 40 : 4) == 0)) {
                    pairs.add(pair);
                }
            }
        }
        return pairs;
    }

    private static double area(List<Pair> pairs, ToDoubleFunction<Pair> score) {
        return LogisticRegression.areaUnderCurve(
                pairs.stream().filter(Pair::same).mapToDouble(score).toArray(),
                pairs.stream().filter(pair -> !pair.same()).mapToDouble(score).toArray());
    }

    private static Set<String> pairsOfLetters(String text) {
        return IntStream.range(0, text.length() - 1)
                .mapToObj(at -> text.substring(at, at + 2))
                .collect(Collectors.toSet());
    }

    private static double common(Set<String> one, Set<String> other) {
        long both = one.stream().filter(other::contains).count();
        return both / Math.sqrt((double) one.size() * other.size());
    }
}
