package org.noroshi.operation;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.noroshi.platform.Enforces;
import org.noroshi.platform.Mode;
import org.noroshi.platform.ModeSpan;
import org.noroshi.platform.RefusedException;
import org.noroshi.platform.WorkItem;

/** The end of the service (article 12-1), step by step; none can be left out, and none comes before its time. */
@Entity
@Table(name = "service_end")
@Enforces("A12-1")
class ServiceEnd {

    static final Map<ServiceEndState, EnumSet<ServiceEndState>> WAYS = new EnumMap<>(Map.of(
            ServiceEndState.DECIDED, EnumSet.of(ServiceEndState.TOLD, ServiceEndState.CALLED_OFF),
            ServiceEndState.TOLD, EnumSet.of(ServiceEndState.READING, ServiceEndState.CALLED_OFF),
            ServiceEndState.READING, EnumSet.of(ServiceEndState.EXPORTING, ServiceEndState.CALLED_OFF),
            ServiceEndState.EXPORTING, EnumSet.of(ServiceEndState.CLOSED, ServiceEndState.CALLED_OFF),
            ServiceEndState.CLOSED, EnumSet.of(ServiceEndState.DESTROYED),
            ServiceEndState.DESTROYED, EnumSet.noneOf(ServiceEndState.class),
            ServiceEndState.CALLED_OFF, EnumSet.noneOf(ServiceEndState.class)));

    static final String GROUND = "A12-1";

    @Id
    private UUID id;

    /** Empty once it is over, and unique until then: the service ends once. */
    @Column(name = "live")
    private String live;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private ServiceEndState state;

    @Column(nullable = false)
    private String ground;

    @Column(nullable = false)
    private String reason;

    @Column(name = "read_only_from", nullable = false)
    private Instant readOnlyFrom;

    @Column(name = "closes_from", nullable = false)
    private Instant closesFrom;

    @Column(name = "proposed_by", nullable = false)
    private UUID proposedBy;

    @Column(name = "decided_by", nullable = false)
    private UUID decidedBy;

    @Column(name = "decided_at", nullable = false)
    private Instant decidedAt;

    @Column(columnDefinition = "text")
    private String destruction;

    @OneToMany(mappedBy = "end", cascade = CascadeType.PERSIST)
    @OrderBy("step")
    private List<ServiceEndStep> steps = new ArrayList<>();

    @Version
    private int version;

    protected ServiceEnd() {}

    /** @throws RefusedException when two officers are one, or it would close before it can be read only */
    ServiceEnd(String reason, Instant readOnlyFrom, Instant closesFrom, UUID proposedBy, UUID decidedBy, Instant at) {
        if (proposedBy.equals(decidedBy)) {
            throw new RefusedException(OperationError.CHIEF_NEEDED);
        }
        if (!closesFrom.isAfter(readOnlyFrom)) {
            throw new RefusedException(OperationError.END_BEFORE_START);
        }
        this.id = UUID.randomUUID();
        this.live = "live";
        this.state = ServiceEndState.DECIDED;
        this.ground = GROUND;
        this.reason = reason;
        this.readOnlyFrom = readOnlyFrom;
        this.closesFrom = closesFrom;
        this.proposedBy = proposedBy;
        this.decidedBy = decidedBy;
        this.decidedAt = at;
        steps.add(new ServiceEndStep(this, 1, null, state, decidedBy, "", at));
    }

    /**
     * Takes the next step.
     *
     * @param note for the last step the record of what was destroyed, how and by whom
     * @throws RefusedException when it is not its turn or its time, or the record is missing
     */
    ServiceEndMoved moveTo(ServiceEndState target, String note, UUID by, Instant at) {
        if (!WAYS.get(state).contains(target) || at.isBefore(earliest(target))) {
            throw new RefusedException(OperationError.NOT_POSSIBLE_NOW);
        }
        if ((target == ServiceEndState.DESTROYED || target == ServiceEndState.CALLED_OFF) && note.isBlank()) {
            throw new RefusedException(OperationError.REASON_REQUIRED);
        }
        steps.add(new ServiceEndStep(this, steps.size() + 1, state, target, by, note, at));
        state = target;
        if (target == ServiceEndState.DESTROYED) {
            destruction = note;
        }
        if (target == ServiceEndState.CALLED_OFF) {
            live = null;
        }
        return new ServiceEndMoved(id, target);
    }

    /** What follows for the modes: by the clock once it has been told, whether or not somebody has recorded the step. */
    List<ModeSpan> spans() {
        return switch (state) {
            case DECIDED, CALLED_OFF -> List.of();
            default ->
                List.of(
                        new ModeSpan(Mode.READ_ONLY, readOnlyFrom, Optional.of(closesFrom), ground, "", ""),
                        new ModeSpan(Mode.CLOSED, closesFrom, Optional.empty(), ground, "", ""));
        };
    }

    /** The step that somebody should take now; empty before its time, and when all are taken. */
    Optional<WorkItem> waiting(Instant now) {
        return WAYS.get(state).stream()
                .filter(target -> target != ServiceEndState.CALLED_OFF)
                .findFirst()
                .filter(target -> !now.isBefore(earliest(target)))
                .map(target -> new WorkItem(
                        "operation/end_of_service",
                        id,
                        "",
                        later(earliest(target), steps.get(steps.size() - 1).at()),
                        Optional.empty(),
                        "/desk/end-of-service"));
    }

    private Instant earliest(ServiceEndState target) {
        return switch (target) {
            case READING -> readOnlyFrom;
            case CLOSED -> closesFrom;
            default -> decidedAt;
        };
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    /** What all members are told. */
    ServiceEndAnnounced announced() {
        return new ServiceEndAnnounced(id, readOnlyFrom, closesFrom);
    }

    UUID id() {
        return id;
    }

    ServiceEndState state() {
        return state;
    }

    int version() {
        return version;
    }

    ServiceEndView view(Instant now) {
        List<ServiceEndState> next = WAYS.get(state).stream()
                .filter(target -> !now.isBefore(earliest(target)))
                .toList();
        return new ServiceEndView(
                id,
                version,
                state,
                reason,
                readOnlyFrom,
                closesFrom,
                decidedAt,
                steps.stream().map(ServiceEndStep::view).toList(),
                next,
                Optional.ofNullable(destruction));
    }
}
