package org.noroshi.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;

/** Cuts what is written to it into parts of one size; the last one is filled up, so that parts tell no length. */
final class PartStream extends OutputStream {

    static final int SIZE = 256 * 1024;

    /** Takes a part; numbers begin with 0. */
    interface Keeper {
        void keep(byte[] part, int number) throws IOException;
    }

    private final Keeper keeper;
    private final byte[] part = new byte[SIZE];
    private int filled;
    private int parts;
    private long written;
    private boolean abandoned;

    PartStream(Keeper keeper) {
        this.keeper = keeper;
    }

    @Override
    public void write(int one) throws IOException {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
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
    public void close() throws IOException {
        if (filled > 0) {
            Arrays.fill(part, filled, SIZE, (byte) 0);
            keepPart();
        }
    }

    /** Nothing is kept any more: whoever wraps this stream may still write what ends a file. */
    void abandon() {
        abandoned = true;
    }

    int parts() {
        return parts;
    }

    long written() {
        return written;
    }

    private void keepPart() throws IOException {
        filled = 0;
        if (!abandoned) {
            keeper.keep(part.clone(), parts++);
        }
    }
}
