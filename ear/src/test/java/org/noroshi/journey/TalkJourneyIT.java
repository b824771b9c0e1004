package org.noroshi.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.noroshi.journey.SampleTown.town;

import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Calling, thanking, muting, choosing when mails come, and making an article of what was found out. */
@ExtendWith(SampleTown.class)
class TalkJourneyIT {

    @Test
    @Tag("A18-05")
    @Tag("A16-1")
    void whatTwoHaveFoundOutBecomesAnArticle() {
        try (Visitor asker = town.sampleUser("taro.mihon@minato-hospital.example.jp");
                Visitor helper = town.sampleUser("jiro.mihon@yamanami.example.jp");
                Visitor officer = town.sampleUser("officer@secretariat.example.jp")) {
            asker.open("/board/write?kind=QUESTION").choose("tlp", "AMBER").type("title", "古い端末の切り離し方");
            asker.type("text", "動かし続けたい古い端末を、どう切り離していますか。").press("publish");
            String thread = asker.isAt("/board/thread").page().url().replaceFirst("&.*", "");
            helper.open(thread).type("text", "専用の区画に移し、出口を一つにしました。").press("send");

            asker.open(thread);
            Locator reply = asker.field("text");
            reply.pressSequentially("@");
            asker.page().locator("#voices").waitFor();
            asker.looks("board-thread-voices");
            reply.press("Enter");
            assertThat(reply.inputValue()).startsWith("@").hasSizeGreaterThan(3);
            reply.pressSequentially("さん、出口では何を見ていますか。");
            asker.press("send");

            helper.open("/notifications").sees("あなたへの呼びかけ").looks("notifications-called");
            helper.open(thread).sees("ここから未読").looks("board-thread-unread");
            helper.page().keyboard().press("?");
            helper.page().locator("dialog#keys[open]").waitFor();
            helper.looks("keyboard");
            helper.page().keyboard().press("Escape");
            PlaywrightAssertions.assertThat(helper.page().locator("dialog#keys"))
                    .isHidden();
            helper.page().keyboard().press("u");
            PlaywrightAssertions.assertThat(helper.page()).hasURL(Pattern.compile(".*#p-.*"));
            helper.open(thread).doesNotSee("ここから未読");
            helper.go(helper.page().locator("button[name=helpful]").first());
            helper.isAt("/board/thread").sees("「役に立った」と伝えました").looks("board-thread-helpful");
            asker.open(thread).sees("1 人の役に立ちました").looks("board-thread-helped");
            officer.open(thread).doesNotSee("人の役に立ちました");
            helper.open(thread).go(helper.page().locator("button[name=unwatch]"));
            helper.isAt("/board/thread").sees("ミュートしています").looks("board-thread-muted");

            asker.open(thread).follow("投票を付ける");
            asker.isAt("/board/poll-write").type("question", "古い端末をいくつ残していますか").type("options", "一つだけ");
            asker.press("open");
            assertThat(asker.isAt("/board/poll-write").complaints()).isNotEmpty();
            asker.looks("board-poll-write-wrong")
                    .type("options", "5台まで\n6台から20台\n21台から")
                    .press("open");
            asker.isAt("/board/thread").sees("古い端末をいくつ残していますか").looks("board-thread-poll");
            helper.open(thread).page().locator("input[type=radio][value=B]").check();
            helper.press("vote");
            helper.isAt("/board/thread").sees("あなたの病院の票：6台から20台").looks("board-thread-poll-voted");
            officer.open(thread).sees("締め切るまでは、何票入ったかもだれにも見えません").doesNotSee("あなたの病院の票");

            helper.open("/notifications/settings").looks("notifications-settings-times");
            helper.page().locator("input[type=radio][value=DAILY]").check();
            helper.choose("quietFrom", "22").press("choose");
            assertThat(helper.isAt("/notifications/settings").complaints()).isNotEmpty();
            helper.looks("notifications-settings-wrong")
                    .choose("quietUntil", "7")
                    .press("choose");
            helper.isAt("/notifications/settings").sees("メールの時間を変えました");

            asker.open(thread).go(asker.page().locator("button[name=accept]").first());
            helper.open(thread).follow("記事にする提案をする");
            helper.isAt("/board/article-write").looks("board-article-write").press("propose");
            assertThat(helper.isAt("/board/article-write").complaints()).isNotEmpty();
            helper.type("title", "古い端末を切り離す手順")
                    .type("text", "## 分かったこと\n\n- 専用の区画に移す\n- 出口を一つにして見張る")
                    .choose("tlp", "GREEN");
            helper.press("propose");
            helper.isAt("/board/article").sees("回答待ち").looks("board-article-proposed");
            String proposal = helper.page().url();
            officer.open(proposal).sees("ページが見つかりません");
            asker.open("/notifications").looks("notifications-article").follow("あなたが書き込んだ相談を記事にする提案があります");
            asker.isAt("/board/article")
                    .sees("出口を一つにして見張る")
                    .looks("board-article-asked")
                    .press("agree");
            asker.isAt("/board/article").sees("同意しました").looks("board-article-agreed");
            helper.open(proposal).sees("全員が同意").looks("board-article-ready").press("publish");
            helper.isAt("/board/thread").sees("もとの相談").looks("board-thread-article");
            officer.open(thread).sees("この相談からできた記事").looks("board-thread-with-article");

            helper.open("/help/talking").looks("help-talking");
            helper.speaks(Locale.ENGLISH).looks("help-talking").open(proposal).looks("board-article-published");
            helper.open("/notifications/settings").looks("notifications-settings-times");
            asker.open(thread).speaks(Locale.ENGLISH).looks("board-thread-helped");
        }
    }

