package org.noroshi.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.SelectOption;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Writing to some and not to all: sharing groups and calls. */
@ExtendWith(SampleTown.class)
class AudienceJourneyIT {

    private static final Pattern FEW = Pattern.compile("told-warn");

    @Test
    @Tag("A18-05")
    @Tag("A16-2")
    void hospitalsJoinAGroupAndShareInIt() {
        String name = "電子カルテの輪 " + System.nanoTime() % 100_000;
        try (Visitor officer = SampleTown.town.sampleUser(SampleTown.OFFICER);
                Visitor author = SampleTown.town.sampleUser(SampleTown.MEMBER);
                Visitor reader = SampleTown.town.sampleUser(SampleTown.OTHER_MEMBER);
                Visitor analyst = SampleTown.town.sampleUser(SampleTown.ANALYST)) {
            officer.open("/desk/groups").follow("グループを設ける");
            officer.looks("desk-group-write");
            officer.type("nameJa", name)
                    .type("purposeJa", "電子カルテの停止に備え、手順と連絡の方法を分け合います。\nどの規模の病院も参加できます。")
                    .type("nameEn", "Medical records circle")
                    .type("purposeEn", "Sharing procedures for when electronic medical records stop.")
                    .press("keep");
            officer.isAt("/desk/group").sees(name).looks("desk-group");
            officer.open("/desk/groups").sees("5 機関未満").looks("desk-groups");

            author.open("/hospital/groups").looks("hospital-groups").follow(name);
            author.isAt("/hospital/group").looks("hospital-group").press("join");
            author.isAt("/hospital/groups").sees("参加しました。");

            author.open("/board/write?kind=INCIDENT")
                    .type("title", "停止したときの連絡 " + name)
                    .type("text", "紙の運用に切り替えるまでの順番を書きます。");
            author.choose("audience", "SHARING_GROUP");
            assertThat(author.field("group")).isVisible();
            author.field("group").selectOption(new SelectOption().setLabel(name));
            assertThat(author.page().locator("[id$='addressed'] [role=status]")).hasClass(FEW);
            author.looks("board-write-group").press("publish");
            String thread = author.isAt("/board/thread")
                    .sees("共有グループ「" + name + "」")
                    .page()
                    .url();

            for (Visitor outside : List.of(reader, officer, analyst)) {
                outside.open(thread).doesNotSee("紙の運用に切り替える");
                outside.open("/board").doesNotSee(name);
            }
            reader.open("/hospital/groups").follow(name);
            reader.press("join");
            reader.open(thread).sees("紙の運用に切り替える").looks("board-thread-group");
            reader.type("text", "当院でも同じ順番にします。").press("send");
            reader.sees("当院でも同じ順番にします。");
            reader.speaks(Locale.ENGLISH).open("/hospital/groups").looks("hospital-groups");
            reader.speaks(Locale.JAPANESE).open("/hospital/groups").follow(name);
            reader.looks("hospital-group-in").press("leave");
            reader.open(thread).doesNotSee("紙の運用に切り替える");
        }
    }

    @Test
    @Tag("A18-05")
    @Tag("A16-1")
    void whoAnswersACallIsAcceptedByPseudonymAndTalksInside() {
        try (Visitor author = SampleTown.town.sampleUser(SampleTown.MEMBER);
                Visitor asker = SampleTown.town.sampleUser(SampleTown.OTHER_MEMBER);
                Visitor outside = SampleTown.town.sampleUser(SampleTown.ANALYST)) {
            author.open("/board/write?kind=INCIDENT")
                    .type("title", "同じ攻撃を受けた方を探しています " + System.nanoTime() % 100_000)
                    .type("text", "保守用の回線から侵入されました。詳しい話は参加者とだけします。");
            author.choose("audience", "PARTICIPANTS");
            author.sees("いま書いているのは「呼びかけ」です").looks("board-write-call").press("publish");
            String call = author.isAt("/board/thread").page().url();
            author.looks("board-thread-call-own");
            assertThat(outside.open(call).page().locator("[id='answer:text']")).hasCount(0);

            asker.open(call)
                    .looks("board-thread-call")
                    .type("note", "当院も同じ時期に同じ被害を受けました。")
                    .press("take");
            asker.isAt("/board/thread").sees("回答待ち");
            author.open(call).sees("当院も同じ時期に同じ被害を受けました。").looks("board-thread-call-asking");
            author.go(author.page().locator("button[name=admit]"));
            author.type("text", "入口は保守業者の共有アカウントでした。").choose("tlp", "RED").press("send");
            author.sees("入口は保守業者の共有アカウントでした。").looks("board-thread-call-host");
            asker.open(call).sees("入口は保守業者の共有アカウントでした。").looks("board-thread-call-inside");
            outside.open(call).doesNotSee("入口は保守業者").doesNotSee("TLP:RED");

            author.open(call);
            author.page().locator("#call summary").first().click();
            author.go(author.page().locator("#call button[name=turnAway]"));
            asker.open(call).doesNotSee("入口は保守業者の共有アカウントでした。").sees("受け入れられていません");
        }
    }
}
