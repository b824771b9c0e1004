package org.noroshi.accounts;

import java.util.regex.Pattern;

/** Where to go after signing in: a page of this portal and nothing else, whatever somebody wrote into a link. */
public final class SafePath {

    /** The signed-in home. */
    public static final String HOME = "/start";

    private static final int LONGEST = 500;
    private static final Pattern PATH =
            Pattern.compile("(/[A-Za-z0-9_-][A-Za-z0-9._~-]*)+/?(\\?[A-Za-z0-9._~=&%+:,-]*)?");

    private SafePath() {}

    /** The path within the portal, such as {@code /board/thread?id=…}; home when it is anything else. */
    public static String of(String asked) {
        return asked != null && asked.length() <= LONGEST && PATH.matcher(asked).matches() && !asked.contains("..")
                ? asked
                : HOME;
    }
}
