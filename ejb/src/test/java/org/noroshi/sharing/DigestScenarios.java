package org.noroshi.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.noroshi.sharing.BoardFixture.as;
import static org.noroshi.sharing.BoardFixture.of;
import static org.noroshi.sharing.BoardFixture.opening;
import static org.noroshi.sharing.BoardFixture.publish;
import static org.noroshi.sharing.BoardFixture.read;
import static org.noroshi.sharing.BoardFixture.reply;
import static org.noroshi.sharing.BoardFixture.run;
import static org.noroshi.sharing.BoardFixture.thread;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
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
import org.noroshi.platform.Letter;
import org.noroshi.platform.Seal;
import org.noroshi.platform.TimeSource;
import org.noroshi.testing.At;
import org.noroshi.testing.Rows;
import org.noroshi.testing.Transactions;

/** Mails of the board as summaries, and quiet hours. */
public interface DigestScenarios {

    private static Viewer reader() throws Exception {
        return ViewerFixture.storedStaff(Group.ANALYST, Locale.JAPANESE);
    }

    private static Instant day(int ahead, int hour, int minute) {
        return LocalDate.now()
                .plusDays(20L + ahead)
                .atTime(LocalTime.of(hour, minute))
                .atZone(TimeSource.JAPAN)
                .toInstant();
    }

    private static void choose(Viewer viewer, Cadence cadence, Integer quietFrom, Integer quietUntil) {
        run(viewer, () -> of(MailTimes.class).choose(new MailRhythm(cadence, 8, quietFrom, quietUntil)));
    }

    private static List<String> toldAtOnce(UUID post) throws Exception {
        return Transactions.call(() -> of(Announcements.class)
                        .letters(Json.createObjectBuilder()
                                .add("post", post.toString())
                                .build()))
                .stream()
                .map(Letter::recipient)
                .toList();
    }

    private static String tag(Viewer viewer) {
        return of(Seal.class).tag("mail-rhythm", viewer.account());
    }

    private static List<JsonObject> waiting(Viewer viewer) {
        return Rows.of(
                        "select payload from outbox where kind = ? and payload like ?",
                        DigestMail.KIND,
                        "%" + tag(viewer) + "%")
                .stream()
                .map(row -> {
                    try (JsonReader json = Json.createReader(new StringReader((String) row.get("payload")))) {
                        return json.readObject();
                    }
                })
                .sorted(Comparator.comparing(json -> json.getString("from")))
                .toList();
    }

    private static void leaveWhatIsDue(Viewer viewer) {
        DigestSteps steps = of(DigestSteps.class);
        steps.due().stream().filter(tag(viewer)::equals).forEach(steps::leave);
        steps.leave(tag(viewer));
    }

    private static List<Letter> letters(JsonObject payload) throws Exception {
        return Transactions.call(() -> of(DigestMail.class).letters(payload));
    }

    @Test
    default void whoWantsADailySummaryGetsOneMailThatSaysWhatTheLabelsLetItSay() throws Exception {
        Viewer reader = reader();
        Viewer author = ViewerFixture.user();
        At.time(day(0, 9, 0), () -> {
            run(reader, () -> of(Watching.class).watchKinds(new WatchedKinds(Set.of(ThreadKind.VULNERABILITY), false)));
            choose(reader, Cadence.DAILY, null, null);
            return null;
        });
        List<UUID> threads = At.time(
                day(0, 13, 0),
                () -> List.of(
                        publish(author, thread(ThreadKind.VULNERABILITY, Audience.ALL_MEMBERS, Tlp.GREEN, "緑の題名")),
                        publish(author, thread(ThreadKind.VULNERABILITY, Audience.ALL_MEMBERS, Tlp.AMBER, "黄の題名")),
                        publish(author, thread(ThreadKind.VULNERABILITY, Audience.ALL_MEMBERS, Tlp.GREEN, "取り下げる題名")),
                        publish(reader, thread(ThreadKind.VULNERABILITY, Audience.ALL_MEMBERS, Tlp.GREEN, "自分の題名")),
                        publish(author, thread(ThreadKind.KNOWLEDGE, Audience.ALL_MEMBERS, Tlp.GREEN, "知らせなくてよい題名"))));
        UUID green = opening(author, threads.get(0)).id();
        assertThat(toldAtOnce(green)).doesNotContain(reader.account().toString());
        UUID gone = opening(author, threads.get(2)).id();
        run(author, () -> of(Discussion.class).withdraw(gone));
        read(reader, threads.get(0));

        At.time(day(1, 8, 4), () -> {
            leaveWhatIsDue(reader);
            return null;
        });

        assertThat(waiting(reader)).hasSize(1);
        List<Letter> letters = letters(waiting(reader).get(0));
        assertThat(letters)
                .extracting(Letter::recipient)
                .containsExactly(reader.account().toString());
        Map<String, String> values = letters.get(0).values();
        assertThat(values.get("tlp")).isEqualTo("[TLP:GREEN] ");
        assertThat(values.get("content"))
                .as("whether it was read or not")
                .contains("緑の題名", threads.get(0).toString())
                .as("a stricter label")
                .contains("[TLP:AMBER]", threads.get(1).toString())
                .doesNotContain("黄の題名")
                .doesNotContain("取り下げる題名", "自分の題名", "知らせなくてよい題名");

        run(reader, () -> of(Watching.class).byMail(false));
        assertThat(letters(waiting(reader).get(0))).as("wants no mail any more").isEmpty();
        run(reader, () -> of(Watching.class).byMail(true));
        JsonObject last = waiting(reader).get(0);
        ViewerFixture.leaves(reader);
        assertThat(letters(last)).as("may not read any more").isEmpty();
        assertThat(Rows.of("select tag from mail_rhythm where tag = ?", tag(reader)))
                .as("of an ended account")
                .isEmpty();
    }

