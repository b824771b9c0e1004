package org.noroshi.emergency;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.noroshi.sharing.Audience;
import org.noroshi.sharing.Conditions;
import org.noroshi.sharing.ReportSection;
import org.noroshi.sharing.Tlp;
import org.noroshi.sharing.guard.GuardReason;

/**
 * Ask for help now.
 *
 * @param clientKey as in {@link org.noroshi.sharing.PublishThread}
 * @param trouble null while not chosen, which is refused
 * @param tlp null means the default
 * @param sections what is told; {@link ReportSection#SITUATION} at least
 * @param damageTlp label of the damage, which becomes a post of its own
 * @param call whether the desk shall call, and whom; null when it shall not
 */
public record AskForHelp(
        @NotBlank @Size(max = 90) String clientKey,
        Trouble trouble,
        @NotNull Audience audience,
        Tlp tlp,
        Conditions conditions,
        @NotNull Map<ReportSection, String> sections,
        Tlp damageTlp,
        GuardReason guard,
        CallMe call) {}
