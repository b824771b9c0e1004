package org.noroshi.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.noroshi.platform.InvalidInputException;
import org.noroshi.platform.LiveSetting;
import org.noroshi.platform.LiveSettingSource;
import org.noroshi.platform.LiveSettings;

/** What the secretariat may change about the log. */
@ApplicationScoped
public class LogSettings implements LiveSettingSource {

    private static final int LONGEST = 254;
    private static final Pattern ADDRESS = Pattern.compile("[^\\s@<>,;\"]+@[^\\s@<>,;\"]+\\.[^\\s@<>,;\"]+");

    private static final LiveSetting REPRESENTATIVE = LiveSetting.line("noroshi.log-representative", "", 0, LONGEST);

    @Inject
    LiveSettings settings;

    protected LogSettings() {}

    /** Mail address of the members' representative, who gets the signed head of each day; empty when there is none. */
    Optional<String> representative() {
        return Optional.of(settings.text(REPRESENTATIVE).strip()).filter(address -> !address.isEmpty());
    }

    @Override
    public List<LiveSetting> liveSettings() {
        return List.of(REPRESENTATIVE);
    }

    @Override
    public Optional<InvalidInputException.Problem> problem(LiveSetting setting, String value) {
        String typed = value.strip();
        return setting.problem(value)
                .or(() -> typed.isEmpty() || ADDRESS.matcher(typed).matches()
                        ? Optional.empty()
                        : Optional.of(new InvalidInputException.Problem("value", AuditError.NO_ADDRESS, List.of())));
    }
}
