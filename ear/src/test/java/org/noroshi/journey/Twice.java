package org.noroshi.journey;

import com.microsoft.playwright.Locator;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * A form that makes something.
 *
 * @param filling fills it in
 * @param number how many such things there are
 */
record Twice(String name, Visitor who, Runnable filling, String button, Supplier<Integer> number) {

    static Stream<Twice> all(Scenes scenes) {
        Visitor member = scenes.member;
        Visitor other = scenes.other;
        Visitor chief = scenes.chief;
        Visitor officer = scenes.officer;
        return Stream.of(
                new Twice(
                        "a thread",
                        member,
                        () -> member.open("/board/write?kind=KNOWLEDGE")
                                .type("title", "二度送った投稿")
                                .type("text", "二度送った本文"),
                        "publish",
                        () -> times(member.open("/board?show=MINE"), "a.row-title", "二度送った投稿")),
                new Twice(
                        "a reply",
                        other,
                        () -> other.open(scenes.answered()).type("text", "二度送った返信"),
                        "send",
                        () -> times(other.open(scenes.answered()), "article .prose", "二度送った返信")),
                new Twice(
                        "an inquiry",
                        member,
                        () -> {
                            member.open("/inquiry").type("subject", "二度送った問合せ").type("text", "二度送った本文");
                            Scenes.chooses(member, "USE");
                        },
                        "ask",
                        () -> times(member.open("/inquiries"), "main a", "二度送った問合せ")),
                new Twice(
                        "a token",
                        member,
                        () -> {
                            member.open("/account/tokens")
                                    .type("name", "二度送った鍵")
                                    .type("lastDay", Scenes.inDays(30));
                            member.page().locator("input[type=radio]").first().check();
                        },
                        "make",
                        () -> times(member.open("/account/tokens"), "tbody td", "二度送った鍵")),
                new Twice(
                        "an officer",
                        chief,
                        () -> {
                            chief.open("/desk/staff-invite")
                                    .type("name", "見本 二度")
                                    .type("mail", "twice" + System.nanoTime() + "@secretariat.example.jp")
                                    .type("lastDay", Scenes.inDays(30));
                            Scenes.chooses(chief, "OBSERVER");
                        },
                        "invite",
                        () -> times(chief.open("/desk/staff"), "main a", "見本 二度")),
                new Twice(
                        "a notice",
                        officer,
                        () -> {
                            officer.open("/desk/notice-write")
                                    .type("titleJa", "二度送ったお知らせ")
                                    .type("textJa", "本文");
                            Scenes.chooses(officer, "INFORMATIONAL");
                            officer.page()
                                    .locator("fieldset:has([id$=':audience']) input[type=radio]")
                                    .first()
                                    .check();
                        },
                        "keep",
                        () -> times(officer.open("/desk/notices"), "main a", "二度送ったお知らせ")));
    }

    static int times(Visitor visitor, String selector, String words) {
        return visitor.page()
                .locator(selector)
                .filter(new Locator.FilterOptions().setHasText(words))
                .count();
    }

    @Override
    public String toString() {
        return name;
    }
}
