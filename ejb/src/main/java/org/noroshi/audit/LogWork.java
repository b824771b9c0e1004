package org.noroshi.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.noroshi.platform.Roles;
import org.noroshi.platform.WorkItem;
import org.noroshi.platform.WorkSource;

/** The last verification has found that the log is not whole, or its head is not signed any more: somebody has to look. */
@ApplicationScoped
class LogWork implements WorkSource {

    private static final String PAGE = "/desk/log-verify";

    @Inject
    VerificationSteps steps;

    @Inject
    AnchorSteps anchors;

    protected LogWork() {}

    @Override
    public String role() {
        return Roles.AUDIT;
    }

    @Override
    public List<WorkItem> waiting(int most, Locale locale) {
        return Stream.concat(
                        steps
                                .lastFinished()
                                .filter(VerificationResult::failed)
                                .map(one -> broken(one, locale))
                                .stream(),
                        anchors.unsignedSince().map(LogWork::unsigned).stream())
                .limit(most)
                .toList();
    }

    private static WorkItem broken(VerificationResult one, Locale locale) {
        Instant found = one.finishedAt().orElseThrow();
        return new WorkItem(
                "audit/broken_log",
                one.id(),
                one.findings().get(0).kind().text(locale),
                found,
                Optional.of(found),
                PAGE);
    }

    private static WorkItem unsigned(Instant since) {
        UUID subject = UUID.nameUUIDFromBytes(since.toString().getBytes(StandardCharsets.US_ASCII));
        return new WorkItem("audit/unsigned_log", subject, "", since, Optional.of(since), PAGE);
    }
}
