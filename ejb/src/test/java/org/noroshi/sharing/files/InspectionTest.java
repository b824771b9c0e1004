package org.noroshi.sharing.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is taken, what is left of it, and what is refused for which reason. */
@Tag("A18-05")
class InspectionTest {

    private static CleanFile clean(String name, byte[] raw) {
        return Inspection.clean(FileName.of(name), raw);
    }

    private static String latin(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    private static void assertRefused(FilesError why, String name, byte[] raw) {
        assertThatThrownBy(() -> clean(name, raw))
                .as(name)
                .isInstanceOfSatisfying(UnfitFileException.class, unfit -> assertThat(unfit.problems())
                        .singleElement()
                        .satisfies(problem -> assertThat(problem.code()).isEqualTo(why)));
    }

    @Test
    void aPictureIsPaintedAnewWithoutItsTracesAndStandsUpright() throws IOException {
        byte[] raw = Specimens.jpegOnItsSide();
        assertThat(latin(raw)).contains(Specimens.TRACE);
        CleanFile jpeg = clean("写真.jpg", raw);
        assertThat(latin(jpeg.content())).doesNotContain(Specimens.TRACE, "Exif");
        BufferedImage upright = ImageIO.read(new ByteArrayInputStream(jpeg.content()));
        assertThat(upright.getWidth()).isEqualTo(20);
        assertThat(upright.getHeight()).isEqualTo(40);
        assertThat(upright.getRGB(10, 5) >> 16 & 0xFF)
                .as("what lay left is above")
                .isGreaterThan(200);
        assertThat(upright.getRGB(10, 35) >> 16 & 0xFF).isLessThan(60);

        byte[] named = Specimens.pngWithText();
        assertThat(latin(named)).contains(Specimens.TRACE);
        assertThat(latin(clean("図.png", named).content())).doesNotContain(Specimens.TRACE);
        assertThat(latin(Png.bare(named))).as("bit by bit").doesNotContain(Specimens.TRACE);
        assertThat(latin(Jpeg.bare(raw))).doesNotContain(Specimens.TRACE);
    }

    @Test
    void aPictureThatWouldFillTheMemoryIsRefusedBeforeItIsRead() {
        byte[] bomb = Specimens.png();
        bomb[16] = 0;
        bomb[17] = 1;
        bomb[20] = 0;
        bomb[21] = 1;
        java.util.zip.CRC32 sum = new java.util.zip.CRC32();
        sum.update(bomb, 12, 17);
        java.nio.ByteBuffer.wrap(bomb).putInt(29, (int) sum.getValue());
        assertRefused(FilesError.FILE_PICTURE_TOO_LARGE, "爆弾.png", bomb);
    }

    @Test
    void aPdfLosesWhoMadeItAndWhatActsAndKeepsItsWords() {
        byte[] raw = Specimens.pdf("Detected CVE-2026-12345 on the gateway");
        assertThat(latin(raw)).contains(Specimens.TRACE, "KARTE-PC7", "JavaScript", "Launch", "URI", "EmbeddedFile");
        CleanFile pdf = clean("報告.pdf", raw);
        assertThat(pdf.text()).contains("Detected CVE-2026-12345 on the gateway");
        assertThat(pdf.pages()).isEqualTo(1);
        String again = flat(pdf.content());
        assertThat(again)
                .contains("a remark that stays")
                .doesNotContain(
                        Specimens.TRACE,
                        "KARTE-PC7",
                        "JavaScript",
                        "Launch",
                        "URI",
                        "EmbeddedFile",
                        "Metadata",
                        "intranet");
        assertThat(PdfFile.shown(pdf.content(), 0)).startsWith(0xFF, 0xD8);
    }

    /** The same document without compression, so that everything in it can be read. */
    private static String flat(byte[] pdf) {
        try (var document = org.apache.pdfbox.Loader.loadPDF(pdf)) {
            var out = new java.io.ByteArrayOutputStream();
            document.save(out, org.apache.pdfbox.pdfwriter.compress.CompressParameters.NO_COMPRESSION);
            return latin(out.toByteArray());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void anOfficeDocumentLosesItsWritersAndKeepsTheirWords() {
        CleanFile docx = clean("手順.docx", Specimens.docx("院内の手順書", Map.of()));
        assertThat(docx.text()).contains("院内の手順書", "あとから & 足した");
        Map<String, String> parts = Specimens.unpacked(docx.content());
        assertThat(parts.keySet()).doesNotContain("docProps/core.xml").contains("word/document.xml");
        assertThat(String.join("\n", parts.values()))
                .contains("院内の手順書", "about:blank", "w:author=\"-\"", "あとから &amp; 足した", "w:zoom")
                .doesNotContain(Specimens.TRACE, "2026-11-01", "intranet", "core-properties", "attachedTemplate");
        String others = String.join(
                "\n",
                Specimens.unpacked(clean(
                                        "ほか.docx",
                                        Specimens.docx(
                                                "本文",
                                                Map.of(
                                                        "xl/comments1.xml",
                                                        "<comments><authors><author>TARO</author></authors></comments>",
                                                        "xl/persons/person.xml",
                                                        "<p><person displayName=\"TARO\" userId=\"TARO\" providerId=\"AD\"/></p>",
                                                        "xl/workbook.xml",
                                                        "<w><x15ac:absPath url=\"C:\\TARO\"/><fileSharing userName=\"TARO\"/></w>",
                                                        "xl/tables/table1.xml",
                                                        "<table displayName=\"Table1\" name=\"Table1\"/>",
                                                        "word/field.xml",
                                                        "<w><instrText>HYPERLINK \"https://taro.example/TARO\"</instrText></w>",
                                                        "word/people.xml",
                                                        "<w15:person w15:author=\"TARO\"/>")))
                                .content())
                        .values());
        assertThat(others)
                .contains("displayName=\"Table1\" name=\"Table1\"", "HYPERLINK &quot;about:blank&quot;")
                .doesNotContain(Specimens.TRACE);
        assertThat(clean("もう一度.docx", docx.content()).content()).isEqualTo(docx.content());
    }

    @ParameterizedTest
    @CsvSource({
        "word/vbaProject.bin, x, FILE_MACROS",
        "word/activeX/activeX1.xml, <a/>, FILE_MACROS",
        "word/embeddings/oleObject1.bin, x, FILE_EMBEDDED",
        "xl/externalLinks/externalLink1.xml, <a/>, FILE_LINKED",
        "word/media/image1.emf, x, FILE_PICTURE_WITHIN",
        "word/media/image1.svg, <svg/>, FILE_PICTURE_WITHIN",
        "word/unknown.bin, x, FILE_PART_UNKNOWN",
        "word/broken.xml, <a>, FILE_BROKEN",
        "word/bomb.xml, <!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>, FILE_BROKEN",
        "../outside.xml, <a/>, FILE_BROKEN",
        "word/field.xml, <w><instrText>DDEAUTO c:\\\\cmd</instrText></w>, FILE_LINKED",
        "word/_rels/x.rels, <R><Relationship Type='a/image' Target='http://x' TargetMode='External'/></R>, FILE_LINKED",
        "word/_rels/y.rels, <R><Relationship Type='a/oleObject' Target='z'/></R>, FILE_EMBEDDED"
    })
    void anOfficeDocumentWithSomethingThatActsOrIsNotKnownIsRefused(String part, String content, FilesError why) {
        assertRefused(why, "手順.docx", Specimens.docx("本文", Map.of(part, content)));
    }

    @Test
    void aDocumentThatWouldFillTheMemoryIsRefusedBeforeItDoes() {
        byte[] bomb = Specimens.officeBomb();
        assertThat(bomb.length).isLessThan(1 << 18);
        assertRefused(FilesError.FILE_UNPACKS_TOO_LARGE, "爆弾.docx", bomb);
    }

    @Test
    void aSampleIsTakenUnderItsPasswordAlone() {
        byte[] program = "MZ\0\0 this stands for a program".getBytes(StandardCharsets.US_ASCII);
        CleanFile sample = clean("検体.zip", Specimens.zip("infected", program));
        assertThat(sample.kind()).isEqualTo(FileKind.SAMPLE);
        assertThat(sample.text()).isEmpty();
        assertRefused(FilesError.FILE_ZIP_NOT_A_SAMPLE, "別の鍵.zip", Specimens.zip("secret", program));
        assertRefused(FilesError.FILE_ZIP_NOT_A_SAMPLE, "鍵なし.zip", Specimens.zip(null, program));
        assertRefused(FilesError.FILE_PROGRAM, "検体.exe", program);
    }

    @Test
    void aFileIsWhatItsContentSays() {
        byte[] png = Specimens.png();
        assertRefused(FilesError.FILE_NOT_WHAT_IT_SAYS, "図.jpg", png);
        assertRefused(FilesError.FILE_NOT_WHAT_IT_SAYS, "図.txt", png);
        assertRefused(FilesError.FILE_NOT_WHAT_IT_SAYS, "表.xlsx", Specimens.docx("本文", Map.of()));
        assertRefused(FilesError.FILE_ZIP_NOT_A_SAMPLE, "文書.zip", Specimens.docx("本文", Map.of()));
        assertRefused(FilesError.FILE_TYPE_NOT_TAKEN, "図.gif", png);
        assertRefused(FilesError.FILE_MACROS, "手順.docm", Specimens.docx("本文", Map.of()));
        assertRefused(
                FilesError.FILE_WEB_PAGE,
                "記録.txt",
                "<!DOCTYPE html><html><script>1</script></html>".getBytes(StandardCharsets.UTF_8));
        assertRefused(
                FilesError.FILE_WEB_PAGE,
                "図.txt",
                "<svg xmlns=\"http://www.w3.org/2000/svg\"/>".getBytes(StandardCharsets.UTF_8));
        assertRefused(FilesError.FILE_LOCKED, "鍵.pdf", Specimens.lockedPdf());
        assertRefused(FilesError.FILE_OLD_OR_LOCKED_OFFICE, "古い.docx", new byte[] {
            (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1, 0, 0
        });
        assertRefused(FilesError.FILE_NOT_WHAT_IT_SAYS, "記録.log", new byte[] {1, 2, 3, (byte) 0x82, (byte) 0xA0, 0});
        assertRefused(FilesError.FILE_EMPTY, "空.txt", new byte[0]);
        assertRefused(FilesError.FILE_BROKEN, "途中.pdf", "%PDF-1.7\nnothing".getBytes(StandardCharsets.US_ASCII));
    }

    @Test
    void textsOfJapaneseProgramsAreRead() {
        assertThat(clean("記録.log", "起動しました\n".getBytes(Charset.forName("windows-31j")))
                        .text())
                .isEqualTo("起動しました\n");
        assertThat(clean("記録.csv", "\uFEFF日時,件名\n".getBytes(StandardCharsets.UTF_8))
                        .text())
                .isEqualTo("日時,件名\n");
        assertThat(clean("指標.json", "{\"a\": [1]}".getBytes(StandardCharsets.UTF_8))
                        .kind())
                .isEqualTo(FileKind.TEXT);
        assertThat(clean("見出し.txt", "Received: from a\nSubject: b\n\nc".getBytes(StandardCharsets.UTF_8))
                        .kind())
                .isEqualTo(FileKind.TEXT);
    }

    @ParameterizedTest
    @CsvSource({
        "C:\\Users\\taro\\構成図.pdf, 構成図.pdf",
        "../../etc/passwd.txt, passwd.txt",
        "invoice\u202Efdp.exe, invoicefdp.exe",
        "'a\u0000b\u200B.txt', ab.txt",
        "'<b>.txt', b.txt",
        "'..hidden.log', hidden.log"
    })
    void namesDeceiveNobody(String given, String shown) {
        assertThat(FileName.of(given).text()).isEqualTo(shown);
    }

    @Test
    void aNameHasAnEndingAndOneLength() {
        assertThatThrownBy(() -> FileName.of("LICENSE")).isInstanceOf(UnfitFileException.class);
        assertThatThrownBy(() -> FileName.of(null)).isInstanceOf(UnfitFileException.class);
        assertThat(FileName.of("長".repeat(300) + ".pdf").text()).hasSize(120).endsWith(".pdf");
    }
}
