package org.noroshi.membership;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.noroshi.platform.CommonError;
import org.noroshi.platform.CurrentCaller;
import org.noroshi.platform.Enforces;
import org.noroshi.platform.InvalidInputException;
import org.noroshi.platform.NotFoundException;
import org.noroshi.platform.RefusedException;
import org.noroshi.platform.Roles;
import org.noroshi.platform.TypedText;

/**
 * The liaison tells what has changed about the hospital (article 17-2); the desk looks into what needs it. Who the member
 * is can't be edited (article 29).
 */
@Stateless
public class ChangeReporting {

    private static final int NOTE = 2_000;

    @Inject
    OwnContract own;

    @Inject
    Organisations organisations;

    @Inject
    Contracts contracts;

    @Inject
    ChangeNotices notices;

    @Inject
    ChangeEffect effect;

    @Inject
    CurrentCaller caller;

    @Inject
    Clock clock;

    @Inject
    Event<ChangeReported> reported;

    @Inject
    Event<ChangeDecided> decided;

    /** What is registered about the own hospital now, by item; only what can be changed. */
    @RolesAllowed(Roles.BELONG)
    public Map<ChangeItem, String> registered() {
        Contract contract = own.seat().contract();
        Map<ChangeItem, String> values = new EnumMap<>(ChangeItem.class);
        Arrays.stream(ChangeItem.values()).forEach(item -> values.put(item, effect.present(contract, item)));
        return values;
    }

    /**
     * Tells of a change; what needs no review counts at once.
     *
     * @throws InvalidInputException when the value can't be taken, or is what is registered already
     * @throws RefusedException when it would make another member of it: that needs a new application
     * @throws NotFoundException for everybody but the liaison
     */
    @Enforces("A17-2")
    @Enforces("A29")
    @RolesAllowed(Roles.REPRESENT)
    public ChangeNoticeView report(@NotNull ChangeItem item, String value, String note) {
        Contract contract = own.toChange();
        Instant now = clock.instant();
        if (item.handling() == ChangeItem.Handling.NEW_APPLICATION) {
            throw new RefusedException(MembershipError.NEEDS_NEW_APPLICATION);
        }
        TypedText typed = new TypedText();
        String words = typed.optionalText("note", note, NOTE);
        String read = read(contract, item, value, typed);
        typed.requireNothingWrong();
        String before = effect.present(contract, item);
        if (read.equals(before)) {
            throw new InvalidInputException("value", MembershipError.NOTHING_CHANGED);
        }
        ChangeNotice notice = new ChangeNotice(
                contract, item, before, read, words, contract.liaison().id(), now);
        notices.add(notice);
        reported.fire(new ChangeReported(notice.id(), contract.id(), item));
        if (notice.state() == ChangeState.IN_EFFECT) {
            effect.carryOut(notice);
        }
        return view(notice);
    }

    /**
     * Takes a notice back that the desk has not decided yet.
     *
     * @throws NotFoundException for everybody but the liaison of that member
     */
    @RolesAllowed(Roles.REPRESENT)
    public void takeBack(@NotNull UUID id) {
        Contract contract = own.toChange();
        notices.find(id)
                .filter(notice -> notice.contract().id().equals(contract.id()))
                .orElseThrow(NotFoundException::new)
                .takeBack(contract.liaison().id(), clock.instant());
    }

    /** What the own hospital has told so far, the latest first. */
    @RolesAllowed(Roles.BELONG)
    public List<ChangeNoticeView> mine() {
        return notices.of(own.seat().contract().id()).stream().map(this::view).toList();
    }

    /** What a member has told so far, the latest first. */
    @RolesAllowed(Roles.ADMIT)
    public List<ChangeNoticeView> of(@NotNull UUID contract) {
        return notices.of(contract).stream().map(this::view).toList();
    }

    /**
     * One notice, for the desk.
     *
     * @throws NotFoundException when there is none
     */
    @RolesAllowed(Roles.ADMIT)
    public ChangeNoticeView find(@NotNull UUID id) {
        return notices.find(id).map(this::view).orElseThrow(NotFoundException::new);
    }

    /**
     * The desk has looked into it: it counts from now on.
     *
     * @throws RefusedException when it is decided already, or changed meanwhile
     */
    @Enforces("A17-2")
    @RolesAllowed(Roles.ADMIT)
    public void accept(@NotNull UUID id, int version) {
        ChangeNotice notice = unchanged(id, version);
        ChangeDecided fact = notice.accept(caller.requireAccount(), clock.instant());
        effect.carryOut(notice);
        decided.fire(fact);
    }

    /**
     * It does not count.
     *
     * @throws InvalidInputException without a ground or a reason
     * @throws RefusedException when it is decided already, or changed meanwhile
     */
    @Enforces("A06-2")
    @RolesAllowed(Roles.ADMIT)
    public void refuse(@NotNull UUID id, int version, DecisionGround ground, String reason) {
        ChangeNotice notice = unchanged(id, version);
        if (ground == null) {
            throw new InvalidInputException("ground", MembershipError.GROUND_REQUIRED);
        }
        decided.fire(notice.refuse(ground, words("reason", reason), caller.requireAccount(), clock.instant()));
    }

    private ChangeNotice unchanged(UUID id, int version) {
        ChangeNotice notice = notices.find(id).orElseThrow(NotFoundException::new);
        if (notice.version() != version) {
            throw new RefusedException(CommonError.CHANGED_MEANWHILE);
        }
        contracts.findToChange(notice.contract().id());
        return notice;
    }

    private String read(Contract contract, ChangeItem item, String value, TypedText typed) {
        try {
            return effect.read(contract, item, value == null ? "" : value);
        } catch (InvalidInputException wrong) {
            wrong.problems().forEach(typed::wrong);
            return "";
        }
    }

    private static String words(String field, String typed) {
        FormReading reading = new FormReading();
        String text = reading.text(field, typed == null ? "" : typed, NOTE, MembershipError.REASON_REQUIRED);
        reading.requireNothingWrong();
        return text;
    }

    private ChangeNoticeView view(ChangeNotice notice) {
        return notice.view(organisations
                .find(notice.contract().organisation())
                .orElseThrow()
                .institution()
                .name());
    }
}
