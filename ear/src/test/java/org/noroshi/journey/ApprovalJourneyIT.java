package org.noroshi.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.noroshi.journey.SampleTown.town;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A hospital lets a colleague look at what its users write before anybody else sees it. */
@ExtendWith(SampleTown.class)
class ApprovalJourneyIT {

    private static final String LIAISON = "sakura.mihon@hosp.mihon-med.example.jp";
    private static final String APPROVER = "makoto.mihon@hosp.mihon-med.example.jp";
    private static final String WRITER = "aoi.mihon@hosp.mihon-med.example.jp";

    private static String wantsApproval(Visitor liaison) {
        liaison.open("/hospital").looks("hospital-approvals").follow("院内承認の設定");
        liaison.isAt("/hospital/approval")
                .sees("使っていません")
                .looks("hospital-approval")
                .press("demand");
        assertThat(liaison.isAt("/hospital/approval").complaints()).isNotEmpty();
        ApprovalForms.names(liaison, "見本 誠");
        liaison.isAt("/hospital/approval").sees("院内承認を設定しました").sees("使っています").looks("hospital-approval-on");
        return liaison.page().url();
    }

    private static void wantsNone(Visitor liaison) {
        liaison.open("/hospital/approval");
        if (liaison.page().locator("form[id=ending]").count() > 0) {
            liaison.press("demandNone").sees("院内承認をやめました");
        }
    }

    private static void attaches(Visitor writer, String name, String text) {
        writer.page()
                .waitForResponse(
                        answer -> answer.request()
                                .headers()
                                .getOrDefault("content-type", "")
                                .startsWith("multipart"),
                        () -> writer.page()
                                .locator("input[type=file]")
                                .setInputFiles(
                                        new FilePayload(name, "text/plain", text.getBytes(StandardCharsets.UTF_8))));
        writer.sees(name);
    }

    @Test
    @Tag("C-N1")
    void aPostIsSentForApprovalSentBackSentAnewApprovedAndOnlyThenSeenByOthers() {
        String title = "当直の連絡網 " + UUID.randomUUID().toString().substring(0, 6);
        try (Visitor liaison = town.sampleUser(LIAISON);
                Visitor approver = town.sampleUser(APPROVER);
                Visitor writer = town.sampleUser(WRITER);
                Visitor reader = town.sampleUser(SampleTown.OTHER_MEMBER)) {
            try {
                approver.open("/board/approvals").sees("承認を待っているものはありません").looks("board-approvals-none");
                wantsApproval(liaison);

                writer.open("/board/write?kind=QUESTION").sees("院内の承認が必要です");
                writer.type("title", title).type("text", "夜間の連絡を、どの順番で回していますか。総務課の当直が困っています。");
                attaches(writer, "記録.log", "2026-11-27 当直の記録\n");
                writer.looks("board-write-approval").press("publish");
                String waiting = writer.isAt("/board/approval")
                        .sees("院内の承認者に送りました")
                        .sees("承認待ち")
                        .looks("board-approval-mine")
                        .page()
                        .url();
                writer.open("/board/begin").sees("院内の承認待ち").looks("board-begin-held");
                assertThat(writer.page()
                                .locator("a.row-title", new Page.LocatorOptions().setHasText(title))
                                .count())
                        .as("no second draft of what was saved late")
                        .isEqualTo(1);

                for (Visitor other : new Visitor[] {reader, liaison}) {
                    other.open(waiting).sees("ページが見つかりません");
                    other.open("/board").doesNotSee(title);
                    other.looksFor(title.substring(title.length() - 6)).doesNotSee(title);
                }

                approver.open("/notifications").looks("notifications-approval").follow("院内の承認を待っている投稿があります");
                approver.isAt("/board/approval")
                        .sees("同じ機関のどなたか")
                        .sees("総務課の当直")
                        .doesNotSee("見本 葵")
                        .looks("board-approval-deciding");
                approver.follow("記録.log");
                approver.isAt("/board/approval-file").sees("当直の記録").looks("board-approval-file");
                approver.open(waiting).press("sendBack");
                assertThat(approver.isAt("/board/approval").complaints()).isNotEmpty();
                approver.looks("board-approval-wrong")
                        .type("words", "部署の名前を外してください。")
                        .press("sendBack");
                approver.isAt("/board/approvals").sees("差し戻しました");

                writer.open("/board/approvals").looks("board-approvals-mine").follow(title);
                writer.isAt("/board/approval")
                        .sees("部署の名前を外してください。")
                        .looks("board-approval-back")
                        .press("takeBack");
                writer.isAt("/board/begin").sees("取り戻しました").follow(title);
                writer.isAt("/board/write").sees("記録.log");
                assertThat(writer.field("text").inputValue()).contains("総務課の当直");
                writer.type("text", "夜間の連絡を、どの順番で回していますか。").tick("named").press("publish");
                writer.isAt("/board/approval");

                approver.open("/board/approvals")
                        .sees("見本 葵")
                        .looks("board-approvals-deciding")
                        .follow(title);
                approver.isAt("/board/approval").sees("見本 葵").press("approve");
                approver.isAt("/board/approvals").sees("承認しました");
                writer.open("/notifications").sees("承認され").looks("notifications-approved");

                reader.open("/board").follow(title);
                reader.isAt("/board/thread")
                        .sees("どの順番で")
                        .doesNotSee("総務課")
                        .doesNotSee("見本 葵")
                        .type("text", "こちらでは情報課が最初に受けます。")
                        .press("send");
                String thread = reader.page().url().replaceFirst("&.*", "");
                writer.open(thread).sees("院内の承認が必要です").type("text", "ありがとうございます。");
                writer.looks("board-thread-approval").press("send");
                writer.isAt("/board/approval").sees("返信").looks("board-approval-reply");
                reader.open(thread).doesNotSee("ありがとうございます。");
                writer.press("takeBack");
                writer.isAt("/board/begin").sees("取り戻しました");

                emergency(writer, reader);
                writer.open("/help/approval").looks("help-approval");
                writer.speaks(Locale.ENGLISH).looks("help-approval").open("/board/approvals");
                writer.looks("board-approvals")
                        .open("/board/write?kind=QUESTION")
                        .looks("board-write-approval");
                liaison.speaks(Locale.ENGLISH).open("/hospital/approval").looks("hospital-approval-on");
                liaison.speaks(Locale.JAPANESE);
            } finally {
                wantsNone(liaison);
            }
        }
    }

