package org.noroshi.accounts;

/**
 * Where tries come from, as coarse as one customer of a provider has it: one address of IPv4, the first 64 bits of IPv6.
 * Only a tag of it is stored.
 */
record ClientNetwork(String name) {

    static ClientNetwork of(String address) {
        if (address == null || address.isBlank()) {
            return new ClientNetwork("unknown");
        }
        String plain = address.strip().toLowerCase(java.util.Locale.ROOT);
        int zone = plain.indexOf('%');
        if (zone >= 0) {
            plain = plain.substring(0, zone);
        }
        if (plain.indexOf(':') < 0 || plain.indexOf('.') >= 0) {
            return new ClientNetwork(plain);
        }
        return new ClientNetwork(firstHalf(plain));
    }

    /** The first four groups, zeros filled in. */
    private static String firstHalf(String address) {
        int gap = address.indexOf("::");
        String head = gap < 0 ? address : address.substring(0, gap);
        String[] groups = head.isEmpty() ? new String[0] : head.split(":");
        int behind = gap < 0 ? 0 : groups(address.substring(gap + 2));
        String[] tail = gap < 0 || behind == 0
                ? new String[0]
                : address.substring(gap + 2).split(":");
        StringBuilder name = new StringBuilder();
        for (int i = 0; i < 4; i++) {
            int fromEnd = i - (8 - tail.length);
            String group = i < groups.length ? groups[i] : fromEnd >= 0 && gap >= 0 ? tail[fromEnd] : "0";
            String trimmed = group.replaceFirst("^0+(?=.)", "");
            name.append(trimmed).append(':');
        }
        return name.append(":/64").toString();
    }

    private static int groups(String text) {
        return text.isEmpty() ? 0 : text.split(":").length;
    }
}