    @Test
    void whatCouldNotBeSavedStaysInTheTabAndIsPutBack() {
        String typed = "回線が切れたまま書いた文";
        String page = "/board/write?kind=KNOWLEDGE";
        try (Visitor writer = town.sampleUser(SampleTown.MEMBER)) {
            Page tab = writer.speaks(Locale.JAPANESE).open(page).page();
            nothingIsSaved(tab);
            writer.field("text").pressSequentially(typed);
            PlaywrightAssertions.assertThat(tab.locator("[data-unsaved]")).containsText("保存できていません");
            writer.looks("board-write-unsaved");

            // loaded anew, as after a crash
            tab.unrouteAll();
            tab.onDialog(Dialog::accept);
            tab.reload();
            PlaywrightAssertions.assertThat(writer.field("text")).hasValue(typed);
            writer.sees("保存できなかった文を戻しました").sees("下書きを保存しました").looks("board-write-put-back");
            writer.type("title", "切れたあとに続きを書いた知見").press("publish");
            writer.isAt("/board/thread").sees(typed);
            PlaywrightAssertions.assertThat(writer.open(page).field("text")).hasValue("");
        }
    }

    @Test
    void whoSignsInNextAtThisComputerFindsNothingOfWhatWasTyped() {
        try (Visitor first = town.sampleUser(SampleTown.MEMBER)) {
            Page tab = first.open("/board/write?kind=KNOWLEDGE").page();
            nothingIsSaved(tab);
            tab.onDialog(Dialog::accept);
            first.field("text").pressSequentially("次の人には見えない文");
            tab.reload();
            PlaywrightAssertions.assertThat(first.field("text")).hasValue("次の人には見えない文");

            tab.context().clearCookies();
            Page another = tab.context().newPage();
            another.navigate(town.server.page("/sign-in"));
            another.locator("[id$=':name']").fill(SampleTown.OTHER_MEMBER);
            another.locator("[id$=':password']").fill(Town.SAMPLE_PASSWORD);
            another.locator("button[id$=':signIn']").click();
            another.waitForURL("**/start");
            tab.reload();
            PlaywrightAssertions.assertThat(first.field("text")).hasValue("");
        }
    }

    /** What the browser sends on the way does not arrive. */
    private static void nothingIsSaved(Page tab) {
        tab.route("**/board/write*", route -> {
            if (route.request().method().equals("POST")) {
                route.abort();
            } else {
                route.resume();
            }
        });
    }
}
