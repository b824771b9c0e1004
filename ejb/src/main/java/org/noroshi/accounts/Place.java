package org.noroshi.accounts;

/**
 * Where somebody is in the net, as coarse as an owner needs it to say <em>that was not me</em>: half of an address of IPv4,
 * the provider's part of IPv6 (annex 1-2). Never a place on a map, which would be guessed.
 *
 * @param name such as {@code 203.0.*.*}
 */
record Place(String name) {

    static final Place UNKNOWN = new Place("?");

    static Place of(String address) {
        String plain = address == null ? "" : address.strip().toLowerCase(java.util.Locale.ROOT);
        if (plain.matches("\\d{1,3}(\\.\\d{1,3}){3}")) {
            String[] parts = plain.split("\\.");
            return new Place(parts[0] + "." + parts[1] + ".*.*");
        }
        if (plain.matches("[0-9a-f:]+(%.*)?") && plain.contains(":")) {
            String[] parts = ClientNetwork.of(plain).name().split(":");
            return new Place(parts[0] + ":" + parts[1] + ":*");
        }
        return UNKNOWN;
    }

    /** Whether both are known and differ. */
    boolean isFarFrom(Place other) {
        return !equals(other) && !equals(UNKNOWN) && !other.equals(UNKNOWN);
    }
}
