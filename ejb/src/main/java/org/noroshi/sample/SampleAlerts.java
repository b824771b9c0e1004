package org.noroshi.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import java.util.stream.Collectors;
import org.noroshi.advisories.AlertBoard;
import org.noroshi.advisories.AlertDesk;
import org.noroshi.advisories.AnswerAlert;
import org.noroshi.advisories.Concern;
import org.noroshi.advisories.WriteAlert;
import org.noroshi.platform.TimeSource;
import org.noroshi.sharing.Tlp;

/** What the sample world's analyst has warned of, and what its hospitals answered, each at its time. */
@ApplicationScoped
class SampleAlerts {

    @Inject
    ActingAs acting;

    @Inject
    AlertDesk desk;

    @Inject
    AlertBoard board;

    @Inject
    TimeSource time;

    @Inject
    Clock clock;

    void make(JsonObject all, SamplePeople people) {
        try {
            for (JsonObject alert : all.getJsonArray("alerts").getValuesAs(JsonObject.class)) {
                UUID analyst = people.voice("analyst");
                UUID id = at(alert, "daysAgo", () -> publish(alert, analyst));
                for (JsonObject answer : alert.getJsonArray("answers").getValuesAs(JsonObject.class)) {
                    at(answer, "daysAgo", () -> answer(id, answer, people.voice(answer.getString("who"))));
                }
                if (alert.containsKey("closedDaysAgo")) {
                    at(alert, "closedDaysAgo", () -> close(id, analyst));
                }
            }
        } finally {
            time.runBehind(Duration.ZERO);
        }
    }

    private interface Step {
        UUID take();
    }

    private UUID at(JsonObject item, String when, Step step) {
        double days = item.getJsonNumber(when).doubleValue();
        time.runBehind(Duration.ofMinutes(Math.round(days * Duration.ofDays(1).toMinutes())));
        return step.take();
    }

    private UUID publish(JsonObject alert, UUID analyst) {
        WriteAlert words = new WriteAlert(
                alert.getString("headline"),
                lines(alert, "summary", "\n"),
                lines(alert, "concern", "\n\n"),
                lines(alert, "products", "\n"),
                lines(alert, "measures", "\n"),
                Tlp.parse(alert.getString("tlp")).orElseThrow(),
                clock.instant().plus(Duration.ofDays(alert.getInt("answerInDays"))),
                0);
        return acting.account(analyst, () -> {
            UUID id = desk.write(words);
            desk.publish(id, desk.card(id).words().version());
            return id;
        });
    }

    private UUID answer(UUID alert, JsonObject answer, UUID user) {
        return acting.account(user, () -> {
            int step = board.read(alert).steps().size();
            board.answer(new AnswerAlert(
                    alert, Concern.valueOf(answer.getString("concern")), answer.getString("note"), step));
            return alert;
        });
    }

    private UUID close(UUID alert, UUID analyst) {
        return acting.account(analyst, () -> {
            desk.close(alert);
            return alert;
        });
    }

    private static String lines(JsonObject item, String name, String between) {
        return item.getJsonArray(name).getValuesAs(JsonString::getString).stream()
                .collect(Collectors.joining(between));
    }
}
