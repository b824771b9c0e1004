package org.noroshi.sharing.search;

import java.util.ArrayList;
import java.util.List;

/** Reads IP addresses strictly and writes them in one way (IPv6 after RFC 5952). */
final class IpAddresses {

    private IpAddresses() {}

    /** Four numbers of 0 to 255 without leading zeros. */
    static boolean isV4(String text) {
        int dots = 0;
        int number = -1;
        int digits = 0;
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : '.';
            if (c == '.') {
                if (number < 0 || number > 255) {
                    return false;
                }
                dots++;
                number = -1;
                digits = 0;
            } else if (c >= '0' && c <= '9' && digits < 3 && number != 0) {
                number = Math.max(number, 0) * 10 + c - '0';
                digits++;
            } else {
                return false;
            }
        }
        return dots == 4;
    }

    /** The address in canonical form, or null when it is none. */
    static String canonicalV6(String text) {
        int gap = text.indexOf("::");
        if (gap != text.lastIndexOf("::") || text.length() > 45) {
            return null;
        }
        List<Integer> head = groups(gap < 0 ? text : text.substring(0, gap), gap < 0);
        List<Integer> tail = gap < 0 ? List.of() : groups(text.substring(gap + 2), true);
        if (head == null || tail == null) {
            return null;
        }
        int given = head.size() + tail.size();
        if (gap < 0 ? given != 8 : given > 7) {
            return null;
        }
        int[] all = new int[8];
        for (int i = 0; i < head.size(); i++) {
            all[i] = head.get(i);
        }
        for (int i = 0; i < tail.size(); i++) {
            all[8 - tail.size() + i] = tail.get(i);
        }
        return write(all);
    }

    private static List<Integer> groups(String text, boolean isEnd) {
        List<Integer> groups = new ArrayList<>();
        if (text.isEmpty()) {
            return groups;
        }
        String[] parts = text.split(":", -1);
        for (int i = 0; i < parts.length; i++) {
            String part = parts[i];
            if (isEnd && i == parts.length - 1 && isV4(part)) {
                String[] octets = part.split("\\.");
                groups.add(Integer.parseInt(octets[0]) << 8 | Integer.parseInt(octets[1]));
                groups.add(Integer.parseInt(octets[2]) << 8 | Integer.parseInt(octets[3]));
            } else if (part.isEmpty() || part.length() > 4 || !isHex(part)) {
                return null;
            } else {
                groups.add(Integer.parseInt(part, 16));
            }
        }
        return groups;
    }

    private static String write(int[] groups) {
        int from = -1;
        int longest = 1;
        for (int i = 0; i < 8; i++) {
            int end = i;
            while (end < 8 && groups[end] == 0) {
                end++;
            }
            if (end - i > longest) {
                longest = end - i;
                from = i;
            }
            i = Math.max(i, end - 1);
        }
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 8; i++) {
            if (i == from) {
                text.append("::");
                i += longest - 1;
            } else {
                if (i > 0 && i != from + longest) {
                    text.append(':');
                }
                text.append(Integer.toHexString(groups[i]));
            }
        }
        return text.toString();
    }

    private static boolean isHex(String text) {
        return text.chars().allMatch(c -> Character.digit(c, 16) >= 0 && c < 0x80);
    }
}
