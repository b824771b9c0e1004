package org.noroshi.audit;

import jakarta.json.JsonReader;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.io.StringReader;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.noroshi.platform.Json;

/** A question that an officer has kept under a name. */
@Entity
@Immutable
@Table(name = "trail_question")
class KeptQuestion {

    @Id
    private UUID id;

    @Column(name = "account_id", nullable = false)
    private UUID account;

    @Column(nullable = false)
    private String name;

    @Column(nullable = false, columnDefinition = "text")
    private String question;

    protected KeptQuestion() {}

    KeptQuestion(UUID account, String name, AskTrail question) {
        this.id = UUID.randomUUID();
        this.account = account;
        this.name = name;
        this.question = question.json().toString();
    }

    boolean isNamed(String other) {
        return name.equals(other);
    }

    SavedQuestion view() {
        try (JsonReader reader = Json.createReader(new StringReader(question))) {
            return new SavedQuestion(id, name, AskTrail.of(reader.readObject()));
        }
    }
}
