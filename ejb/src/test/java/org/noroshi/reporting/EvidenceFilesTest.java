package org.noroshi.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.noroshi.membership.CertificateView;

/** The evidence as it is handed out. */
@Tag("A05-1")
class EvidenceFilesTest {

    @Test
    void thePaperHoldsEverythingInALetteringOfItsOwn() throws IOException {
        byte[] pdf = new EvidencePaper().print(EvidenceFixture.pack(5), Locale.JAPANESE);
        Files.write(Path.of("target/evidence.pdf"), pdf);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            String text = new PDFTextStripper().getText(document).replaceAll("\\s", "");
            assertThat(text)
                    .contains("利用規約に関する記録")
                    .contains("見本髙﨑病院")
                    .contains("K2026-AB23CD")
                    .contains("第4条第1項")
                    .contains("2026年5月31日09:00:00JST")
                    .contains("誤字を直します<b>&ほか。")
                    .contains("見本花子")
                    .contains("192.0.2.9")
                    .contains("1".repeat(64))
                    .containsPattern("1/[2-9]");
            for (PDPage page : document.getPages()) {
                page.getResources().getFontNames().forEach(name -> assertThat(font(page, name))
                        .as("embedded, so that it looks the same everywhere")
                        .isTrue());
            }
        }
        assertThat(pdf.length).as("only the letters that are used").isLessThan(200_000);
    }

    private static boolean font(PDPage page, org.apache.pdfbox.cos.COSName name) {
        try {
            return page.getResources().getFont(name).isEmbedded();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void thePaperExistsInEnglishToo() throws IOException {
        byte[] pdf = new EvidencePaper().print(EvidenceFixture.pack(40), Locale.ENGLISH);
        Files.write(Path.of("target/evidence-en.pdf"), pdf);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isGreaterThan(2);
            assertThat(new PDFTextStripper().getText(document).replaceAll("\\s+", " "))
                    .contains("Record of the terms of service")
                    .contains("Article 4(1)");
        }
    }

    @Test
    @Tag("A17-2")
    void theCertificateOfANoticeOfLeavingIsAPaperInBothLanguages() throws IOException {
        CertificateView good = EvidenceFixture.certificate(Optional.empty());
        byte[] pdf = new EvidencePaper().print(good, Locale.JAPANESE);
        Files.write(Path.of("target/certificate.pdf"), pdf);
        assertThat(words(pdf))
                .contains("利用中止届の証明書")
                .contains("W2026-AB23CD")
                .contains("K2026-AB23CD")
                .contains("見本髙﨑病院<本院>")
                .contains("受け付けたことを証明します")
                .contains("2026年7月1日00:00:00JST")
                .contains("第17条第2項")
                .doesNotContain("取り消されました");
        assertThat(words(new EvidencePaper().print(good, Locale.ENGLISH)))
                .contains("Certificateofthenoticeofleaving", "Article17(2)", "Thiscertifies");
        byte[] back = new EvidencePaper()
                .print(EvidenceFixture.certificate(Optional.of(EvidenceFixture.EFFECTIVE)), Locale.JAPANESE);
        assertThat(words(back))
                .as("nothing is certified that was taken back")
                .contains("取り消されました", "届出の取消し")
                .doesNotContain("証明します");
    }

    private static String words(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s", "");
        }
    }

    @Test
    void programsGetTheSame() {
        JsonObject json = Json.createReader(new ByteArrayInputStream(EvidenceJson.write(EvidenceFixture.pack(3))))
                .readObject();
        assertThat(json.getString("format")).isEqualTo("noroshi/terms-evidence/1");
        assertThat(json.getJsonObject("contract").getString("formedAt")).isEqualTo("2026-04-01T00:00:00Z");
        JsonObject second = json.getJsonArray("terms").getJsonObject(1);
        assertThat(second.getString("basis")).isEqualTo("SILENCE");
        assertThat(second.getString("ground")).isEqualTo("A04-1");
        assertThat(second.getString("boundFrom")).isEqualTo("2026-05-31T00:00:00Z");
        assertThat(second.getJsonArray("shown")).hasSize(3);
        assertThat(second.containsKey("objection")).isFalse();
    }

    @Test
    void bothLanguagesHaveTheSameKeysAndEveryBasisItsSentence() {
        assertThat(keys(Locale.JAPANESE)).isEqualTo(keys(Locale.ENGLISH));
        for (Basis basis : Basis.values()) {
            assertThat(keys(Locale.JAPANESE)).contains("evidence.basis." + basis.name());
        }
    }

    private static Set<String> keys(Locale locale) {
        return new TreeSet<>(ResourceBundle.getBundle(
                        "org.noroshi.reporting.Messages",
                        locale,
                        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES))
                .keySet());
    }
}
