package org.noroshi.sharing;

import static org.noroshi.sharing.BoardFixture.of;
import static org.noroshi.sharing.BoardFixture.post;
import static org.noroshi.sharing.BoardFixture.publish;
import static org.noroshi.sharing.BoardFixture.read;
import static org.noroshi.sharing.BoardFixture.run;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.noroshi.accounts.Viewer;
import org.noroshi.accounts.ViewerFixture;
import org.noroshi.platform.TimeSource;
import org.noroshi.sharing.guard.GuardReason;
import org.noroshi.sharing.search.TestTexts;

/**
 * Some months in which people write on the board, each in the way of one real document, at hours, of kinds, with
 * labels and at a length that are their habit, and now and then in two threads in one sitting. From a fixed seed, but for
 * the random ids of the board itself.
 */
final class WritingMonths {

    private static final int DAYS = 60;
    private static final int MARK_MINUTES = 10;
    /** How many threads go on at a time. */
    private static final int LIVELY = 14;

    // How strong the habits are is assumed, not measured. Reckoned without a board, habits about twice as strong
    // (hours, kinds, labels, length, sittings) lead to about 0.60 by themselves: releases every ten minutes do not
    // hide a habit.
    private static final double OPENS = 0.15;
    private static final double SAME_SITTING = 0.05;
    private static final double KEEPS_TO_KIND = 0.15;
    private static final double KEEPS_TO_LABEL = 0.15;
    private static final double PUTS_RIGHT = 0.08;
    private static final Pattern BETWEEN_PARAGRAPHS = Pattern.compile("\n\\s*\n");

    private final Random random;
    private final int postsOfEach;
    private final List<Person> people;
    private final List<Written> written = new ArrayList<>();
    private final List<Going> going = new ArrayList<>();
    private final TreeSet<Instant> marks = new TreeSet<>();

    /** @param sitting of which it was written, with others of the same author or alone */
    record Written(int person, UUID thread, UUID post, String text, int sitting) {}

    private record Person(
            int number, Viewer viewer, List<String> paragraphs, double hour, double length, ThreadKind kind, Tlp tlp) {}

    private record Moment(Person person, Instant at, int sitting) {}

    private record Going(UUID thread, ThreadKind kind, Instant publicAt, Set<Integer> people) {}

    WritingMonths(int seed, int authors, int postsOfEach) {
        this.postsOfEach = postsOfEach;
        random = new Random(seed);
        List<List<String>> documents = Stream.concat(
                        TestTexts.ALL_ARTICLES.stream().map(name -> "ja/" + name),
                        TestTexts.CAMPAIGNS.stream().map(name -> "ioc/" + name + "/README.adoc"))
                .map(name -> Stream.of(BETWEEN_PARAGRAPHS.split(TestTexts.read(name)))
                        .filter(part -> part.length() >= 40 && part.length() <= 2_000)
                        .toList())
                .filter(parts -> parts.size() >= 8)
                .toList();
        people = IntStream.range(0, authors)
                .mapToObj(number -> new Person(
                        number,
                        ViewerFixture.user(),
                        documents.get(number / 2 % documents.size()),
                        13 + random.nextGaussian() / 2,
                        Math.exp(random.nextGaussian() * 0.15),
                        any(ThreadKind.values()),
                        any(Tlp.GREEN, Tlp.AMBER, Tlp.AMBER_STRICT)))
                .toList();
    }

    /** Lets it happen, up to the last release; the clock of the server stands where it was put meanwhile. */
    List<Written> happen() {
        System.setProperty("noroshi.release-minutes", Integer.toString(MARK_MINUTES));
        try {
            moments().forEach(this::writes);
            releaseUntil(Instant.MAX);
            return written;
        } finally {
            of(TimeSource.class).runAgain();
            System.clearProperty("noroshi.release-minutes");
        }
    }

    private List<Moment> moments() {
        List<Moment> moments = new ArrayList<>();
        int sitting = 0;
        LocalDate first = LocalDate.ofInstant(Instant.now(), TimeSource.JAPAN).minusDays(DAYS + 5);
        for (Person person : people) {
            Instant last = null;
            for (int i = 0; i < postsOfEach; i++) {
                boolean goesOn = last != null && random.nextDouble() < SAME_SITTING;
                last = goesOn ? last.plusSeconds(100 + random.nextInt(400)) : moment(person, first);
                sitting += goesOn ? 0 : 1;
                moments.add(new Moment(person, last, sitting));
            }
        }
        moments.sort(Comparator.comparing(Moment::at));
        return moments;
    }

