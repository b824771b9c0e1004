package org.noroshi.sharing.files;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Text as programs write it; kept as it is, since it says nothing beyond what can be read. */
final class PlainText {

    private static final List<Charset> CHARSETS = List.of(StandardCharsets.UTF_8, Charset.forName("windows-31j"));

    private PlainText() {}

    static CleanFile clean(byte[] raw) {
        String text = read(raw);
        if (text.chars().anyMatch(PlainText::isNoText)) {
            throw new UnfitFileException(FilesError.FILE_NOT_WHAT_IT_SAYS, "TXT");
        }
        return new CleanFile(FileKind.TEXT, raw, text, 0);
    }

    /** Control characters that programs do not write into logs; colours of a terminal are let pass. */
    private static boolean isNoText(int character) {
        return character < 0x20 && "\t\n\r\f\u001B".indexOf(character) < 0;
    }

    private static String read(byte[] raw) {
        if (raw.length > 2
                && (raw[0] == (byte) 0xFF && raw[1] == (byte) 0xFE || raw[0] == (byte) 0xFE && raw[1] == (byte) 0xFF)) {
            return new String(raw, StandardCharsets.UTF_16);
        }
        for (Charset charset : CHARSETS) {
            try {
                String text = charset.newDecoder().decode(ByteBuffer.wrap(raw)).toString();
                return text.startsWith("\uFEFF") ? text.substring(1) : text;
            } catch (CharacterCodingException notThisOne) {
                // then perhaps the next
            }
        }
        throw new UnfitFileException(FilesError.FILE_BROKEN);
    }
}
