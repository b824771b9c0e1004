package org.noroshi.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.noroshi.platform.InvalidInputException.Problem;
import org.noroshi.platform.LiveSetting;
import org.noroshi.platform.LiveSettingSource;
import org.noroshi.platform.LiveSettings;
import org.noroshi.platform.Messages;

/**
 * The words of all mails, as the secretariat has changed them. A wording that no longer fits its mail, because the
 * product has changed since, gives way to the one that comes with it: a mail is never held up by its wording.
 */
@ApplicationScoped
class MailTexts implements LiveSettingSource {

    private static final String PREFIX = "noroshi.mail.";
    private static final int LEAST = 20;
    private static final int MOST = 10_000;

    @Inject
    LiveSettings live;

    @Inject
    OutboxHandlers handlers;

    /** The template in force of the kind, for who reads the language. */
    MailTemplate of(String kind, Locale language) {
        String text = live.text(setting(kind, language));
        return misfit(kind, language, text).isEmpty() ? MailTemplate.parse(text) : MailTemplate.of(kind, language);
    }

    @Override
    public List<LiveSetting> liveSettings() {
        return handlers.kinds().stream()
                .flatMap(kind -> Messages.LANGUAGES.stream().map(language -> setting(kind, language)))
                .toList();
    }

    @Override
    public Optional<Problem> problem(LiveSetting setting, String value) {
        String name = setting.name();
        int end = name.lastIndexOf('_');
        return setting.problem(value)
                .or(() -> misfit(
                        name.substring(PREFIX.length(), end), Locale.forLanguageTag(name.substring(end + 1)), value));
    }

    @Override
    public String label(LiveSetting setting, Locale locale) {
        return Messages.of(MailTexts.class)
                .text(
                        locale,
                        "mail.wording",
                        MailTemplate.parse(setting.byDefault()).subject(),
                        setting.name().substring(setting.name().lastIndexOf('_') + 1));
    }

    @Override
    public String help(LiveSetting setting, Locale locale) {
        return Messages.of(MailTexts.class).text(locale, "mail.wording_help");
    }

    static LiveSetting setting(String kind, Locale language) {
        Locale offered = Messages.language(language);
        return LiveSetting.text(
                PREFIX + kind + "_" + offered.getLanguage(),
                MailTemplate.shipped(kind, offered).strip(),
                LEAST,
                MOST);
    }

    /** Why the wording can't be used: another shape, or other values than the mail has. */
    static Optional<Problem> misfit(String kind, Locale language, String text) {
        Set<String> needed = new TreeSet<>(MailTemplate.of(kind, language).values());
        try {
            Set<String> given = new TreeSet<>(MailTemplate.parse(text).values());
            given.removeAll(Composer.NAMES);
            Set<String> own = new TreeSet<>(needed);
            own.removeAll(Composer.NAMES);
            return given.equals(own)
                    ? Optional.empty()
                    : Optional.of(new Problem("value", DeliveryError.TEMPLATE_VALUES, List.of(named(needed))));
        } catch (IllegalStateException otherShape) {
            return Optional.of(new Problem("value", DeliveryError.TEMPLATE_SHAPE, List.of()));
        }
    }

    private static String named(Set<String> values) {
        return String.join(" ", values.stream().map(value -> "${" + value + "}").toList());
    }
}
