package org.noroshi.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.noroshi.platform.LiveSetting;
import org.noroshi.platform.LiveSettingSource;
import org.noroshi.platform.LiveSettings;
import org.noroshi.platform.Settings;

/** What the secretariat may change about inquiries. */
@ApplicationScoped
public class InquirySettings implements LiveSettingSource {

    private static final LiveSetting SUBJECT = LiveSetting.line("noroshi.inquiry-subject", "情報共有の試行に関する問合せ", 1, 100);
    private static final LiveSetting DAYS = LiveSetting.number("noroshi.inquiry-answer-days", 1, 1, 30);

    @Inject
    LiveSettings live;

    @Inject
    Settings settings;

    protected InquirySettings() {}

    /** The subject that the call for participants asks for. */
    public String subject() {
        return live.text(SUBJECT);
    }

    /** Within how many business days there should be a first answer. */
    public int answerDays() {
        return live.number(DAYS);
    }

    /** Address for inquiries by mail; empty when there is none. */
    public Optional<String> address() {
        return settings.text("noroshi.desk-mail").or(() -> settings.text("noroshi.mail-reply-to"));
    }

    @Override
    public List<LiveSetting> liveSettings() {
        return List.of(SUBJECT, DAYS);
    }
}
