package org.noroshi.indicators;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.regex.Pattern;

/** A block of IP addresses, or one of them. */
record Network(byte[] start, int bits) {

    private static final Pattern ADDRESS =
            Pattern.compile("[0-9]+(?:\\.[0-9]+){3}(?:/[0-9]+)?|[0-9A-Fa-f.]*:[0-9A-Fa-f:.]*(?:/[0-9]+)?");

    /** Whether the text is an address or a block and nothing that would be asked of a name server. */
    static boolean isAddress(String text) {
        return ADDRESS.matcher(text).matches();
    }

    static Network of(String written) {
        if (!isAddress(written)) {
            throw new IllegalArgumentException(written);
        }
        int slash = written.indexOf('/');
        byte[] start = bytes(slash < 0 ? written : written.substring(0, slash));
        return new Network(start, slash < 0 ? start.length * 8 : Integer.parseInt(written.substring(slash + 1)));
    }

    boolean contains(Network other) {
        if (start.length != other.start.length || bits > other.bits) {
            return false;
        }
        int whole = bits / 8;
        if (!Arrays.equals(start, 0, whole, other.start, 0, whole)) {
            return false;
        }
        int mask = 0xFF << (8 - bits % 8) & 0xFF;
        return bits % 8 == 0 || (start[whole] & mask) == (other.start[whole] & mask);
    }

    private static byte[] bytes(String literal) {
        try {
            return InetAddress.getByName(literal).getAddress();
        } catch (UnknownHostException noAddress) {
            throw new IllegalArgumentException(literal, noAddress);
        }
    }
}
