package org.noroshi.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.noroshi.journey.SampleTown.town;

import com.microsoft.playwright.Download;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Locale;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An officer looks through the log, has it verified and takes rows along; everybody sees the signed heads. */
@ExtendWith(SampleTown.class)
class LogJourneyIT {

    @Test
    @Tag("A19-1")
    void anOfficerLooksThroughTheLogAndHasItVerified() throws IOException {
        try (Visitor officer = town.sampleUser(SampleTown.OFFICER);
                Visitor member = town.sampleUser(SampleTown.MEMBER)) {
            officer.open("/desk/log").speaks(Locale.JAPANESE).sees("封印されたまま").looks("desk-log");
            officer.type("item", "スレッド 9").press("find");
            officer.isToldBeside("item").looks("desk-log-wrong");
            officer.open("/desk/log?verb=POST").type("name", "投稿の記録").press("keep");
            officer.isAt("/desk/log").sees("問いを保存しました").looks("desk-log-kept");

            officer.open("/desk/log-verify").looks("desk-log-verify-first").press("verify");
            officer.isAt("/desk/log-verify");
            officer.page().getByText("異常はありませんでした").waitFor();
            officer.looks("desk-log-verify");

            officer.open("/desk/log-export?verb=POST").looks("desk-log-export").type("purpose", "会員代表からの照会");
            Download file = officer.page()
                    .waitForDownload(
                            () -> officer.page().locator("button[id$='take']").click());
            assertThat(Files.readString(file.path())).contains("id,at,verb,kind,item,ground");

            member.open("/desk/log").sees("ページが見つかりません");
            member.open("/desk/log-verify").sees("ページが見つかりません");
            officer.speaks(Locale.ENGLISH)
                    .open("/desk/log")
                    .looks("desk-log")
                    .open("/desk/log-verify")
                    .looks("desk-log-verify");
        }
    }

    @Test
    void everybodySeesTheSignedHeads() {
        try (Visitor guest = town.visitor()) {
            Awaitility.await().atMost(Duration.ofSeconds(90)).until(() -> {
                guest.open("/log-anchors");
                return guest.page().locator("main details").count() > 0;
            });
            guest.open("/about").follow("監査記録の署名済みの先頭を見る");
            guest.isAt("/log-anchors").sees("手元で確かめる方法");
            guest.page().locator("main details summary").first().click();
            guest.sees("BEGIN PUBLIC KEY").looks("log-anchors");
            guest.open("/help/log").sees("封印").looks("help-log");
            guest.speaks(Locale.ENGLISH)
                    .open("/log-anchors")
                    .looks("log-anchors")
                    .open("/help/log")
                    .looks("help-log");
        }
    }
}
