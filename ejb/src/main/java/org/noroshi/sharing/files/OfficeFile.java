package org.noroshi.sharing.files;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * Documents, sheets and slides of today's Office, part by part: what describes the document or its writers is left out,
 * what is not known to be harmless is refused. The names of those who commented or changed something become a dash; the
 * comments and changes stay.
 */
final class OfficeFile {

    private static final int MOST_PARTS = 3_000;
    private static final long MOST_UNPACKED = 120L << 20;
    private static final String CONTENT_TYPES = "[Content_Types].xml";
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private static final Pattern MACROS =
            Pattern.compile("(?i).*(vbaproject|vbadata|/macrosheets/|customui/|/activex/).*");
    private static final Pattern EMBEDDED = Pattern.compile("(?i).*(/embeddings/|oleobject).*");
    private static final Pattern LINKED =
            Pattern.compile("(?i).*(/externallinks/|/connections\\.xml|/querytables/|/webextensions/).*");

    /** Parts that only describe the document, its writers or their machines. */
    private static final Pattern TELLING = Pattern.compile(
            "(?i)(docprops/.*|customxml/.*|docmetadata/.*|_xmlsignatures/.*|.*/customxml/.*|.*/printersettings/.*|word/people\\.xml)");

    private static final Map<FileKind, String> MAIN = Map.of(
            FileKind.DOCX, "wordprocessingml.document.main+xml",
            FileKind.XLSX, "spreadsheetml.sheet.main+xml",
            FileKind.PPTX, "presentationml.presentation.main+xml");

    private OfficeFile() {}

    static CleanFile clean(FileKind kind, byte[] raw) {
        Map<String, byte[]> parts = parts(raw);
        requireHarmless(kind, parts);
        StringBuilder text = new StringBuilder();
        ByteArrayOutputStream anew = new ByteArrayOutputStream(raw.length);
        try (ZipOutputStream zip = new ZipOutputStream(anew, StandardCharsets.UTF_8)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                if (!isTelling(part.getKey())) {
                    ZipEntry entry = new ZipEntry(part.getKey());
                    entry.setTimeLocal(NO_TIME);
                    zip.putNextEntry(entry);
                    zip.write(clean(part.getKey(), part.getValue(), text));
                    zip.closeEntry();
                }
            }
        } catch (IOException e) {
            throw new UnfitFileException(FilesError.FILE_BROKEN);
        }
        return new CleanFile(kind, anew.toByteArray(), text.toString().strip(), 0);
    }

    /** The parts in their order, the list of contents first. */
    private static Map<String, byte[]> parts(byte[] raw) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put(CONTENT_TYPES, null);
        long left = MOST_UNPACKED;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(raw), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.isDirectory()) {
                    continue;
                }
                byte[] content = zip.readNBytes((int) left + 1);
                left -= content.length;
                if (left < 0 || parts.size() > MOST_PARTS) {
                    throw new UnfitFileException(FilesError.FILE_UNPACKS_TOO_LARGE);
                }
                String name = entry.getName().replace('\\', '/');
                if (name.startsWith("/")
                        || List.of(name.split("/")).contains("..")
                        || parts.put(name, content) != null) {
                    throw new UnfitFileException(FilesError.FILE_BROKEN);
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new UnfitFileException(FilesError.FILE_BROKEN);
        }
        if (parts.get(CONTENT_TYPES) == null) {
            throw new UnfitFileException(FilesError.FILE_BROKEN);
        }
        return parts;
    }

    private static void requireHarmless(FileKind kind, Map<String, byte[]> parts) {
        String types = new String(parts.get(CONTENT_TYPES), StandardCharsets.UTF_8);
        if (types.toLowerCase(Locale.ROOT).contains("macroenabled")) {
            throw new UnfitFileException(FilesError.FILE_MACROS);
        }
        for (String name : parts.keySet()) {
            if (MACROS.matcher(name).matches()) {
                throw new UnfitFileException(FilesError.FILE_MACROS);
            }
            if (EMBEDDED.matcher(name).matches()) {
                throw new UnfitFileException(FilesError.FILE_EMBEDDED);
            }
            if (LINKED.matcher(name).matches()) {
                throw new UnfitFileException(FilesError.FILE_LINKED);
            }
        }
        if (!types.contains(MAIN.get(kind))) {
            throw new UnfitFileException(FilesError.FILE_NOT_WHAT_IT_SAYS, kind.name());
        }
    }

    static boolean isTelling(String part) {
        return TELLING.matcher(part).matches();
    }

    private static byte[] clean(String name, byte[] part, StringBuilder text) {
        return switch (FileKind.ending(name)) {
            case "xml", "rels", "vml" -> OfficePart.clean(name, part, text);
            case "png" -> Png.bare(part);
            case "jpg", "jpeg" -> Jpeg.bare(part);
            case "odttf", "fntdata" -> part;
            case "emf", "wmf", "gif", "bmp", "tif", "tiff", "svg", "wdp" ->
                throw new UnfitFileException(
                        FilesError.FILE_PICTURE_WITHIN, FileKind.ending(name).toUpperCase(Locale.ROOT));
            default -> throw new UnfitFileException(FilesError.FILE_PART_UNKNOWN, name);
        };
    }
}
