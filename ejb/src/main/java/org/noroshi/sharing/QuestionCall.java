package org.noroshi.sharing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.noroshi.platform.TimeSource;

/** That members were called to a question without an answer: once for each question. */
@Entity
@Immutable
@Table(name = "question_call")
class QuestionCall {

    @Id
    @Column(name = "thread_id")
    private UUID thread;

    @Column(name = "called_at", nullable = false)
    private Instant calledAt;

    protected QuestionCall() {}

    QuestionCall(UUID thread, Instant at) {
        this.thread = thread;
        this.calledAt = TimeSource.coarse(at);
    }

    UUID thread() {
        return thread;
    }

    Instant calledAt() {
        return calledAt;
    }
}
