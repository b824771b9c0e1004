package org.noroshi.sharing;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.noroshi.sharing.guard.GuardReason;

/**
 * Open a thread with a report of an attack.
 *
 * @param clientKey as in {@link PublishThread}
 * @param sections what is told; the damage, if any, becomes a post of its own
 * @param damageTlp label of the damage, never less strict than that of the report; null means the default
 * @param urgent as in {@link PublishThread}
 */
public record PublishReport(
        @NotBlank @Size(max = 90) String clientKey,
        @NotNull Audience audience,
        Tlp tlp,
        Conditions conditions,
        String title,
        @NotNull Map<ReportSection, String> sections,
        Tlp damageTlp,
        boolean urgent,
        GuardReason guard) {

    public PublishReport {
        sections = sections == null ? null : Map.copyOf(sections);
        damageTlp = damageTlp == null ? Tlp.DEFAULT : damageTlp;
    }
}
