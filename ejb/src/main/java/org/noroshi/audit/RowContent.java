package org.noroshi.audit;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.noroshi.platform.AuditVerb;

/**
 * A row of the trail as it is hashed: every column in a fixed order, each with its length, so that no two rows look alike. What
 * is under the seal is hashed as it lies there: the chain still verifies when nobody can open it any more.
 */
record RowContent(UUID id, AuditVerb verb, String subjectKind, UUID item, String ground, Instant at, byte[] sealed) {

    /** The columns of the table, in the order of the encoding; a test compares them with the database. */
    static final List<String> COLUMNS =
            List.of("id", "verb", "subject_kind", "item_id", "ground", "at_coarse", "sealed");

    private static final String FORM = "audit_event-1";

    /** SHA-256 of the encoding. */
    byte[] hash() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            put(out, FORM);
            put(out, id);
            put(out, verb);
            put(out, subjectKind);
            put(out, item);
            put(out, ground);
            put(out, at);
            put(out, sealed);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return ChainHead.sha256(bytes.toByteArray());
    }

    private static void put(DataOutputStream out, Object value) throws IOException {
        if (value == null) {
            out.writeInt(-1);
            return;
        }
        byte[] bytes = value instanceof byte[] raw ? raw : value.toString().getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }
}
