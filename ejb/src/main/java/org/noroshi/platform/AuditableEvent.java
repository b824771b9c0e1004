package org.noroshi.platform;

import java.util.Optional;
import java.util.UUID;

/**
 * A business fact, fired synchronously inside the transaction that made it true. Events are records of ids and facts,
 * never of entities, and never name the account that acted: the trail seals the caller by itself (article 19-1).
 */
public interface AuditableEvent {

    AuditVerb verb();

    /** What kind of thing it happened to: {@code thread}, {@code post}, {@code contract}, {@code account}, … */
    String subjectKind();

    UUID subjectId();

    /** The ground of a decision, such as {@code A06-2-1}; empty for what needs none. */
    default Optional<String> ground() {
        return Optional.empty();
    }
}