    @Test
    default void whatIsUrgentIsNeverHeldBack() throws Exception {
        Viewer reader = reader();
        Viewer author = ViewerFixture.user();
        run(reader, () -> of(Watching.class).watchKinds(new WatchedKinds(Set.of(ThreadKind.VULNERABILITY), false)));
        choose(reader, Cadence.WEEKLY, 0, 23);
        PublishThread calm = thread(ThreadKind.VULNERABILITY, Audience.ALL_MEMBERS, Tlp.GREEN, "急がない");
        UUID urgent = publish(
                author,
                new PublishThread(
                        UUID.randomUUID().toString(),
                        ThreadKind.VULNERABILITY,
                        Audience.ALL_MEMBERS,
                        Tlp.GREEN,
                        Conditions.NONE,
                        "急ぐ",
                        "本文です。",
                        true,
                        null));

        assertThat(toldAtOnce(opening(author, urgent).id()))
                .contains(reader.account().toString());
        assertThat(toldAtOnce(opening(author, publish(author, calm)).id()))
                .doesNotContain(reader.account().toString());
        choose(reader, Cadence.AT_ONCE, null, null);
        assertThat(letters(waiting(reader).get(0))).singleElement().satisfies(letter -> assertThat(
                        letter.values().get("content"))
                .contains("急がない")
                .doesNotContain(urgent.toString()));
    }

    @Test
    default void whatComesInTheQuietHoursIsToldAfterwards() throws Exception {
        Viewer reader = reader();
        Viewer author = ViewerFixture.user();
        UUID[] posts = new UUID[3];
        UUID thread = At.time(day(2, 20, 0), () -> {
            choose(reader, Cadence.AT_ONCE, 22, 7);
            UUID opened = publish(author, thread(ThreadKind.KNOWLEDGE, Audience.ALL_MEMBERS, Tlp.GREEN, "夜の動き"));
            run(reader, () -> of(Watching.class).watch(opened, true));
            posts[0] = reply(author, opened, "夜になる前");
            return opened;
        });
        At.time(day(2, 23, 0), () -> posts[1] = reply(author, thread, "夜のうち"));
        At.time(day(3, 7, 4), () -> {
            leaveWhatIsDue(reader);
            posts[2] = reply(author, thread, "朝になってから");
            return null;
        });

        String account = reader.account().toString();
        assertThat(toldAtOnce(posts[0])).contains(account);
        assertThat(toldAtOnce(posts[1])).doesNotContain(account);
        assertThat(toldAtOnce(posts[2])).contains(account);
        assertThat(waiting(reader)).hasSize(1);
        assertThat(waiting(reader).get(0).getString("from"))
                .isEqualTo(day(2, 22, 0).toString());
        assertThat(letters(waiting(reader).get(0))).hasSize(1);
        At.time(day(4, 7, 4), () -> {
            leaveWhatIsDue(reader);
            return null;
        });
        assertThat(letters(waiting(reader).get(1))).as("a night without news").isEmpty();
    }

    @Test
    @Tag("A18-05")
    default void aCopyOfTheDatabaseTellsNotWhoWantsMailsWhen() {
        Viewer one = ViewerFixture.user();
        Viewer other = ViewerFixture.user();
        choose(one, Cadence.DAILY, null, null);
        choose(other, Cadence.AT_ONCE, 22, 7);

        List<Map<String, Object>> rows = Rows.of(
                "select tag, octet_length(sealed) as n from mail_rhythm where tag in (?, ?)", tag(one), tag(other));
        assertThat(rows)
                .extracting(row -> row.get("n").toString())
                .hasSize(2)
                .containsOnly(rows.get(0).get("n").toString());
        assertThat(Rows.of("select tag from mail_rhythm where tag like ?", "%" + one.account() + "%"))
                .isEmpty();
        assertThat(as(one, () -> of(MailTimes.class).mine()).cadence()).isEqualTo(Cadence.DAILY);
        assertThat(as(ViewerFixture.user(), () -> of(MailTimes.class).mine())).isEqualTo(MailRhythm.AT_ONCE);
    }
}
