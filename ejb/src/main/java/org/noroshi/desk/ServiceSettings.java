package org.noroshi.desk;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.noroshi.accounts.StaffNames;
import org.noroshi.platform.CommonError;
import org.noroshi.platform.InvalidInputException;
import org.noroshi.platform.Json;
import org.noroshi.platform.LiveSetting;
import org.noroshi.platform.LiveSettingSource;
import org.noroshi.platform.LiveSettings;
import org.noroshi.platform.NotFoundException;
import org.noroshi.platform.Proposals;
import org.noroshi.platform.RefusedException;
import org.noroshi.platform.Roles;
import org.noroshi.platform.SettingStep;
import org.noroshi.platform.TypedText;

/** The values by which the service is run, with their history; what the terms fix is changed by two officers. */
@Stateless
public class ServiceSettings {

    private static final int REASON = 2_000;

    @Inject
    LiveSettings settings;

    @Inject
    Proposals proposals;

    @Inject
    StaffNames names;

    /** All of them. */
    @RolesAllowed(Roles.CONFIGURE)
    public List<SettingView> list(@NotNull Locale locale) {
        return settings.all().stream().map(setting -> view(setting, locale)).toList();
    }

    /**
     * One of them.
     *
     * @throws NotFoundException when there is none of that name
     */
    @RolesAllowed(Roles.CONFIGURE)
    public SettingView setting(@NotNull String name, @NotNull Locale locale) {
        return view(declared(name), locale);
    }

    /**
     * Gives it another value, or proposes that to a second officer where a rule asks for two.
     *
     * @return whether it counts already
     * @throws NotFoundException when there is none of that name
     * @throws InvalidInputException when the value can't be taken, is the one it has, or without a reason
     * @throws RefusedException when it was changed meanwhile, or a change waits for a second officer
     */
    @RolesAllowed(Roles.CONFIGURE)
    public boolean change(@NotNull @Valid ChangeSetting command) {
        LiveSetting setting = declared(command.name());
        TypedText typed = new TypedText();
        settings.source(setting).problem(setting, command.value()).ifPresent(typed::wrong);
        String reason = typed.text("reason", command.reason(), REASON);
        typed.requireNothingWrong();
        if (settings.text(setting).equals(command.value())) {
            throw new InvalidInputException("value", DeskError.SAME_VALUE);
        }
        if (proposals.isOpen(SettingProposal.KIND, SettingProposal.subject(setting))) {
            throw new RefusedException(DeskError.CHANGE_WAITS);
        }
        if (setting.ground().isEmpty()) {
            settings.change(setting, command.step(), command.value(), reason, Optional.empty());
            return true;
        }
        if (command.step() != step(setting)) {
            throw new RefusedException(CommonError.CHANGED_MEANWHILE);
        }
        proposals.propose(
                SettingProposal.KIND,
                SettingProposal.subject(setting),
                Json.createObjectBuilder()
                        .add("name", setting.name())
                        .add("value", command.value())
                        .build(),
                setting.ground().get(),
                reason);
        return false;
    }

    private LiveSetting declared(String name) {
        return settings.find(name).orElseThrow(NotFoundException::new);
    }

    private int step(LiveSetting setting) {
        return settings.history(setting).stream()
                .findFirst()
                .map(SettingStep::step)
                .orElse(0);
    }

    private SettingView view(LiveSetting setting, Locale locale) {
        LiveSettingSource source = settings.source(setting);
        List<SettingStep> history = settings.history(setting);
        return new SettingView(
                setting.name(),
                source.heading(locale),
                source.label(setting, locale),
                source.help(setting, locale),
                setting.kind(),
                setting.kind() == LiveSetting.Kind.DAY
                        ? source.words(setting, settings.text(setting), locale)
                        : settings.text(setting),
                source.words(setting, settings.text(setting), locale),
                setting.choices().stream()
                        .map(value -> new SettingChoice(value, source.words(setting, value, locale)))
                        .toList(),
                source.words(setting, settings.configured(setting), locale),
                history.isEmpty() ? 0 : history.get(0).step(),
                setting.ground(),
                proposals.isOpen(SettingProposal.KIND, SettingProposal.subject(setting)),
                history.stream()
                        .map(step -> line(step, source.words(setting, step.value(), locale)))
                        .toList());
    }

    private SettingLine line(SettingStep step, String words) {
        String by = Stream.concat(Stream.of(step.decidedBy()), step.secondedBy().stream())
                .map(names::of)
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
        return new SettingLine(words, step.reason(), by, step.madeAt());
    }
}
