package org.noroshi.journey;

import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;

/** What a member fills in on the board, about its notices and to ask the secretariat. */
final class BoardForms extends FormBook {

    BoardForms(Scenes scenes) {
        Visitor member = scenes.member;
        form("/search#find", member, "search_now", "/search");
        form("/search/save#saving", member, "save", () -> {
            member.open("/search").looksFor("見張りたいことば");
            return member.linkTo("/search/save?for=");
        });
        form("/search/saved#saved", member, "delete", () -> {
            member.open("/search").looksFor("消したい検索");
            member.open(member.linkTo("/search/save?for=")).press("save");
            return "/search/saved";
        });
        form("/board#filters", member, "filter", "/board");
        form("/board/write#write", member, "publish", "/board/write?kind=QUESTION");
        form("/board/begin#drafts", member, "discard", () -> {
            member.open("/board/write?kind=KNOWLEDGE").type("title", "書きかけ").type("text", "書きかけの文");
            member.field("title").focus();
            member.page().locator("[id$=':kept'] span:not(:empty)").waitFor();
            return "/board/begin";
        });
        form("/board/thread#answer", member, "send", scenes::question);
        form("/board/thread#posts", member, "accept", scenes::answered);
        form("/board/thread#watching", scenes.other, "watch", () -> {
            String thread = scenes.asked("見守るための質問");
            if (scenes.other.open(thread).page().locator("button[name=unwatch]").count() > 0) {
                scenes.other.go(scenes.other.page().locator("button[name=unwatch]"));
            }
            return thread;
        });
        form("/board/edit#edit", member, "save", () -> member.open(scenes.answered())
                .linkTo("/board/edit"));
        form("/board/name#giving", member, "give", () -> member.open(scenes.asked("試すためのもう一つの質問"))
                .linkTo("/board/name"));
        form("/board/file#copy", member, "take", () -> {
            member.open("/board/write?kind=KNOWLEDGE").type("title", "資料").type("text", "試すための資料");
            member.page()
                    .locator("input[type=file]")
                    .setInputFiles(new FilePayload("資料.txt", "text/plain", "資料".getBytes(StandardCharsets.UTF_8)));
            member.page().locator(".files .file").waitFor();
            member.press("publish");
            return member.linkTo("/board/file?id=");
        });
        passing("/board/name#taking", member, "takeBack", () -> {
            String page = member.open(scenes.asked("名乗るための質問 " + System.nanoTime() % 10_000))
                    .linkTo("/board/name");
            member.open(page).press("give");
            return page;
        });
        passing("/notice#confirmation", member, "confirm", () -> {
            scenes.issued("LEGAL");
            return member.open("/notices").linkTo("/notice?id=");
        });
        form("/notifications#all", member, "readAll", "/notifications");
        form("/notifications/settings#settings", member, "save", "/notifications/settings");
        form("/notifications/settings#mail", member, "choose", "/notifications/settings");
        passing("/board/poll-write#opening", member, "open", () -> member.open(asked(scenes))
                .linkTo("/board/poll-write?id="));
        passing("/board/thread#poll", scenes.other, "vote", () -> polled(scenes));
        passing("/board/article-write#proposing", scenes.other, "propose", () -> solved(scenes));
        passing("/board/article#answering", member, "refuse", () -> proposed(scenes));
        passing("/board/article#proposed", scenes.other, "withdraw", () -> proposed(scenes));
        form("/inquiry#asking", member, "ask", "/inquiry");
        form("/inquiries/read#writing", member, "write", () -> member.open("/inquiries")
                .linkTo("/inquiries/read"));
    }

    private static String asked(Scenes scenes) {
        return scenes.asked("投票の付く質問 " + System.nanoTime() % 100_000);
    }

    private static String polled(Scenes scenes) {
        String thread = asked(scenes);
        scenes.member
                .open(scenes.member.open(thread).linkTo("/board/poll-write?id="))
                .type("question", "控えは何日分ありますか")
                .type("options", "7日分\n14日分")
                .press("open");
        return thread;
    }

    /** Where the other one can propose an article of a question of the member. */
    private static String solved(Scenes scenes) {
        String thread = scenes.asked("記事になる質問 " + System.nanoTime() % 100_000);
        scenes.other.open(thread).type("text", "こうすればよいです。").press("send");
        scenes.member
                .open(thread)
                .go(scenes.member.page().locator("button[name=accept]").first());
        return scenes.other.open(thread).linkTo("/board/article-write?id=");
    }

    private static String proposed(Scenes scenes) {
        scenes.other
                .open(solved(scenes))
                .type("title", "記事")
                .type("text", "分かったことです。")
                .choose("tlp", "AMBER")
                .press("propose");
        return scenes.other.page().url();
    }
}
