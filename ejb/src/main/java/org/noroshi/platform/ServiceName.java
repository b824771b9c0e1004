package org.noroshi.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import org.jboss.logging.Logger;

/** What the service and its secretariat are called, on pages and in mails. What stands in the terms is the terms' own. */
@ApplicationScoped
public class ServiceName implements LiveSettingSource {

    private static final int LONGEST = 60;
    private static final LiveSetting SERVICE = named("noroshi.name", Locale.JAPANESE, "service.name");
    private static final LiveSetting SERVICE_EN = named("noroshi.name-en", Locale.ENGLISH, "service.name");
    private static final LiveSetting DESK = named("noroshi.desk-name", Locale.JAPANESE, "service.desk");
    private static final LiveSetting DESK_EN = named("noroshi.desk-name-en", Locale.ENGLISH, "service.desk");
    private static final Logger LOG = Logger.getLogger(ServiceName.class);

    @Inject
    LiveSettings live;

    protected ServiceName() {}

    private static LiveSetting named(String name, Locale language, String key) {
        return LiveSetting.line(name, Messages.of(ServiceName.class).text(language, key), 1, LONGEST);
    }

    /** The product, as this board calls it. */
    public String service(Locale language) {
        return text(isEnglish(language) ? SERVICE_EN : SERVICE);
    }

    /** Those who run it. */
    public String desk(Locale language) {
        return text(isEnglish(language) ? DESK_EN : DESK);
    }

    @Override
    public List<LiveSetting> liveSettings() {
        return List.of(SERVICE, SERVICE_EN, DESK, DESK_EN);
    }

    /** A page that tells of a silent database has a name on it, too. */
    private String text(LiveSetting setting) {
        try {
            return live.text(setting);
        } catch (RuntimeException noDatabase) {
            LOG.debug("The names are those of the server's configuration", noDatabase);
            return live.configured(setting);
        }
    }

    private static boolean isEnglish(Locale language) {
        return Locale.ENGLISH.equals(Messages.language(language));
    }
}
