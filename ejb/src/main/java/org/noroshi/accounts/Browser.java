package org.noroshi.accounts;

import java.util.List;

/** Names a browser so that its owner knows it again; versions are left out, they tell machines apart. */
final class Browser {

    private record Mark(String part, String name) {}

    private static final List<Mark> PROGRAMS = List.of(
            new Mark("Edg/", "Edge"),
            new Mark("OPR/", "Opera"),
            new Mark("Firefox/", "Firefox"),
            new Mark("Chrome/", "Chrome"),
            new Mark("Safari/", "Safari"));
    private static final List<Mark> SYSTEMS = List.of(
            new Mark("Windows", "Windows"),
            new Mark("Android", "Android"),
            new Mark("iPhone", "iOS"),
            new Mark("iPad", "iPadOS"),
            new Mark("Mac OS X", "macOS"),
            new Mark("Linux", "Linux"));

    private Browser() {}

    static String named(String userAgent) {
        String agent = userAgent == null ? "" : userAgent;
        return first(PROGRAMS, agent) + " / " + first(SYSTEMS, agent);
    }

    private static String first(List<Mark> marks, String agent) {
        return marks.stream()
                .filter(mark -> agent.contains(mark.part()))
                .map(Mark::name)
                .findFirst()
                .orElse("?");
    }
}
