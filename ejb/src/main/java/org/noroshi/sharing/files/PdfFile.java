package org.noroshi.sharing.files;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * PDF, written anew from what can be reached in it: without who made it, without earlier versions of itself, and without
 * anything that acts, calls out or carries another file. Links keep their words and lead nowhere outside.
 */
final class PdfFile {

    /** How many pages are shown as pictures. */
    static final int SHOWN_PAGES = 10;

    private static final int READ_PAGES = 300;
    private static final float LONGEST_SIDE = 1_400;

    /** Keys that describe, act or carry files, wherever they stand. */
    private static final List<COSName> TOLD = List.of(
            COSName.getPDFName("Metadata"),
            COSName.getPDFName("PieceInfo"),
            COSName.getPDFName("LastModified"),
            COSName.getPDFName("CreatorInfo"),
            COSName.getPDFName("OpenAction"),
            COSName.getPDFName("AA"),
            COSName.getPDFName("JavaScript"),
            COSName.getPDFName("JS"),
            COSName.getPDFName("EmbeddedFiles"),
            COSName.getPDFName("AF"),
            COSName.getPDFName("EF"),
            COSName.getPDFName("Collection"),
            COSName.getPDFName("RichMediaContent"),
            COSName.getPDFName("URLS"),
            COSName.getPDFName("Perms"),
            COSName.getPDFName("DSS"));

    private static final Set<String> ACTIVE = Set.of(
            "FileAttachment", "Movie", "Sound", "Screen", "RichMedia", "3D", "PrinterMark", "TrapNet", "Projection");
    private static final Set<String> MARKUP = Set.of(
            "Text",
            "FreeText",
            "Line",
            "Square",
            "Circle",
            "Polygon",
            "PolyLine",
            "Highlight",
            "Underline",
            "Squiggly",
            "StrikeOut",
            "Stamp",
            "Caret",
            "Ink",
            "Popup",
            "Redact");
    private static final Set<String> OUTSIDE = Set.of(
            "URI",
            "Launch",
            "GoToR",
            "GoToE",
            "SubmitForm",
            "ImportData",
            "JavaScript",
            "Rendition",
            "Movie",
            "Sound",
            "RichMediaExecute",
            "GoTo3DView",
            "Hide",
            "ResetForm",
            "SetOCGState");
    private static final List<COSName> WHO = List.of(
            COSName.getPDFName("T"),
            COSName.getPDFName("M"),
            COSName.getPDFName("NM"),
            COSName.getPDFName("CreationDate"));

    private PdfFile() {}

    static CleanFile clean(byte[] raw) {
        try (PDDocument document = Loader.loadPDF(raw, "", null, null, IOUtils.createMemoryOnlyStreamCache())) {
            if (document.isEncrypted()) {
                throw new UnfitFileException(FilesError.FILE_LOCKED);
            }
            COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
            COSDictionary form = catalog.getCOSDictionary(COSName.getPDFName("AcroForm"));
            if (form != null && form.containsKey(COSName.getPDFName("XFA"))) {
                throw new UnfitFileException(FilesError.FILE_ACTIVE_FORM);
            }
            COSDictionary trailer = document.getDocument().getTrailer();
            trailer.removeItem(COSName.INFO);
            trailer.removeItem(COSName.ID);
            trailer.removeItem(COSName.PREV);
            new Sweep().from(trailer);
            ByteArrayOutputStream written = new ByteArrayOutputStream(raw.length);
            document.save(written);
            byte[] content = written.toByteArray();
            return new CleanFile(
                    FileKind.PDF, content, text(content), Math.min(document.getNumberOfPages(), SHOWN_PAGES));
        } catch (InvalidPasswordException e) {
            throw new UnfitFileException(FilesError.FILE_LOCKED);
        } catch (IOException | RuntimeException e) {
            if (e instanceof UnfitFileException unfit) {
                throw unfit;
            }
            throw new UnfitFileException(FilesError.FILE_BROKEN);
        }
    }

