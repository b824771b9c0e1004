package org.noroshi.sharing.files;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/** The chunks of a PNG; those that only describe the picture are left out. */
final class Png {

    private static final Set<String> PICTURE =
            Set.of("IHDR", "PLTE", "IDAT", "IEND", "tRNS", "gAMA", "cHRM", "sRGB", "iCCP", "sBIT", "bKGD", "pHYs");
    private static final int SIGNATURE = 8;

    private Png() {}

    /** The same picture, bit by bit, without what describes it. */
    static byte[] bare(byte[] png) {
        ByteArrayOutputStream bare = new ByteArrayOutputStream(png.length);
        ByteBuffer chunks = ByteBuffer.wrap(png);
        bare.write(png, 0, Math.min(SIGNATURE, png.length));
        int at = SIGNATURE;
        while (at + 12 <= png.length) {
            int length = chunks.getInt(at);
            if (length < 0 || length > png.length - at - 12) {
                break;
            }
            String type = new String(png, at + 4, 4, StandardCharsets.US_ASCII);
            if (PICTURE.contains(type)) {
                bare.write(png, at, length + 12);
            }
            if (type.equals("IEND")) {
                return bare.toByteArray();
            }
            at += length + 12;
        }
        throw new UnfitFileException(FilesError.FILE_PICTURE_UNREADABLE);
    }
}
