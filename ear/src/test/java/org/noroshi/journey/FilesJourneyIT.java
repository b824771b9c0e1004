package org.noroshi.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.noroshi.journey.SampleTown.town;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A hospital shares a picture and a log: chosen, refused, kept with the draft, posted, looked at, taken along, found. */
@ExtendWith(SampleTown.class)
class FilesJourneyIT {

    @Test
    @Tag("A16-2")
    @Tag("A18-05")
    void aPictureAndALogAreSharedLookedAtAndTakenAlong() throws IOException {
        String word = "kiroku" + UUID.randomUUID().toString().replaceAll("[0-9-]", "");
        byte[] log = ("2026-11-27 gateway " + word + "\n").getBytes(StandardCharsets.UTF_8);
        try (Visitor author = town.sampleUser("taro.mihon@minato-hospital.example.jp");
                Visitor reader = town.sampleUser("jiro.mihon@yamanami.example.jp")) {
            author.open("/board/write?kind=KNOWLEDGE")
                    .type("title", "ゲートウェイの記録")
                    .type("text", "資料を添えます。");
            upload(author, new FilePayload("ページ.html", "text/html", "<html></html>".getBytes(StandardCharsets.UTF_8)));
            author.sees("HTML と SVG は、開くと動くおそれがあるため受け取れません").looks("board-write-files-refused");
            upload(
                    author,
                    new FilePayload("構成図.png", "image/png", picture()),
                    new FilePayload("記録.log", "text/plain", log));
            assertThat(author.page().locator(".files .file")).hasCount(2);
            author.doesNotSee("受け取れません").sees("ウイルス検査をしていません").looks("board-write-files");
            author.page().locator(".files .file").first().locator("button").click();
            assertThat(author.page().locator(".files .file")).hasCount(1);
            upload(author, new FilePayload("構成図.png", "image/png", picture()));
            assertThat(author.page().locator(".files .file")).hasCount(2);
            upload(author, new FilePayload("<img src=x onerror=alert(1)>.png", "image/png", picture()));
            author.sees("ファイルの名前に使えない文字があります");
            assertThat(author.page().locator("img[onerror]")).hasCount(0);
            author.looks("board-write-files-name");
            author.press("publish");
            String thread = author.isAt("/board/thread").sees("構成図.png").page().url();

            reader.open(thread).sees("記録.log").looks("board-thread-files");
            reader.follow("構成図.png");
            reader.isAt("/board/file").sees("ウイルス検査を受けていません");
            Assertions.assertThat((Boolean) reader.page()
                            .locator("img.file-page")
                            .evaluate("image => image.decode().then(() => image.naturalWidth > 100)"))
                    .isTrue();
            String file = reader.looks("board-file").page().url();
            reader.press("take");
            reader.isAt("/board/file").isToldBeside("purpose");
            reader.page().locator("input[type=radio][value=OWN_DEFENCE]").check();
            Download taken = reader.page()
                    .waitForDownload(
                            () -> reader.page().locator("button[id$=':take']").click());
            Assertions.assertThat(taken.suggestedFilename()).isEqualTo("構成図.png");
            Assertions.assertThat(ImageIO.read(taken.path().toFile()).getWidth())
                    .isEqualTo(640);

            reader.open(thread).follow("記録.log");
            reader.isAt("/board/file").sees(word).looks("board-file-text");
            reader.open("/search")
                    .looksFor(word)
                    .sees("ゲートウェイの記録")
                    .sees("添付ファイル")
                    .looks("search-files");
            reader.open("/help/files").looks("help-files");
            reader.open(file)
                    .speaks(Locale.ENGLISH)
                    .sees("Not scanned for viruses")
                    .looks("board-file");
            author.open("/board/write?kind=QUESTION").speaks(Locale.ENGLISH).looks("board-write-files");
        }
    }

    private static void upload(Visitor visitor, FilePayload... files) {
        Page page = visitor.page();
        for (FilePayload file : files) {
            page.waitForResponse(
                    answer -> answer.request()
                            .headers()
                            .getOrDefault("content-type", "")
                            .startsWith("multipart"),
                    () -> page.locator("input[type=file]").setInputFiles(file));
        }
    }

    private static byte[] picture() {
        BufferedImage image = new BufferedImage(640, 360, BufferedImage.TYPE_INT_RGB);
        Graphics2D brush = image.createGraphics();
        brush.setColor(new Color(0xE8F1FE));
        brush.fillRect(0, 0, 640, 360);
        brush.setColor(new Color(0x0017C1));
        brush.fillRoundRect(60, 120, 180, 120, 20, 20);
        brush.fillRoundRect(400, 120, 180, 120, 20, 20);
        brush.drawLine(240, 180, 400, 180);
        brush.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
