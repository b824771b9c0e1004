package org.noroshi.sharing.files;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MimeTypes;

/** Looks what a file is, by its content and not by what it calls itself, and makes it fit to be kept. */
final class Inspection {

    private static final Set<String> TEXTS = Set.of(
            "text/plain",
            "text/csv",
            "text/x-log",
            "application/json",
            "application/xml",
            "text/xml",
            // headers of a mail, copied into a text
            "message/rfc822");
    private static final Set<String> WEB_PAGES = Set.of("text/html", "application/xhtml+xml", "image/svg+xml");
    private static final Set<String> PROGRAMS = Set.of(
            "exe", "dll", "scr", "com", "bat", "cmd", "ps1", "vbs", "js", "jse", "wsf", "hta", "msi", "lnk", "jar",
            "sh", "iso", "img", "cpl", "reg");
    private static final Set<String> MACRO_OFFICE =
            Set.of("docm", "dotm", "xlsm", "xltm", "xlsb", "xlam", "pptm", "potm", "ppsm", "ppam");
    private static final Set<String> OLD_OFFICE = Set.of("doc", "dot", "xls", "xlt", "ppt", "pot", "pps");
    private static final String UNKNOWN = "application/octet-stream";
    private static final String OFFICE_CONTAINER = "application/x-tika-msoffice";

    private Inspection() {}

    /** @throws UnfitFileException when it can't be taken */
    static CleanFile clean(FileName name, byte[] raw) {
        if (raw.length == 0) {
            throw new UnfitFileException(FilesError.FILE_EMPTY);
        }
        FileKind kind = kind(name, raw);
        return switch (kind) {
            case PNG, JPEG -> Picture.clean(kind, raw);
            case PDF -> PdfFile.clean(raw);
            case DOCX, XLSX, PPTX -> OfficeFile.clean(kind, raw);
            case TEXT -> PlainText.clean(raw);
            case SAMPLE -> SampleArchive.clean(raw);
        };
    }

    private static FileKind kind(FileName name, byte[] raw) {
        String content = detected(raw);
        String ending = FileKind.ending(name.text());
        if (MACRO_OFFICE.contains(ending)) {
            throw new UnfitFileException(FilesError.FILE_MACROS);
        }
        if (OFFICE_CONTAINER.equals(content) || OLD_OFFICE.contains(ending)) {
            throw new UnfitFileException(FilesError.FILE_OLD_OR_LOCKED_OFFICE);
        }
        if (isProgram(content) || PROGRAMS.contains(ending)) {
            throw new UnfitFileException(FilesError.FILE_PROGRAM);
        }
        if (WEB_PAGES.contains(content)) {
            throw new UnfitFileException(FilesError.FILE_WEB_PAGE);
        }
        FileKind claimed =
                FileKind.named(name.text()).orElseThrow(() -> new UnfitFileException(FilesError.FILE_TYPE_NOT_TAKEN));
        boolean fits =
                switch (claimed) {
                    case PNG, JPEG, PDF -> content.equals(claimed.mediaType());
                    case DOCX, XLSX, PPTX, SAMPLE -> isZip(raw);
                    // what nobody knows may be text of Japanese Windows; reading it will tell
                    case TEXT -> TEXTS.contains(content) || UNKNOWN.equals(content);
                };
        if (!fits) {
            throw new UnfitFileException(
                    FilesError.FILE_NOT_WHAT_IT_SAYS,
                    FileKind.ending(name.text()).toUpperCase(Locale.ROOT));
        }
        return claimed;
    }

    private static boolean isZip(byte[] raw) {
        return raw.length > 4 && raw[0] == 'P' && raw[1] == 'K' && raw[2] == 3 && raw[3] == 4;
    }

    private static boolean isProgram(String content) {
        return content.contains("executable")
                || content.contains("x-msdownload")
                || content.contains("dosexec")
                || content.contains("x-elf")
                || content.contains("x-sharedlib")
                || content.contains("mach-o")
                || content.contains("x-sh")
                || content.contains("java-vm")
                || content.contains("x-ms-shortcut")
                || content.contains("x-bat");
    }

    private static String detected(byte[] raw) {
        try {
            MediaType type = MimeTypes.getDefaultMimeTypes().detect(new ByteArrayInputStream(raw), new Metadata());
            return type.getBaseType().toString();
        } catch (IOException e) {
            throw new UnfitFileException(FilesError.FILE_BROKEN);
        }
    }
}
