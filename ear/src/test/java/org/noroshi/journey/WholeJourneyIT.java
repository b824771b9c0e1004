package org.noroshi.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.noroshi.journey.SampleTown.town;

import com.microsoft.playwright.Locator;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the board is for, in one piece: asked from a template, answered by two hospitals, accepted, permitted, opened, on record. */
@ExtendWith(SampleTown.class)
class WholeJourneyIT {

    private static final String TITLE = "保守会社の遠隔接続をどこまで許していますか";
    private static final String ANSWER = "接続のたびに申請してもらい、終わったら閉じています。";

    /** What would tell who somebody is: hospitals, names, addresses. */
    private static final List<String> WHO = List.of(
            Scenes.MINATO, "やまなみ病院", Scenes.SCHOOL, "太郎", "次郎", "さくら", "minato-hospital", "yamanami", "mihon-med");

    @Test
    @Tag("A18-05")
    @Tag("A25-2")
    @Tag("A16-2")
    void aQuestionFromTheTemplateIsAnsweredPermittedOpenedByTwoAndOnRecord() {
        try (Visitor asker = town.sampleUser(SampleTown.MEMBER);
                Visitor first = town.sampleUser(SampleTown.OTHER_MEMBER);
                Visitor second = town.sampleUser("sakura.mihon@hosp.mihon-med.example.jp");
                Visitor officer = town.sampleUser(SampleTown.OFFICER);
                Visitor chief = town.sampleUser(SampleTown.CHIEF)) {
            asker.open("/start").go(asker.page().locator("main a[href*='/board/begin']"));
            asker.isAt("/board/begin").go(asker.page().locator("a[href*='template=']"));
            asker.isAt("/board/write");
            assertThat(asker.field("text").inputValue())
                    .as("what the template asks")
                    .isNotBlank();
            asker.type("title", TITLE).press("publish");
            String thread = asker.isAt("/board/thread").sees(TITLE).page().url();

            first.open(thread).type("text", ANSWER).press("send");
            second.open(thread).type("text", "当院では常時接続のままで、見直したいと考えています。").press("send");
            asker.open(thread).sees(ANSWER).sees("見直したい");
            asker.go(asker.page()
                    .locator("article.post")
                    .filter(new Locator.FilterOptions().setHasText(ANSWER))
                    .locator("button[name=accept]"));
            asker.isAt("/board/thread").sees("回答として採用しました");

            String certificate = permitted(asker, first, thread);
            second.open(certificate).sees("この許諾は有効です");

            for (Visitor reader : List.of(officer, chief, second)) {
                String seen = reader.open(thread).page().locator("main").innerText();
                assertThat(seen).contains(ANSWER);
                assertThat(WHO).as("what tells who wrote").noneMatch(seen::contains);
            }
            opened(officer, chief, thread);
            String post = officer.open(thread)
                    .page()
                    .locator("article.post")
                    .filter(new Locator.FilterOptions().setHasText(ANSWER))
                    .getAttribute("id")
                    .substring("p-".length());
            officer.open("/desk/log").type("item", post).press("find");
            officer.isAt("/desk/log").looks("desk-log-of-a-post");
            assertThat(officer.page().locator("main tbody tr").allInnerTexts())
                    .as("that it was written, and accepted")
                    .hasSize(2);
            assertThat(WHO).noneMatch(officer.page().locator("main").innerText()::contains);
            officer.open("/desk/log?kind=opening").looks("desk-log-of-openings");
            assertThat(officer.page().locator("main tbody tr").allInnerTexts())
                    .as("asked for, agreed to and shown, the post under the seal")
                    .hasSizeGreaterThanOrEqualTo(3)
                    .allMatch(row -> row.contains("封印されています"));
            assertThat(WHO).noneMatch(officer.page().locator("main").innerText()::contains);
        }
    }

    /** The asker asks the unknown answerer for onward release and gets a certificate. */
    private static String permitted(Visitor asker, Visitor author, String thread) {
        asker.open(thread);
        asker.open(asker.linkTo("/board/permission-ask?id="));
        Scenes.chooses(asker, "PASS_TO_VENDOR");
        Scenes.chooses(asker, "OWN_DEFENCE");
        asker.type("to", "保守会社の窓口")
                .type("what", "申請の手順")
                .type("why", "当院の保守会社にも同じ手順を頼むため")
                .type("until", Scenes.inDays(30))
                .press("ask");
        String request = asker.isAt("/board/permission").page().url();
        author.open(request).sees("当院の保守会社にも").press("grant");
        return asker.open(request).linkTo("/board/certificate?number=");
    }

    /** Two officers open one post; its author is shown once, and the others stay sealed. */
    private static void opened(Visitor officer, Visitor chief, String thread) {
        officer.open(thread);
        officer.open(officer.linkTo(officer.page()
                        .locator("article.post")
                        .filter(new Locator.FilterOptions().setHasText(ANSWER))
                        .locator("a[href*='/desk/opening-request?post=']")))
                .choose("ground", "A18")
                .type("reason", "規約違反の申立ての確認のため")
                .press("ask");
        String opening = officer.isAt("/desk/opening").sees("別の役割の担当者").page().url();
        chief.open(opening).press("agree");
        officer.open(opening).press("show");
        officer.sees("やまなみ病院").doesNotSee(Scenes.MINATO).doesNotSee(Scenes.SCHOOL);
        officer.open(opening).doesNotSee("やまなみ病院").sees("開示後に再封印");
    }
}
