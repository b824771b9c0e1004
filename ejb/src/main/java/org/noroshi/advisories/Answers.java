package org.noroshi.advisories;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.noroshi.membership.Correspondence;
import org.noroshi.membership.Correspondent;
import org.noroshi.platform.Json;
import org.noroshi.platform.Seal;

/**
 * What hospitals answer, found by keyed hashes and kept under the seal (article 18-5). Each hospital has one place for each
 * alert, in which the steps of its own answering stand; sizes are rounded up to powers of two.
 */
@ApplicationScoped
class Answers {

    private static final int LEAST = 2_048;
    /** More than anybody changes an answer; of those beyond, the oldest go. */
    private static final int MOST_STEPS = 200;

    @Inject
    AnswerRows rows;

    @Inject
    Correspondence correspondence;

    @Inject
    Seal seal;

    protected Answers() {}

    /** The steps of this hospital's answering, the latest first; empty when it has not answered. */
    List<AnswerStep> steps(UUID alert, UUID organisation) {
        String tag = tag(alert, organisation);
        return rows.find(tag).map(answer -> opened(tag, answer)).orElse(List.of());
    }

    /** One step more. The caller holds the alert, so that there is one place for each hospital. */
    void add(UUID alert, UUID organisation, AnswerStep step) {
        String tag = tag(alert, organisation);
        Optional<HospitalAnswer> place = rows.find(tag);
        List<AnswerStep> steps = new ArrayList<>(List.of(step));
        place.map(answer -> opened(tag, answer)).ifPresent(steps::addAll);
        byte[] sealed = sealed(tag, steps.subList(0, Math.min(steps.size(), MOST_STEPS)));
        if (place.isPresent()) {
            place.get().change(step.concern(), sealed);
        } else {
            rows.add(new HospitalAnswer(tag, alert, step.concern(), sealed));
        }
    }

    /** What this hospital has answered to each of the alerts, where it has. */
    Map<UUID, Concern> of(UUID organisation, Collection<UUID> alerts) {
        Map<UUID, String> tags = alerts.stream().collect(Collectors.toMap(id -> id, id -> tag(id, organisation)));
        Map<String, Concern> found = tags.isEmpty() ? Map.of() : rows.answers(tags.values());
        Map<UUID, Concern> answers = new HashMap<>();
        tags.forEach((alert, tag) -> {
            if (found.containsKey(tag)) {
                answers.put(alert, found.get(tag));
            }
        });
        return answers;
    }

    /** Those of the hospitals that have not answered. */
    Set<UUID> withoutAnswer(UUID alert, Collection<UUID> organisations) {
        Map<UUID, String> tags =
                organisations.stream().distinct().collect(Collectors.toMap(one -> one, one -> tag(alert, one)));
        Map<String, Concern> found = tags.isEmpty() ? Map.of() : rows.answers(tags.values());
        return tags.keySet().stream()
                .filter(one -> !found.containsKey(tags.get(one)))
                .collect(Collectors.toSet());
    }

    /** How many of the members of this moment answered what; of those who joined after its end none is counted. */
    Map<AlertFigure, Long> counts(Alert alert) {
        List<String> tags = correspondence.all().stream()
                .filter(one -> alert.endedAt()
                        .filter(end -> end.isBefore(one.memberSince()))
                        .isEmpty())
                .map(Correspondent::organisation)
                .distinct()
                .map(organisation -> tag(alert.id(), organisation))
                .toList();
        Map<AlertFigure, Long> counts = new EnumMap<>(AlertFigure.class);
        Arrays.stream(AlertFigure.values()).forEach(figure -> counts.put(figure, 0L));
        if (!tags.isEmpty()) {
            rows.counts(tags).forEach((concern, number) -> counts.put(AlertFigure.of(concern), number));
        }
        long answered = counts.values().stream().mapToLong(Long::longValue).sum();
        counts.put(AlertFigure.UNANSWERED, tags.size() - answered);
        return counts;
    }

    private String tag(UUID alert, UUID organisation) {
        return seal.tag("alert-answer", alert, organisation);
    }

    private byte[] sealed(String tag, List<AnswerStep> steps) {
        JsonArrayBuilder json = Json.createArrayBuilder();
        steps.forEach(step -> json.add(Json.createObjectBuilder()
                .add("concern", step.concern().name())
                .add("note", step.note())
                .add("who", step.who())
                .add("at", step.at().toString())));
        return seal.sealRounded(json.build().toString(), LEAST, purpose(tag));
    }

    private List<AnswerStep> opened(String tag, HospitalAnswer answer) {
        try (JsonReader reader = Json.createReader(new StringReader(seal.openText(answer.sealed(), purpose(tag))))) {
            JsonArray steps = reader.readArray();
            return steps.getValuesAs(JsonObject.class).stream()
                    .map(step -> new AnswerStep(
                            Concern.valueOf(step.getString("concern")),
                            step.getString("note"),
                            step.getString("who"),
                            Instant.parse(step.getString("at"))))
                    .toList();
        }
    }

    private static String purpose(String tag) {
        return "alert-answer/" + tag;
    }
}
