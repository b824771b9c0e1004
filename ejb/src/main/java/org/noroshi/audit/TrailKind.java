package org.noroshi.audit;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.noroshi.platform.Messages;

/** What an event can be about, so that people read words for it. A test finds an event whose kind is not here. */
public enum TrailKind {
    ACCOUNT("account"),
    ALERT("alert"),
    APPLICATION("application"),
    APPROVAL("approval"),
    APPROVAL_RULE("approval-rule"),
    ARTICLE("article"),
    ATTESTATION("attestation"),
    CHANGE_NOTICE("change_notice"),
    CONSENT("consent"),
    CONTRACT("contract"),
    EMERGENCY("emergency"),
    EMERGENCY_CALL("emergency_call"),
    EXPORT("export"),
    FILE("file"),
    GUARD_SOMETHING_ELSE("guard-something-else"),
    GUARD_EXAMPLE_OR_PUBLIC("guard-example-or-public"),
    GUARD_WANTS_TO_BE_KNOWN("guard-wants-to-be-known"),
    INCOMING_MAIL("incoming-mail"),
    INQUIRY("inquiry"),
    LOG_VERIFICATION("log_verification"),
    MESSAGE("message"),
    MODE_ORDER("mode_order"),
    NOTICE("notice"),
    OPENING("opening"),
    ORGANISATION("organisation"),
    PARTICIPATION("participation"),
    PERMISSION("permission"),
    POLL("poll"),
    POST("post"),
    POST_REPORT("post_report"),
    PROPOSAL("proposal"),
    REMOVAL("removal"),
    REPORT_CASE("report_case"),
    RESTRICTION("restriction"),
    SEAT("seat"),
    SEAT_REQUEST("seat-request"),
    SERVICE_END("service_end"),
    SETTING("setting"),
    SHARING_GROUP("sharing-group"),
    TAG("tag"),
    TERMS("terms"),
    THREAD("thread"),
    TOKEN("token"),
    TRAIL("trail");

    private static final Map<String, TrailKind> BY_CODE =
            Stream.of(values()).collect(Collectors.toUnmodifiableMap(TrailKind::code, Function.identity()));

    private final String code;

    TrailKind(String code) {
        this.code = code;
    }

    /** As it stands in the row and in files that are taken along. */
    public String code() {
        return code;
    }

    /** The kind of that code; empty for one that an earlier version has written and this one does not know. */
    public static Optional<TrailKind> of(String code) {
        return Optional.ofNullable(BY_CODE.get(code));
    }

    /** The words that people read. */
    public String text(Locale locale) {
        return Messages.of(TrailKind.class).text(locale, "TrailKind." + name());
    }
}
