package org.noroshi.accounts;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.noroshi.platform.Seal;

/** What stands in a mailed link: the row's id, and a tag of it that only the seal's key makes. */
final class LinkToken {

    private static final String PURPOSE = "accounts/one-time-link";
    private static final int ID_LENGTH = 22;
    private static final int LENGTH = ID_LENGTH + 43;

    private LinkToken() {}

    static String of(UUID link, Seal seal) {
        byte[] id = ByteBuffer.allocate(16)
                .putLong(link.getMostSignificantBits())
                .putLong(link.getLeastSignificantBits())
                .array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(id) + seal.tag(PURPOSE, link);
    }

    /** The row that the token was made for; empty when it was not made here. */
    static Optional<UUID> link(String token, Seal seal) {
        if (token == null || token.length() != LENGTH) {
            return Optional.empty();
        }
        try {
            ByteBuffer id = ByteBuffer.wrap(Base64.getUrlDecoder().decode(token.substring(0, ID_LENGTH)));
            UUID link = new UUID(id.getLong(), id.getLong());
            boolean same = MessageDigest.isEqual(
                    of(link, seal).getBytes(StandardCharsets.US_ASCII), token.getBytes(StandardCharsets.UTF_8));
            return same ? Optional.of(link) : Optional.empty();
        } catch (IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }
}
