package org.noroshi.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.noroshi.platform.TimeSource;
import org.noroshi.sharing.Audience;
import org.noroshi.sharing.Conditions;
import org.noroshi.sharing.Discussion;
import org.noroshi.sharing.Lookup;
import org.noroshi.sharing.PublishThread;
import org.noroshi.sharing.Publishing;
import org.noroshi.sharing.Releases;
import org.noroshi.sharing.ThreadKind;
import org.noroshi.sharing.Tlp;
import org.noroshi.sharing.WriteReply;

/** What the sample world has written, each at its time. */
@ApplicationScoped
class SampleThreads {

    @Inject
    ActingAs acting;

    @Inject
    Publishing publishing;

    @Inject
    Discussion discussion;

    @Inject
    Releases releases;

    @Inject
    TimeSource time;

    @Inject
    Clock clock;

    /** No release is further away. */
    private static final Duration WAITING = Duration.ofMinutes(31);

    private record Step(double daysAgo, Runnable act) {}

    void make(JsonObject all, SamplePeople people) {
        Map<String, UUID> opened = new HashMap<>();
        List<Step> steps = new ArrayList<>();
        for (JsonObject thread : all.getJsonArray("threads").getValuesAs(JsonObject.class)) {
            String key = thread.getString("key");
            UUID author = people.voice(thread.getString("author"));
            steps.add(new Step(daysAgo(thread), () -> {
                opened.put(key, open(author, thread));
                release(thread);
            }));
            int number = 0;
            for (JsonObject reply : thread.getJsonArray("replies").getValuesAs(JsonObject.class)) {
                UUID voice = people.voice(reply.getString("author"));
                String once = key + "-" + number++;
                steps.add(new Step(daysAgo(reply), () -> {
                    UUID post = reply(voice, opened.get(key), once, reply);
                    release(reply);
                    if (reply.getBoolean("accepted", false)) {
                        acting.account(author, () -> {
                            discussion.accept(post);
                            return post;
                        });
                    }
                }));
            }
        }
        steps.sort(Comparator.comparingDouble(Step::daysAgo).reversed());
        try {
            for (Step step : steps) {
                time.runBehind(behind(step.daysAgo()));
                step.act().run();
            }
        } finally {
            time.runBehind(Duration.ZERO);
        }
    }

    /** Makes public what was written then, as if its release had come meanwhile. */
    private void release(JsonObject item) {
        time.runBehind(behind(daysAgo(item)).minus(WAITING));
        releases.releaseWhatIsDue();
    }

    private static Duration behind(double daysAgo) {
        return Duration.ofMinutes(Math.round(daysAgo * Duration.ofDays(1).toMinutes()));
    }

    private UUID open(UUID author, JsonObject thread) {
        PublishThread command = new PublishThread(
                thread.getString("key"),
                ThreadKind.valueOf(thread.getString("kind")),
                Audience.valueOf(thread.getString("audience")),
                Tlp.parse(thread.getString("tlp")).orElseThrow(),
                thread.containsKey("conditions") ? conditions(thread.getJsonObject("conditions")) : Conditions.NONE,
                thread.getString("title"),
                body(thread),
                thread.getBoolean("urgent", false),
                null);
        return acting.account(author, () -> publishing.publish(command));
    }

    private UUID reply(UUID author, UUID thread, String once, JsonObject reply) {
        WriteReply command = new WriteReply(once, thread, null, Conditions.NONE, body(reply), List.of());
        return acting.account(author, () -> discussion.reply(command));
    }

    private Conditions conditions(JsonObject given) {
        LocalDate until = given.containsKey("untilDays")
                ? LocalDate.ofInstant(clock.instant(), TimeSource.JAPAN).plusDays(given.getInt("untilDays"))
                : null;
        return new Conditions(
                until,
                Lookup.valueOf(given.getString("lookup", Lookup.UNSAID.name())),
                given.getBoolean("noPrinting", false),
                given.getBoolean("vendorsAllowed", false),
                false,
                given.getBoolean("publicationAllowed", false),
                given.getString("note", ""));
    }

    private static double daysAgo(JsonObject item) {
        return item.getJsonNumber("daysAgo").doubleValue();
    }

    private static String body(JsonObject item) {
        return item.getJsonArray("body").getValuesAs(JsonString::getString).stream()
                .collect(Collectors.joining("\n"));
    }
}
