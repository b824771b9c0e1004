package org.noroshi.sharing.files;

import java.io.ByteArrayOutputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** The segments of a JPEG before its picture begins: what a camera wrote there, and how to hold the picture upright. */
final class Jpeg {

    private static final int START_OF_SCAN = 0xDA;
    private static final int COMMENT = 0xFE;
    private static final int APP0 = 0xE0;
    private static final int APP1 = 0xE1;
    private static final int COLOURS = 0xE2;
    private static final int ADOBE = 0xEE;
    private static final int APP15 = 0xEF;
    private static final int ORIENTATION = 0x0112;

    private Jpeg() {}

    /** The same picture, bit by bit, without what describes it. */
    static byte[] bare(byte[] jpeg) {
        ByteArrayOutputStream bare = new ByteArrayOutputStream(jpeg.length);
        int rest = walk(jpeg, (marker, from, length) -> {
            boolean tells = marker == COMMENT
                    || marker >= APP0 && marker <= APP15 && marker != APP0 && marker != COLOURS && marker != ADOBE;
            if (!tells) {
                bare.write(jpeg, from, length);
            }
        });
        bare.write(jpeg, rest, end(jpeg) - rest);
        return bare.toByteArray();
    }

    /** How the picture lies, from 1 (upright) to 8, as cameras count. */
    static int orientation(byte[] jpeg) {
        int[] found = {1};
        walk(jpeg, (marker, from, length) -> {
            if (marker == APP1
                    && length > 18
                    && new String(jpeg, from + 4, 4, StandardCharsets.US_ASCII).equals("Exif")) {
                found[0] = orientation(
                        ByteBuffer.wrap(jpeg, from + 10, length - 10).slice());
            }
        });
        return found[0];
    }

    private static int orientation(ByteBuffer exif) {
        try {
            exif.order(exif.getShort(0) == 0x4949 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
            int directory = exif.getInt(4);
            int entries = exif.getShort(directory);
            for (int entry = 0; entry < entries; entry++) {
                int at = directory + 2 + 12 * entry;
                if (exif.getShort(at) == ORIENTATION) {
                    int value = exif.getShort(at + 8);
                    return value >= 1 && value <= 8 ? value : 1;
                }
            }
            return 1;
        } catch (BufferUnderflowException | IndexOutOfBoundsException broken) {
            return 1;
        }
    }

    /** Gives each segment to the visitor, with its marker; the answer is where the picture itself begins. */
    private static int walk(byte[] jpeg, Visitor visitor) {
        if (jpeg.length < 4 || (jpeg[0] & 0xFF) != 0xFF || (jpeg[1] & 0xFF) != 0xD8) {
            throw new UnfitFileException(FilesError.FILE_PICTURE_UNREADABLE);
        }
        visitor.segment(0xD8, 0, 2);
        int at = 2;
        while (at + 4 <= jpeg.length && (jpeg[at] & 0xFF) == 0xFF) {
            int marker = jpeg[at + 1] & 0xFF;
            if (marker == 0xFF) {
                at++;
                continue;
            }
            if (marker == START_OF_SCAN) {
                return at;
            }
            int length = 2 + ((jpeg[at + 2] & 0xFF) << 8 | jpeg[at + 3] & 0xFF);
            if (length < 4 || at + length > jpeg.length) {
                break;
            }
            visitor.segment(marker, at, length);
            at += length;
        }
        throw new UnfitFileException(FilesError.FILE_PICTURE_UNREADABLE);
    }

    /** Behind the last end-of-image mark stands nothing that belongs to the picture. */
    private static int end(byte[] jpeg) {
        for (int at = jpeg.length - 2; at > 0; at--) {
            if ((jpeg[at] & 0xFF) == 0xFF && (jpeg[at + 1] & 0xFF) == 0xD9) {
                return at + 2;
            }
        }
        return jpeg.length;
    }

    private interface Visitor {
        void segment(int marker, int from, int length);
    }
}
