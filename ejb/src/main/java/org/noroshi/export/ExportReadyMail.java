package org.noroshi.export;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.noroshi.accounts.Recipient;
import org.noroshi.accounts.Recipients;
import org.noroshi.platform.Letter;
import org.noroshi.platform.Messages;
import org.noroshi.platform.OutboxHandler;
import org.noroshi.platform.Seal;
import org.noroshi.platform.Settings;
import org.noroshi.platform.TimeSource;

/** Tells the owner that a copy is ready and until when. Leads to the page, never to the file itself. */
@ApplicationScoped
class ExportReadyMail implements OutboxHandler {

    static final String KIND = "export/export_ready";
    static final String EXPORT = "export";

    @Inject
    ExportJobs jobs;

    @Inject
    Recipients recipients;

    @Inject
    Settings settings;

    @Inject
    Seal seal;

    @Inject
    Clock clock;

    protected ExportReadyMail() {}

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public List<Letter> letters(JsonObject payload) {
        Optional<ExportJob> ready =
                jobs.find(UUID.fromString(payload.getString(EXPORT))).filter(job -> job.isReadyAt(clock.instant()));
        return ready
                .flatMap(job -> recipients
                        .of(job.content(seal).account())
                        .map(recipient -> letter(recipient, job.endsAt().orElseThrow())))
                .stream()
                .toList();
    }

    private Letter letter(Recipient recipient, Instant end) {
        Locale language = recipient.language();
        return recipient.letter(
                Map.of("link", settings.publicUrl() + "/portal/account/export", "until", day(end, language)));
    }

    static String day(Instant time, Locale language) {
        String pattern = Messages.of(ExportReadyMail.class).text(language, "export.time_pattern");
        return DateTimeFormatter.ofPattern(pattern, Messages.language(language))
                .withZone(TimeSource.JAPAN)
                .format(time);
    }
}
