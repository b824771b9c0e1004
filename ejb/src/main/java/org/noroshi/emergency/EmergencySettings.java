package org.noroshi.emergency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.noroshi.platform.LiveSetting;
import org.noroshi.platform.LiveSettingSource;
import org.noroshi.platform.LiveSettings;

/** What the secretariat may change about emergencies. */
@ApplicationScoped
public class EmergencySettings implements LiveSettingSource {

    /** The numbers of the police are the same everywhere and for good; of the others it says where they are published. */
    private static final String NUMBERS_AT_FIRST =
            """
            警察への緊急通報 / Police, emergency|110
            警察相談専用電話 / Police, advice (cybercrime desk of the prefecture)|#9110
            厚生労働省の連絡先 / Ministry of Health, contact for attacked hospitals|www.mhlw.go.jp 「医療分野のサイバーセキュリティ対策について」
            IPA 企業組織向けサイバーセキュリティ相談窓口 / IPA, desk for organisations|www.ipa.go.jp/security/support/soudan.html
            JPCERT/CC インシデント対応依頼 / JPCERT/CC, incident response|www.jpcert.or.jp/form/
            """
                    .strip();

    private static final LiveSetting NUMBERS =
            LiveSetting.text("noroshi.emergency-numbers", NUMBERS_AT_FIRST, 3, 2_000);
    private static final LiveSetting CALL_DAYS = LiveSetting.number("noroshi.emergency-call-days", 7, 1, 30);

    @Inject
    LiveSettings settings;

    protected EmergencySettings() {}

    /** Whom to call, in this order. */
    List<WhomToCall> numbers() {
        return WhomToCall.read(settings.text(NUMBERS));
    }

    /** How long the desk may know whom to call. */
    Duration callKept() {
        return Duration.ofDays(settings.number(CALL_DAYS));
    }

    @Override
    public List<LiveSetting> liveSettings() {
        return List.of(NUMBERS, CALL_DAYS);
    }
}