    private static void emergency(Visitor writer, Visitor reader) {
        writer.open("/emergency");
        Scenes.chooses(writer, "RANSOM");
        writer.type("situation", "承認を待てない緊急の相談です。").press("ask");
        String thread = writer.isAt("/board/thread").page().url();
        writer.doesNotSee("院内の承認が必要です").type("text", "続報です。").press("send");
        writer.isAt("/board/thread");
        reader.open(thread).sees("承認を待てない緊急の相談です。").sees("続報です。");
    }

    @Test
    @Tag("C-N1")
    void anArticleIsNotPublishedUnderApprovalAndNothingIsLost() {
        try (Visitor liaison = town.sampleUser(LIAISON);
                Visitor writer = town.sampleUser(WRITER);
                Visitor asker = town.sampleUser(SampleTown.MEMBER)) {
            try {
                asker.open("/board/write?kind=QUESTION")
                        .type("title", "記事になる前の相談")
                        .type("text", "どうしていますか。");
                asker.press("publish");
                String thread = asker.isAt("/board/thread").page().url().replaceFirst("&.*", "");
                writer.open(thread).type("text", "こうしています。").press("send");
                asker.open(thread)
                        .go(asker.page().locator("button[name=accept]").first());
                ApprovalForms.names(liaison, "見本 誠");
                writer.open(thread).follow("記事にする提案をする");
                writer.isAt("/board/article-write").sees("あなたからは記事を公開できません").looks("board-article-write-approval");
                writer.type("title", "まとめた手順").type("text", "こうすればよいと分かりました。").choose("tlp", "AMBER");
                writer.press("propose");
                String proposal = writer.isAt("/board/article").page().url();
                asker.open(proposal).press("agree");
                writer.open(proposal).sees("全員が同意").sees("あなたからは記事を公開できません").looks("board-article-approval");
                assertThat(writer.page().locator("button[id$=':publish']").count())
                        .isZero();

                wantsNone(liaison);
                writer.open(proposal).doesNotSee("あなたからは記事を公開できません").press("publish");
                writer.isAt("/board/thread").sees("こうすればよいと分かりました。");
            } finally {
                wantsNone(liaison);
            }
        }
    }

    @Test
    @Tag("C-N1")
    void aProgramIsToldThatWhatItSentWaitsAndFindsItOnlyOnceItIsApproved() throws Exception {
        String title = "番組からの知見 " + UUID.randomUUID().toString().substring(0, 6);
        try (Visitor liaison = town.sampleUser(LIAISON);
                Visitor approver = town.sampleUser(APPROVER);
                Visitor writer = town.sampleUser(WRITER)) {
            try {
                ApprovalForms.names(liaison, "見本 誠");
                String token = JourneyIT.token(writer);
                HttpResponse<String> taken = answer(request(token)
                        .header("Content-Type", "application/json")
                        .header("Idempotency-Key", "program/" + title.hashCode())
                        .POST(HttpRequest.BodyPublishers.ofString(
                                "{\"kind\":\"KNOWLEDGE\",\"audience\":\"ALL_MEMBERS\",\"title\":\"" + title
                                        + "\",\"text\":\"本文です。\"}")));
                assertThat(taken.statusCode()).as(taken.body()).isEqualTo(202);
                assertThat(taken.body()).contains("\"approval\"");
                assertThat(answer(request(token).GET()).body()).doesNotContain(title);
                approver.open("/board/approvals").follow(title);
                approver.isAt("/board/approval").press("approve").isAt("/board/approvals");
                assertThat(answer(request(token).GET()).body()).contains(title);
            } finally {
                wantsNone(liaison);
            }
        }
    }

    private static HttpRequest.Builder request(String token) {
        return HttpRequest.newBuilder(URI.create(town.server.address() + "/api/v1/threads"))
                .header("Authorization", "Bearer " + token);
    }

    private static HttpResponse<String> answer(HttpRequest.Builder request) throws IOException, InterruptedException {
        return HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
}
