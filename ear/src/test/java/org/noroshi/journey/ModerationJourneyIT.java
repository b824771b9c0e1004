package org.noroshi.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.noroshi.journey.SampleTown.town;

import java.net.URI;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** From a post that should not be there to its removal, the objection, and its coming back. */
@ExtendWith(SampleTown.class)
class ModerationJourneyIT {

    @Test
    @Tag("A22-1")
    @Tag("A22-2")
    void aPostIsReportedRemovedObjectedToAndComesBack() {
        String harm = "名指しで責める言葉" + UUID.randomUUID().toString().replaceAll("[0-9-]", "");
        try (Visitor author = town.sampleUser("taro.mihon@minato-hospital.example.jp");
                Visitor reader = town.sampleUser("jiro.mihon@yamanami.example.jp");
                Visitor officer = town.sampleUser("officer@secretariat.example.jp");
                Visitor chief = town.sampleUser("chief@secretariat.example.jp")) {
            reader.open("/board/write?kind=QUESTION").type("title", "返信が荒れる相談").type("text", "質問です。");
            reader.press("publish");
            String thread = reader.isAt("/board/thread").page().url();
            author.open(thread).type("text", harm);
            author.press("send");
            author.sees(harm);

            reader.open(thread).sees(harm).follow("報告する");
            String report = reader.isAt("/board/report")
                    .sees(harm)
                    .looks("board-report")
                    .page()
                    .url();
            reader.press("report");
            assertThat(reader.isAt("/board/report").page().locator(".problem").count())
                    .isPositive();
            reader.page().locator("input[type=radio][value=A18_11]").check();
            reader.press("report");
            reader.isAt("/board/report").sees("理由を入力してください").looks("board-report-wrong");
            reader.page().locator("input[type=radio][value=A18_08]").check();
            reader.type("text", "個人を責めています。");
            reader.press("report");
            reader.isAt("/board/reports").sees("受付済み").looks("board-reports");

            officer.open("/desk/work").sees("投稿の報告").open("/desk/reports").looks("desk-reports");
            officer.follow("返信が荒れる相談");
            officer.isAt("/desk/report").sees(harm).sees("個人を責めています。").looks("desk-report");
            officer.press("begin");
            officer.isAt("/desk/report").looks("desk-report-in-work").follow("削除に進む");
            officer.isAt("/desk/remove").looks("desk-remove");
            officer.press("remove");
            assertThat(officer.isAt("/desk/remove").complaints()).isNotEmpty();
            officer.choose("ground", "A18_08").type("note", "個人を責めている。").type("explanation", "人を責める表現があったためです。");
            officer.press("remove");
            String removal = officer.isAt("/desk/removal")
                    .sees("削除しました")
                    .looks("desk-removal")
                    .page()
                    .url();

            reader.open(thread).doesNotSee(harm).sees("事務局が規約第22条第1項により削除しました").looks("board-thread-removed");
            reader.open("/board/reports").sees("対応済み");
            String gone = reader.open(report)
                    .sees("ページが見つかりません")
                    .page()
                    .locator("main")
                    .innerText();
            reader.open(report.replaceFirst("id=.*", "id=" + UUID.randomUUID()));
            assertThat(reader.page().locator("main").innerText()).isEqualTo(gone);
            reader.open("/search").looksFor(harm).doesNotSee("質問です。");
            author.open("/notifications")
                    .sees("第18条第8号")
                    .looks("notifications-removed")
                    .follow("事務局が、あなたの投稿を");
            String own = author.isAt("/board/removal")
                    .sees("人を責める表現があったためです。")
                    .looks("board-removal")
                    .page()
                    .url();
            reader.open(own).sees("ページが見つかりません");
            author.type("words", "責めるつもりはありませんでした。");
            author.press("appeal");
            author.isAt("/board/removal").sees("異議を受け付けました").looks("board-removal-appealed");

            officer.open(removal).sees("はじめの判断に加わっていない担当者");
            chief.open("/desk/work").sees("投稿の削除への異議");
            chief.open(removal).doesNotSee(harm).type("reason", "異議の判断のため");
            chief.press("read");
            chief.isAt("/desk/removal").sees(harm).looks("desk-removal-judging");
            chief.open(removal).doesNotSee(harm).sees("異議の判断のため");
            chief.type("words", "読み直したところ、問題はありませんでした。");
            chief.press("lift");
            chief.isAt("/desk/removal")
                    .sees("投稿を元に戻しました")
                    .open("/desk/removals")
                    .looks("desk-removals");

            reader.open(thread).sees(harm).doesNotSee("規約第22条第1項により");
            reader.open("/help/reports").looks("help-reports");
            reader.speaks(Locale.ENGLISH)
                    .looks("help-reports")
                    .open("/board/reports")
                    .looks("board-reports");
            reader.open(thread).follow("Report");
            reader.isAt("/board/report").looks("board-report");
            chief.open("/desk/reports?shelf=CLOSED").speaks(Locale.ENGLISH).looks("desk-reports");
            chief.open(URI.create(removal).toString()).looks("desk-removal");
        }
    }
}
