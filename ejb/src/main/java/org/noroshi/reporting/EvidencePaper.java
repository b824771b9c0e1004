package org.noroshi.reporting;

import com.openhtmltopdf.extend.FSTextBreaker;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.BreakIterator;
import java.util.Locale;
import org.noroshi.membership.CertificateView;

/** Puts what was written as a page on paper to be filed: A4, with a font of its own and a number on each sheet. */
@ApplicationScoped
class EvidencePaper {

    private static final String FONT = "fonts/BIZUDPGothic-Regular.ttf";

    protected EvidencePaper() {}

    byte[] print(EvidencePack pack, Locale language) {
        return print(new EvidenceHtml(pack, language).text(), language);
    }

    byte[] print(CertificateView certificate, Locale language) {
        return print(new CertificateHtml(certificate, language).text(), language);
    }

    private static byte[] print(String page, Locale language) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PdfRendererBuilder builder = new PdfRendererBuilder()
                .useFastMode()
                .useFont(EvidencePaper::font, "Paper")
                .useUnicodeLineBreaker(new Breaks(BreakIterator.getLineInstance(language)))
                .withHtmlContent(page, null)
                .withProducer("Noroshi")
                .toStream(out);
        try {
            builder.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static InputStream font() {
        return EvidencePaper.class.getResourceAsStream(FONT);
    }

    /** Japanese has no spaces to break lines at; the platform knows where a line may end and where it must not. */
    private static final class Breaks implements FSTextBreaker {

        private final BreakIterator breaks;

        private Breaks(BreakIterator breaks) {
            this.breaks = breaks;
        }

        @Override
        public int next() {
            return breaks.next();
        }

        @Override
        public void setText(String text) {
            breaks.setText(text);
        }
    }
}
