package org.noroshi.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.noroshi.journey.SampleTown.town;

import com.microsoft.playwright.Download;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** From the button to a call of the desk, and a report in sections. */
@ExtendWith(SampleTown.class)
class EmergencyJourneyIT {

    @Test
    @Tag("A10-3")
    void whoIsAttackedAsksForHelpAndIsCalledByTheDesk() throws IOException {
        try (Visitor asker = town.sampleUser("taro.mihon@minato-hospital.example.jp");
                Visitor reader = town.sampleUser("jiro.mihon@yamanami.example.jp");
                Visitor officer = town.sampleUser("officer@secretariat.example.jp")) {
            asker.open("/start")
                    .speaks(Locale.JAPANESE)
                    .looks("start-emergency")
                    .follow("緊急相談");
            asker.isAt("/emergency").sees("いますぐ電話してください").sees("#9110").looks("emergency");
            Download file = asker.page().waitForDownload(() -> asker.page()
                    .locator("main a[href$='/emergency-paper']")
                    .click());
            assertThat(Files.readString(file.path()))
                    .contains("最初の 1 時間", "#9110")
                    .doesNotContain("http");

            asker.type("callNumber", "03-0000-0001").press("ask");
            asker.isAt("/emergency").isToldBeside("trouble").looks("emergency-wrong");
            Scenes.chooses(asker, "RANSOM");
            asker.type("situation", "電子カルテの端末に脅迫文が出ました。");
            asker.page().locator("details.more summary").first().click();
            asker.type("traces", "update.exe が置かれていました。").type("damage", "外来の受付を止めました。");
            asker.tick("callWanted").type("callName", "医療情報室 見本");
            asker.looks("emergency-filled").press("ask");
            String thread = asker.isAt("/board/thread")
                    .sees("相談を送り、事務局に知らせました")
                    .sees("電話を希望しています")
                    .looks("board-thread-emergency")
                    .page()
                    .url();
            reader.open(thread)
                    .sees("update.exe")
                    .sees("外来の受付を止めました")
                    .doesNotSee("電話を希望しています")
                    .doesNotSee("医療情報室 見本");

            officer.open("/desk/work").sees("緊急相談").looks("desk-work-emergency");
            String desk = officer.linkTo("/desk/emergency?id=");
            reader.open(desk).sees("ページが見つかりません");
            officer.open(desk)
                    .doesNotSee("03-0000-0001")
                    .looks("desk-emergency")
                    .press("look");
            officer.isAt("/desk/emergency")
                    .sees("医療情報室 見本")
                    .sees("03-0000-0001")
                    .looks("desk-emergency-seen");
            asker.open(thread).sees("事務局が最初に連絡先を見た時刻");
            asker.open(asker.linkTo("/board/call?id=")).looks("board-call").press("takeBack");
            asker.isAt("/board/thread").sees("希望を取り消しました");
            officer.open(desk).sees("電話の希望はありません").press("finish");
            officer.isAt("/desk/work").sees("連絡先は残っていません");
            asker.open(asker.open(thread).linkTo("/board/call?id=")).looks("board-call-over");

            asker.open("/help/emergency").looks("help-emergency");
            asker.speaks(Locale.ENGLISH)
                    .looks("help-emergency")
                    .open("/emergency")
                    .looks("emergency");
        }
    }

    @Test
    void aThreadIsTaggedFoundByItsTagAndHasRelatedOnes() {
        try (Visitor author = town.sampleUser("taro.mihon@minato-hospital.example.jp");
                Visitor chief = town.sampleUser("chief@secretariat.example.jp")) {
            author.open("/board/write?kind=KNOWLEDGE")
                    .type("title", "検査機器の切り離し")
                    .type("text", "通信先は device-test[.]example でした。");
            author.page().locator("details.more summary:has-text('タグを選ぶ')").click();
            author.page().locator("input[type=checkbox][value=medical_device]").check();
            author.looks("board-write-tags").press("publish");
            String thread = author.isAt("/board/thread").sees("医療機器").page().url();
            author.open("/board/write?kind=KNOWLEDGE")
                    .type("title", "別の機器の話")
                    .type("text", "こちらでも device-test[.]example を見ました。");
            author.press("publish");
            author.open(thread).sees("共通のインディケータ").looks("board-thread-related");
            author.open("/board?tag=medical_device")
                    .sees("検査機器の切り離し")
                    .doesNotSee("別の機器の話")
                    .looks("board-tagged");
            author.open(thread).follow("タグを変える");
            author.isAt("/board/tags").looks("board-tags");
            author.page().locator("input[type=checkbox][value=network]").check();
            author.press("save");
            author.isAt("/board/thread").sees("ネットワーク機器");
            author.looksFor("device-test.example").isAt("/search").looks("search-tags");

            chief.open("/desk/tags").looks("desk-tags").press("add");
            assertThat(chief.isAt("/desk/tags").complaints()).isNotEmpty();
            chief.open("/desk/tag?key=iot").type("japanese", "設備・IoT").type("reason", "分かりやすくするため");
            chief.press("save");
            chief.isAt("/desk/tags").sees("設備・IoT");
            chief.open("/desk/tag?key=iot").sees("分かりやすくするため").looks("desk-tag");
            chief.speaks(Locale.ENGLISH).looks("desk-tag").open("/desk/tags").looks("desk-tags");
        }
    }

    @Test
    void anIncidentIsReportedInSectionsAndItsDraftIsGoneOnWith() {
        try (Visitor author = town.sampleUser("taro.mihon@minato-hospital.example.jp")) {
            author.open("/board/begin").follow("インシデントを報告する");
            author.isAt("/board/incident")
                    .type("title", "保守用の接続からの侵入")
                    .choose("tlp", "GREEN")
                    .type("situation", "検査部門の端末が暗号化されました。")
                    .type("method", "保守用の接続から入られました。");
            author.field("title").focus();
            author.page().locator("[id$=':kept'] span:not(:empty)").waitFor();
            author.open("/board/begin").follow("保守用の接続からの侵入");
            author.isAt("/board/incident").type("damage", "検査を二日止めました。").looks("board-incident");
            assertThat(author.field("method").inputValue()).isEqualTo("保守用の接続から入られました。");
            author.press("publish");
            author.isAt("/board/thread").sees("手口").sees("検査を二日止めました。").looks("board-thread-incident");
            author.speaks(Locale.ENGLISH).open("/board/incident").looks("board-incident");
        }
    }
}