    /** On a working day; most within two hours and a half of the hour at which this person likes to write. */
    private Instant moment(Person person, LocalDate first) {
        LocalDate day;
        do {
            day = first.plusDays(random.nextInt(DAYS));
        } while (day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY);
        double hour;
        do {
            hour = person.hour() + random.nextGaussian() * 2.5;
        } while (hour < 7.5 || hour > 21);
        return day.atStartOfDay(TimeSource.JAPAN).toInstant().plusSeconds((long) (hour * 3_600));
    }

    private void writes(Moment moment) {
        releaseUntil(moment.at());
        of(TimeSource.class).standStillAt(moment.at());
        Person person = moment.person();
        Viewer author = person.viewer();
        List<Going> open = going.stream()
                .filter(thread -> !thread.people().contains(person.number())
                        && !thread.publicAt().isAfter(moment.at()))
                .toList();
        String text = text(person);
        boolean keepsToKind = random.nextDouble() < KEEPS_TO_KIND;
        List<Going> liked = open.stream()
                .filter(thread -> !keepsToKind || thread.kind() == person.kind())
                .toList();
        Tlp tlp = random.nextDouble() < KEEPS_TO_LABEL ? person.tlp() : Tlp.AMBER;
        boolean opens = open.size() < LIVELY / 2 || random.nextDouble() < OPENS;
        Going thread = opens
                ? opened(person, text, tlp, keepsToKind)
                : (liked.isEmpty() ? open : liked).get(random.nextInt((liked.isEmpty() ? open : liked).size()));
        UUID id = opens
                ? read(author, thread.thread()).posts().get(0).id()
                : BoardFixture.as(author, () -> of(Discussion.class)
                        .reply(new WriteReply(
                                UUID.randomUUID().toString(),
                                thread.thread(),
                                tlp,
                                null,
                                text,
                                List.of(),
                                GuardReason.EXAMPLE_OR_PUBLIC)));
        thread.people().add(person.number());
        written.add(new Written(person.number(), thread.thread(), id, text, moment.sitting()));
        marks.add(ReleaseTimes.next(moment.at(), MARK_MINUTES));
        if (random.nextDouble() < PUTS_RIGHT) {
            PostView mine = post(author, id);
            run(author, () -> of(Discussion.class)
                    .edit(new EditPost(
                            id,
                            mine.version(),
                            opens ? title(text) : null,
                            text + "（追記）",
                            mine.marking().tlp(),
                            mine.marking().conditions())));
        }
    }

    private Going opened(Person person, String text, Tlp tlp, boolean keepsToKind) {
        ThreadKind kind = keepsToKind ? person.kind() : any(ThreadKind.values());
        UUID thread = publish(
                person.viewer(),
                new PublishThread(
                        UUID.randomUUID().toString(),
                        kind,
                        Audience.ALL_MEMBERS,
                        tlp,
                        null,
                        title(text),
                        text,
                        false,
                        GuardReason.EXAMPLE_OR_PUBLIC));
        Going opened =
                new Going(thread, kind, ReleaseTimes.next(of(Clock.class).instant(), MARK_MINUTES), new HashSet<>());
        going.add(opened);
        if (going.size() > LIVELY) {
            going.remove(0);
        }
        return opened;
    }

    private String text(Person person) {
        int wanted = (int) (250 * person.length());
        int at = random.nextInt(person.paragraphs().size());
        StringBuilder text = new StringBuilder();
        do {
            text.append(person.paragraphs().get(at++ % person.paragraphs().size()))
                    .append("\n\n");
        } while (text.length() < wanted * (0.4 + random.nextDouble()));
        return text.toString();
    }

    private void releaseUntil(Instant now) {
        while (!marks.isEmpty() && !marks.first().isAfter(now)) {
            of(TimeSource.class).standStillAt(marks.pollFirst().plusSeconds(3));
            of(Releases.class).releaseWhatIsDue();
        }
    }

    private static String title(String text) {
        String first = text.strip().lines().findFirst().orElseThrow();
        return first.substring(0, Math.min(60, first.length()));
    }

    @SafeVarargs
    private <T> T any(T... of) {
        return of[random.nextInt(of.length)];
    }
}
