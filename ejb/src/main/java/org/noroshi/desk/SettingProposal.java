package org.noroshi.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.noroshi.platform.Json;
import org.noroshi.platform.LiveSetting;
import org.noroshi.platform.LiveSettings;
import org.noroshi.platform.NotFoundException;
import org.noroshi.platform.ProposalCard;
import org.noroshi.platform.ProposalHandler;
import org.noroshi.platform.Roles;
import org.noroshi.platform.SettingStep;

/** A change of a setting that the terms fix, and that therefore needs two officers. */
@ApplicationScoped
class SettingProposal implements ProposalHandler {

    static final String KIND = "desk/setting";

    @Inject
    LiveSettings settings;

    static UUID subject(LiveSetting setting) {
        return UUID.nameUUIDFromBytes(setting.name().getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String role() {
        return Roles.CONFIGURE;
    }

    @Override
    public JsonObject facts(UUID subject, JsonObject asked) {
        LiveSetting setting = setting(asked);
        return Json.createObjectBuilder()
                .add("name", settings.source(setting).label(setting, Locale.JAPANESE))
                .add("now", settings.text(setting))
                .add("then", asked.getString("value"))
                .build();
    }

    @Override
    public void carryOut(ProposalCard proposal) {
        LiveSetting setting = setting(proposal.asked());
        settings.change(
                setting,
                settings.history(setting).stream()
                        .findFirst()
                        .map(SettingStep::step)
                        .orElse(0),
                proposal.asked().getString("value"),
                proposal.reason(),
                Optional.of(proposal.proposedBy()));
    }

    private LiveSetting setting(JsonObject asked) {
        return settings.find(asked.getString("name")).orElseThrow(NotFoundException::new);
    }
}
