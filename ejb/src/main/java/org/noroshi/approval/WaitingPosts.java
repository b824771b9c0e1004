package org.noroshi.approval;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.noroshi.accounts.AccountEnded;
import org.noroshi.accounts.Viewer;
import org.noroshi.identity.HospitalRecords;
import org.noroshi.identity.PrivateRecords;
import org.noroshi.membership.ContractEnded;
import org.noroshi.platform.Json;

/** What waits in a hospital, and who approves there: both under the hospital's seal. */
@ApplicationScoped
class WaitingPosts {

    private static final String SHELF = "approvals";
    private static final String RULE_SHELF = "approval-rule";
    private static final String APPROVER = "approver";
    private static final String HOSPITAL = "hospital";
    private static final int FIRST = Interceptor.Priority.LIBRARY_BEFORE;

    @Inject
    HospitalRecords records;

    @Inject
    PrivateRecords own;

    protected WaitingPosts() {}

    /** The account whose approval the hospital wants; empty when it wants none. */
    Optional<UUID> approver(UUID hospital) {
        return records.get(hospital, RULE_SHELF, APPROVER).map(json -> UUID.fromString(json.getString("account")));
    }

    void approvedBy(UUID hospital, UUID account) {
        records.put(
                hospital,
                RULE_SHELF,
                APPROVER,
                Json.createObjectBuilder().add("account", account.toString()).build());
    }

    void approvedByNobody(UUID hospital) {
        records.remove(hospital, RULE_SHELF, APPROVER);
    }

    /** Nothing else changes here until the transaction ends. */
    void alone(UUID hospital) {
        records.alone(hospital);
    }

    List<WaitingPost> all(UUID hospital) {
        return records.list(hospital, SHELF).entrySet().stream()
                .map(entry -> WaitingPost.read(entry.getKey(), entry.getValue()))
                .toList();
    }

    Optional<WaitingPost> find(UUID hospital, UUID id) {
        return records.get(hospital, SHELF, id.toString()).map(json -> WaitingPost.read(id.toString(), json));
    }

    void put(UUID hospital, WaitingPost post) {
        records.put(hospital, SHELF, post.id().toString(), post.json());
    }

    /** Sent just now: the writer's own side knows where it waits, for when the writer leaves. */
    void add(Viewer writer, UUID hospital, WaitingPost post) {
        put(hospital, post);
        own.put(
                writer,
                SHELF,
                post.id().toString(),
                Json.createObjectBuilder().add(HOSPITAL, hospital.toString()).build());
    }

    /** It waits no more, for whatever reason. */
    void remove(Viewer writer, UUID hospital, UUID id) {
        records.remove(hospital, SHELF, id.toString());
        own.remove(writer, SHELF, id.toString());
    }

    /**
     * What somebody has not published goes with the account; whoever leaves approves nothing any more. Comes before others
     * who clear away after an account, since the hospital's side is locked before the account's.
     */
    void gone(@Observes @Priority(FIRST) AccountEnded event) {
        own.list(event.account(), SHELF).values().stream()
                .map(WaitingPosts::hospital)
                .distinct()
                .sorted()
                .forEach(records::alone);
        own.clear(event.account(), SHELF).forEach((id, json) -> records.remove(hospital(json), SHELF, id));
    }

    private static UUID hospital(JsonObject json) {
        return UUID.fromString(json.getString(HOSPITAL));
    }

    void ended(@Observes ContractEnded event) {
        records.clear(event.organisation(), SHELF);
        records.clear(event.organisation(), RULE_SHELF);
    }
}
