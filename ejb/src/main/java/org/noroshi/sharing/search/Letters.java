package org.noroshi.sharing.search;

/** Which characters can stand where. */
final class Letters {

    private Letters() {}

    /** Letters of the scripts that host names are written in here; kana and kanji end a name. */
    static boolean isHostLetter(char c) {
        if (c < 0x80) {
            return isWord(c) || c == '-' || c == '_';
        }
        return (c >= 0xC0 && c <= 0x24F && c != 0xD7 && c != 0xF7)
                || (c >= 0x370 && c <= 0x52F && Character.isLetter(c))
                || (c >= 0x1E00 && c <= 0x1EFF);
    }

    static boolean isWord(char c) {
        return isDigit(c) || isAsciiLetter(c);
    }

    static boolean isAsciiLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    static boolean isHex(char c) {
        return isDigit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
    }

    static boolean isHyphen(char c) {
        return c == '-' || c == '_' || c == 'ー' || c == '—' || c == '―';
    }

    static boolean isLocalPart(char c) {
        return isWord(c) || (c != 0 && "._%+-'".indexOf(c) >= 0);
    }

    static boolean isPath(char c) {
        return isWord(c) || (c != 0 && "-._~:/?#@!$&'()*+,;=%".indexOf(c) >= 0);
    }
}
