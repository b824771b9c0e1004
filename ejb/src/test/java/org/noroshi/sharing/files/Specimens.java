package org.noroshi.sharing.files;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import net.lingala.zip4j.model.ZipParameters;
import net.lingala.zip4j.model.enums.EncryptionMethod;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionLaunch;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;

/** Files as hospitals have them, made here, each with the traces of somebody called TARO who works at host KARTE-PC7. */
public final class Specimens {

    static final String TRACE = "TARO";

    private Specimens() {}

    public static byte[] png() {
        return image("png", 40, 20);
    }

    /** With a text chunk that names somebody, before the picture. */
    static byte[] pngWithText() {
        byte[] png = png();
        byte[] words = "Author\0TARO of KARTE-PC7".getBytes(StandardCharsets.ISO_8859_1);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(png, 0, 33);
        out.writeBytes(new byte[] {0, 0, 0, (byte) words.length, 't', 'E', 'X', 't'});
        out.writeBytes(words);
        java.util.zip.CRC32 sum = new java.util.zip.CRC32();
        sum.update("tEXt".getBytes(StandardCharsets.ISO_8859_1));
        sum.update(words);
        out.writeBytes(
                java.nio.ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
        out.write(png, 33, png.length - 33);
        out.writeBytes("TARO hides behind the end".getBytes(StandardCharsets.US_ASCII));
        return out.toByteArray();
    }

    /** As a telephone writes it: 40 by 20 pixels that lie on their side, and a name. */
    static byte[] jpegOnItsSide() {
        byte[] jpeg = image("jpeg", 40, 20);
        byte[] name = "TARO\0".getBytes(StandardCharsets.US_ASCII);
        java.nio.ByteBuffer exif = java.nio.ByteBuffer.allocate(6 + 8 + 2 + 24 + 4 + name.length);
        exif.put("Exif\0\0".getBytes(StandardCharsets.US_ASCII)).put("MM".getBytes(StandardCharsets.US_ASCII));
        exif.putShort((short) 42).putInt(8).putShort((short) 2);
        exif.putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) 6)
                .putShort((short) 0);
        exif.putShort((short) 0x013B).putShort((short) 2).putInt(name.length).putInt(38);
        exif.putInt(0).put(name);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(jpeg, 0, 2);
        out.writeBytes(new byte[] {(byte) 0xFF, (byte) 0xE1, 0, (byte) (exif.capacity() + 2)});
        out.writeBytes(exif.array());
        out.writeBytes(new byte[] {(byte) 0xFF, (byte) 0xFE, 0, 6});
        out.writeBytes("TARO".getBytes(StandardCharsets.US_ASCII));
        out.write(jpeg, 2, jpeg.length - 2);
        return out.toByteArray();
    }

    private static byte[] image(String form, int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < width / 2; x++) {
            for (int y = 0; y < height; y++) {
                image.setRGB(x, y, 0xFF0000);
            }
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, form, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** A PDF of one page with these words, and with everything that a PDF can say or do besides. */
    public static byte[] pdf(String words) {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage(PDRectangle.A5);
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 14);
                content.newLineAtOffset(40, 500);
                content.showText(words);
                content.endText();
            }
            PDDocumentInformation information = new PDDocumentInformation();
            information.setAuthor(TRACE);
            information.setCreator("KARTE-PC7");
            document.setDocumentInformation(information);
            PDMetadata metadata = new PDMetadata(document);
            metadata.importXMPMetadata(
                    "<x:xmpmeta xmlns:x='adobe:ns:meta/'>TARO</x:xmpmeta>".getBytes(StandardCharsets.UTF_8));
            document.getDocumentCatalog().setMetadata(metadata);
            document.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert('TARO')"));
            PDAnnotationLink link = new PDAnnotationLink();
            link.setRectangle(new PDRectangle(10, 10, 20, 20));
            PDActionURI action = new PDActionURI();
            action.setURI("https://intranet.taro.example/TARO");
            link.setAction(action);
            PDAnnotationLink launch = new PDAnnotationLink();
            launch.setRectangle(new PDRectangle(10, 40, 20, 20));
            launch.setAction(new PDActionLaunch());
            PDAnnotationText note = new PDAnnotationText();
            note.setRectangle(new PDRectangle(10, 80, 20, 20));
            note.setTitlePopup(TRACE);
            note.setContents("a remark that stays");
            page.setAnnotations(List.of(link, launch, note));
            PDComplexFileSpecification carried = new PDComplexFileSpecification();
            carried.setFile("TARO.exe");
            carried.setEmbeddedFile(new PDEmbeddedFile(
                    document, new ByteArrayInputStream("MZ TARO".getBytes(StandardCharsets.US_ASCII))));
            PDEmbeddedFilesNameTreeNode tree = new PDEmbeddedFilesNameTreeNode();
            tree.setNames(Map.of("TARO.exe", carried));
            PDDocumentNameDictionary names = new PDDocumentNameDictionary(document.getDocumentCatalog());
            names.setEmbeddedFiles(tree);
            document.getDocumentCatalog().setNames(names);
            page.getCOSObject().setString(COSName.getPDFName("PieceInfo"), TRACE);
            return written(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] lockedPdf() {
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.protect(new StandardProtectionPolicy("owner", "", new AccessPermission()));
            return written(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] written(PDDocument document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.save(out, org.apache.pdfbox.pdfwriter.compress.CompressParameters.NO_COMPRESSION);
        return out.toByteArray();
    }

    /** A Word document with these words, a tracked change, a comment and properties, all by TARO; plus or with other parts. */
    public static byte[] docx(String words, Map<String, String> other) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put(
                "[Content_Types].xml",
                "<?xml version=\"1.0\"?><Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                        + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                        + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                        + "<Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/>"
                        + "<Override PartName=\"/docProps/core.xml\" ContentType=\"application/vnd.openxmlformats-package.core-properties+xml\"/></Types>");
        parts.put(
                "_rels/.rels",
                rels(
                        rel("rId1", "officeDocument", "word/document.xml", false)
                                + "<Relationship Id=\"rId2\" Type=\"http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties\" Target=\"docProps/core.xml\"/>"));
        parts.put("docProps/core.xml", "<a><creator>TARO</creator></a>");
        parts.put(
                "word/document.xml",
                "<?xml version=\"1.0\"?><w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><w:body>"
                        + "<w:p w:rsidR=\"00TARO11\"><w:r><w:t>" + words + "</w:t></w:r></w:p>"
                        + "<w:p><w:ins w:id=\"1\" w:author=\"TARO\" w:date=\"2026-11-01T10:00:00Z\"><w:r><w:t>あとから &amp; 足した</w:t></w:r></w:ins></w:p>"
                        + "</w:body></w:document>");
        parts.put(
                "word/_rels/document.xml.rels",
                rels(rel("rId5", "hyperlink", "https://intranet.taro.example/TARO", true)));
        parts.put(
                "word/_rels/settings.xml.rels",
                rels(rel("rId1", "attachedTemplate", "file:///C:/Users/TARO/Normal.dotm", true)));
        parts.put(
                "word/settings.xml",
                "<w:settings xmlns:w=\"x\" xmlns:r=\"y\"><w:attachedTemplate r:id=\"rId1\"/><w:rsids><w:rsid w:val=\"00TARO11\"/></w:rsids><w:zoom w:percent=\"100\"/></w:settings>");
        parts.putAll(other);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** A document of a hundred kilobytes that becomes 130 MB when it is unpacked. */
    static byte[] officeBomb() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            byte[] blanks = new byte[1 << 20];
            for (int i = 0; i < 130; i++) {
                zip.write(blanks);
            }
            zip.closeEntry();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static String rels(String inside) {
        return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + inside
                + "</Relationships>";
    }

    static String rel(String id, String type, String target, boolean outside) {
        return "<Relationship Id=\"" + id
                + "\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/" + type
                + "\" Target=\"" + target + "\"" + (outside ? " TargetMode=\"External\"" : "") + "/>";
    }

    /** All parts of an archive, one behind the other. */
    static Map<String, String> unpacked(byte[] archive) {
        Map<String, String> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return parts;
    }

    /** A sample in a ZIP under the password; without one, unlocked. */
    public static byte[] zip(String password, byte[] sample) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (net.lingala.zip4j.io.outputstream.ZipOutputStream zip =
                new net.lingala.zip4j.io.outputstream.ZipOutputStream(
                        out, password == null ? null : password.toCharArray())) {
            ZipParameters how = new ZipParameters();
            how.setFileNameInZip("sample.bin");
            how.setEncryptFiles(password != null);
            how.setEncryptionMethod(password == null ? EncryptionMethod.NONE : EncryptionMethod.ZIP_STANDARD);
            zip.putNextEntry(how);
            zip.write(sample);
            zip.closeEntry();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
