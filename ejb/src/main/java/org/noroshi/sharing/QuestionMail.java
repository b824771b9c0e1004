package org.noroshi.sharing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.noroshi.accounts.Viewer;
import org.noroshi.platform.Json;
import org.noroshi.platform.Letter;
import org.noroshi.platform.Outbox;
import org.noroshi.platform.OutboxHandler;

/**
 * Recalls a question to those who follow questions, if it is still without an answer when the mail is sent. The outbox
 * knows the thread alone.
 */
@ApplicationScoped
class QuestionMail implements OutboxHandler {

    static final String KIND = "sharing/question_waiting";
    private static final String THREAD = "thread";
    private static final String AT = "at";

    @Inject
    Outbox outbox;

    @Inject
    Posts posts;

    @Inject
    SilentQuestions silent;

    @Inject
    Announcements announcements;

    protected QuestionMail() {}

    void leave(QuestionCall call) {
        outbox.enqueue(
                KIND,
                Json.createObjectBuilder()
                        .add(THREAD, call.thread().toString())
                        .add(AT, call.calledAt().toString())
                        .build());
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public List<Letter> letters(JsonObject payload) {
        Viewer system = Viewer.system("question without an answer");
        return posts.opening(system, UUID.fromString(payload.getString(THREAD)))
                .filter(opening -> silent.isSilent(system, opening))
                .map(opening -> announcements.recalls(opening, Instant.parse(payload.getString(AT))))
                .orElse(List.of());
    }
}
