package org.noroshi.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.noroshi.journey.SampleTown.town;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** From what a label does not permit to a certificate, its end, and a label that is raised. */
@ExtendWith(SampleTown.class)
class PermissionJourneyIT {

    @Test
    @Tag("A16-1")
    @Tag("A16-2")
    void anUnknownAuthorIsAskedAnswersAndTakesItBack() {
        try (Visitor author = town.sampleUser("taro.mihon@minato-hospital.example.jp");
                Visitor asker = town.sampleUser("jiro.mihon@yamanami.example.jp");
                Visitor officer = town.sampleUser("officer@secretariat.example.jp")) {
            author.open("/board/write?kind=KNOWLEDGE")
                    .choose("tlp", "AMBER")
                    .type("title", "保守用VPNの見直し")
                    .type("text", "保守業者の接続を申請制にしました。");
            author.press("publish");
            String thread = author.isAt("/board/thread").page().url();
            asker.open(thread).type("text", "当院でも検討します。");
            asker.press("send");
            asker.open("/board/permissions").looks("board-permissions-empty");
            asker.open(thread).looks("board-thread-permissions").follow("許諾を求める");
            asker.isAt("/board/permission-ask").sees("保守業者の接続を申請制にしました。").looks("board-permission-ask");
            asker.press("ask");
            assertThat(asker.isAt("/board/permission-ask").complaints()).isNotEmpty();
            asker.looks("board-permission-ask-wrong");
            asker.page().locator("input[type=radio][value=PASS_TO_VENDOR]").check();
            asker.page().locator("input[type=radio][value=OWN_DEFENCE]").check();
            asker.type("to", "電子カルテの保守を頼んでいる業者")
                    .type("what", "全文")
                    .type("why", "当院の接続も申請制に変えてもらうため")
                    .type("until", LocalDate.now().plusDays(60).toString());
            asker.press("ask");
            String request = asker.isAt("/board/permission")
                    .sees("回答待ち")
                    .looks("board-permission-asked")
                    .page()
                    .url();

            officer.open(request).sees("ページが見つかりません");
            author.open("/notifications")
                    .sees("許諾を求められています")
                    .looks("notifications-permission")
                    .follow("あなたの投稿について、許諾を求められています");
            author.isAt("/board/permission")
                    .sees("当院の接続も申請制に変えてもらうため")
                    .doesNotSee("やまなみ")
                    .looks("board-permission-answering");
            author.type("words", "業者の担当者だけに、口頭で伝えてください。");
            author.press("grant");
            author.isAt("/board/permission").sees("条件付きで許諾").looks("board-permission-granted");

            asker.open("/notifications").follow("条件付きで許諾が得られました");
            asker.isAt("/board/permission").sees("業者の担当者だけに、口頭で伝えてください。").looks("board-permission-certified");
            String certificate = asker.linkTo("/board/certificate?number=");
            asker.open(certificate).sees("この許諾は有効です").looks("board-certificate");
            asker.open(thread).sees("許諾証に書かれた相手と条件にかぎります");
            String number = certificate.replaceFirst(".*number=", "");
            officer.open("/board/certificate").looks("board-certificate-empty").type("number", "2222-3333-4444");
            officer.press("check");
            officer.isAt("/board/certificate").sees("この番号の許諾証はありません").looks("board-certificate-wrong");
            officer.type("number", number.toLowerCase(Locale.ROOT));
            officer.press("check");
            officer.isAt("/board/certificate").sees("この許諾は有効です");

            author.open(request).press("revoke");
            author.isAt("/board/permission").sees("許諾を取り消しました");
            officer.open(certificate).sees("この許諾は使えません").looks("board-certificate-revoked");
            asker.open("/board/permissions").sees("許諾を取り消し").looks("board-permissions");
            author.open("/board/permissions").looks("board-permissions-author");

            author.open(thread).follow("編集");
            author.isAt("/board/edit").choose("tlp", "AMBER_STRICT").press("save");
            author.isAt("/board/thread").sees("TLP:AMBER+STRICT");
            asker.open("/notifications")
                    .sees("TLP:AMBER から TLP:AMBER+STRICT に上がりました")
                    .looks("notifications-recall");
            asker.press("readAll");
            asker.open("/notifications").doesNotSee("に上がりました");

            asker.open("/help/permissions").looks("help-permissions");
            asker.speaks(Locale.ENGLISH)
                    .looks("help-permissions")
                    .open("/board/permissions")
                    .looks("board-permissions");
            asker.open(certificate).looks("board-certificate");
            asker.open(request).looks("board-permission-certified");
            asker.open(thread).follow("Ask for permission");
            asker.isAt("/board/permission-ask").looks("board-permission-ask");
        }
    }
}