    /** A page as a picture; pages begin with 0. */
    static byte[] shown(byte[] content, int page) {
        try (PDDocument document = Loader.loadPDF(content, "", null, null, IOUtils.createMemoryOnlyStreamCache())) {
            PDRectangle size = document.getPage(page).getCropBox();
            float scale = LONGEST_SIDE / Math.max(1, Math.max(size.getWidth(), size.getHeight()));
            PDFRenderer renderer = new PDFRenderer(document);
            renderer.setSubsamplingAllowed(true);
            BufferedImage image = renderer.renderImage(page, scale, ImageType.RGB);
            return Picture.jpeg(image);
        } catch (IOException e) {
            throw new UnfitFileException(FilesError.FILE_BROKEN);
        }
    }

    private static String text(byte[] content) throws IOException {
        try (PDDocument document = Loader.loadPDF(content, "", null, null, IOUtils.createMemoryOnlyStreamCache())) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setEndPage(READ_PAGES);
            return stripper.getText(document);
        }
    }

    /** Goes once through everything that can be reached. */
    private static final class Sweep {

        private final Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        private final Deque<COSBase> open = new ArrayDeque<>();

        void from(COSBase start) throws IOException {
            open.add(start);
            while (!open.isEmpty()) {
                COSBase next = open.poll();
                COSBase found = next instanceof COSObject reference ? reference.getObject() : next;
                if (found == null || !seen.add(found)) {
                    continue;
                }
                if (found instanceof COSDictionary dictionary) {
                    clean(dictionary);
                    if (found instanceof COSStream stream) {
                        bare(stream);
                    }
                    open.addAll(dictionary.getValues());
                } else if (found instanceof COSArray array) {
                    for (int at = array.size() - 1; at >= 0; at--) {
                        if (isActive(dictionary(array.get(at)))) {
                            array.remove(at);
                        }
                    }
                    array.forEach(open::add);
                }
            }
        }

        private static void clean(COSDictionary dictionary) {
            TOLD.forEach(dictionary::removeItem);
            for (COSName key : List.copyOf(dictionary.keySet())) {
                COSDictionary value = dictionary(dictionary.getItem(key));
                if (isActive(value) || isActingOutside(value) || isSignature(value)) {
                    dictionary.removeItem(key);
                }
            }
            if (dictionary.containsKey(COSName.RECT)
                    && MARKUP.contains(dictionary.getNameAsString(COSName.SUBTYPE, ""))) {
                WHO.forEach(dictionary::removeItem);
            }
        }

        private static boolean isActive(COSDictionary value) {
            return value != null
                    && value.containsKey(COSName.RECT)
                    && ACTIVE.contains(value.getNameAsString(COSName.SUBTYPE, ""));
        }

        /** What somebody has signed with the own name; it would be void after a change anyway. */
        private static boolean isSignature(COSDictionary value) {
            return value != null && value.containsKey(COSName.BYTERANGE);
        }

        /** An action, known by its /S, that does more than go to a place in the same document. */
        private static boolean isActingOutside(COSDictionary value) {
            if (value == null) {
                return false;
            }
            return OUTSIDE.contains(value.getNameAsString(COSName.S, ""));
        }

        /** Pictures inside keep their bits and lose what a camera wrote; one that would fill the memory is refused. */
        private static void bare(COSStream stream) throws IOException {
            if (!"Image".equals(stream.getNameAsString(COSName.SUBTYPE, ""))) {
                return;
            }
            long pixels = (long) stream.getInt(COSName.WIDTH, 0) * stream.getInt(COSName.HEIGHT, 0);
            if (pixels > 2 * Picture.MOST_PIXELS) {
                throw new UnfitFileException(FilesError.FILE_PICTURE_TOO_LARGE, 2 * Picture.MOST_PIXELS / 1_000_000);
            }
            COSBase filter = stream.getFilters();
            if (COSName.DCT_DECODE.equals(filter)) {
                byte[] picture;
                try (InputStream in = stream.createRawInputStream()) {
                    picture = in.readAllBytes();
                }
                byte[] bare = Jpeg.bare(picture);
                try (OutputStream out = stream.createRawOutputStream()) {
                    out.write(bare);
                }
            }
        }

        private static COSDictionary dictionary(COSBase value) {
            COSBase found = value instanceof COSObject reference ? reference.getObject() : value;
            return found instanceof COSDictionary dictionary ? dictionary : null;
        }
    }
}
