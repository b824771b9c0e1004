package org.noroshi.audit;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;
import org.noroshi.platform.Seal;

/**
 * How far the chain goes, and the hash that stands for everything up to there. Each hash is SHA-256 over a word for its kind,
 * the hash before it, its number, the row's id and the hash of the row's columns.
 *
 * @param number of the last link; 0 before the first one
 */
record ChainHead(long number, byte[] hash) {

    private static final byte[] KIND = "noroshi-log-1".getBytes(StandardCharsets.US_ASCII);
    private static final int LENGTH = 32;

    ChainHead {
        hash = hash.clone();
    }

    @Override
    public byte[] hash() {
        return hash.clone();
    }

    /** Before anything was chained. */
    static ChainHead none() {
        return new ChainHead(0, new byte[LENGTH]);
    }

    /** The head when this row is chained to it. */
    ChainHead next(UUID event, byte[] content) {
        ByteBuffer numbers = ByteBuffer.allocate(3 * Long.BYTES)
                .putLong(number + 1)
                .putLong(event.getMostSignificantBits())
                .putLong(event.getLeastSignificantBits());
        return new ChainHead(number + 1, sha256(KIND, hash, numbers.array(), content));
    }

    /** What nobody can make for a link without the key, so that who rewrites the database can't rewrite the chain. */
    String tag(Seal seal) {
        return seal.tag("audit_link", number, hex());
    }

    String hex() {
        return HexFormat.of().formatHex(hash);
    }

    boolean isHash(byte[] other) {
        return MessageDigest.isEqual(hash, other);
    }

    static byte[] sha256(byte[]... parts) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (byte[] part : parts) {
                digest.update(part);
            }
            return digest.digest();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
