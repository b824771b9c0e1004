package org.noroshi.sharing.files;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import net.lingala.zip4j.io.inputstream.ZipInputStream;
import net.lingala.zip4j.model.LocalFileHeader;

/**
 * A sample of malware, locked in a ZIP under the password that analysts all over the world use, so that nobody opens it by
 * accident and no mail filter eats it. That the password is right is tried on every entry; nothing that comes out is kept.
 */
final class SampleArchive {

    static final String PASSWORD = "infected";

    private static final int MOST_ENTRIES = 200;
    private static final long MOST_UNPACKED = 200L << 20;

    private SampleArchive() {}

    static CleanFile clean(byte[] raw) {
        int entries = 0;
        long unpacked = 0;
        byte[] buffer = new byte[64 << 10];
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(raw), PASSWORD.toCharArray())) {
            for (LocalFileHeader entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (++entries > MOST_ENTRIES) {
                    throw new UnfitFileException(FilesError.FILE_UNPACKS_TOO_LARGE);
                }
                if (!entry.isDirectory() && !entry.isEncrypted()) {
                    throw new UnfitFileException(FilesError.FILE_ZIP_NOT_A_SAMPLE);
                }
                for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
                    unpacked += read;
                    if (unpacked > MOST_UNPACKED) {
                        throw new UnfitFileException(FilesError.FILE_UNPACKS_TOO_LARGE);
                    }
                }
            }
        } catch (IOException wrongPasswordOrBroken) {
            throw new UnfitFileException(FilesError.FILE_ZIP_NOT_A_SAMPLE);
        }
        if (unpacked == 0) {
            throw new UnfitFileException(FilesError.FILE_ZIP_NOT_A_SAMPLE);
        }
        return new CleanFile(FileKind.SAMPLE, raw, "", 0);
    }
}
