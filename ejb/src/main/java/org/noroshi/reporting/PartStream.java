package org.noroshi.reporting;

import java.io.OutputStream;
import java.util.Arrays;
import java.util.function.ObjIntConsumer;

/** Cuts what is written to it into parts of one size; the last one is filled up, so that parts tell no length. */
final class PartStream extends OutputStream {

    static final int SIZE = 256 * 1024;

    private final ObjIntConsumer<byte[]> keep;
    private final byte[] part = new byte[SIZE];
    private int filled;
    private int parts;
    private long written;

    PartStream(ObjIntConsumer<byte[]> keep) {
        this.keep = keep;
    }

    @Override
    public void write(int one) {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) {
        int from = offset;
        while (from < offset + length) {
            int now = Math.min(SIZE - filled, offset + length - from);
            System.arraycopy(bytes, from, part, filled, now);
            filled += now;
            from += now;
            if (filled == SIZE) {
                keepPart();
            }
        }
        written += length;
    }

    @Override
    public void close() {
        if (filled > 0) {
            Arrays.fill(part, filled, SIZE, (byte) 0);
            keepPart();
        }
    }

    int parts() {
        return parts;
    }

    long written() {
        return written;
    }

    private void keepPart() {
        keep.accept(part.clone(), parts++);
        filled = 0;
    }
}
