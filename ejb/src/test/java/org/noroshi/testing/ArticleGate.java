package org.noroshi.testing;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Fails a build of the whole when a row of the article map that the product claims to prove has no passed test, or has
 * a failed one. A build of some modules or some tests says nothing about that and is let through.
 */
public final class ArticleGate {

    private ArticleGate() {}

    /**
     * Ends with 1 when the gate is closed.
     *
     * @param args list of the claimed rows, the coverage file, when the build began, and the options that select tests
     */
    public static void main(String[] args) throws IOException {
        PrintStream out = System.out;
        if (isPartial(Path.of(args[1] + ".build"), args[2], args[3])) {
            out.println("Articles: only a part was built or tested, so nothing is said about them.");
            return;
        }
        Set<String> claimed = claimed(Files.readAllLines(Path.of(args[0])));
        List<String> coverage = Files.exists(Path.of(args[1])) ? Files.readAllLines(Path.of(args[1])) : List.of();
        List<String> gaps = gaps(claimed, coverage);
        if (gaps.isEmpty()) {
            out.printf("Articles: all %d claimed rows are proved.%n", claimed.size());
            return;
        }
        out.printf("Articles: %d of %d claimed rows are not proved (%s):%n", gaps.size(), claimed.size(), args[0]);
        gaps.forEach(gap -> out.println("  " + gap));
        System.exit(1);
    }

    /** The root's own part of the build wrote down when it began; an option that nobody set arrives as it is written. */
    static boolean isPartial(Path begun, String now, String options) throws IOException {
        boolean whole = Files.exists(begun) && Files.readString(begun).strip().equals(now);
        return !whole
                || Stream.of(options.split("\\|"))
                        .anyMatch(option -> !option.isBlank() && !option.startsWith("${") && !option.equals("false"));
    }

    /** Rows by line; what follows a # is for people. */
    static Set<String> claimed(List<String> list) {
        Set<String> rows = new LinkedHashSet<>();
        for (String line : list) {
            String row = line.replaceFirst("#.*", "").strip();
            if (!row.isEmpty() && !rows.add(row)) {
                throw new IllegalArgumentException(row + " is claimed twice");
            }
        }
        return rows;
    }

    static List<String> gaps(Set<String> claimed, List<String> coverage) {
        Set<String> passed = new TreeSet<>();
        Map<String, List<String>> failed = new TreeMap<>();
        coverage.stream().skip(1).map(line -> line.split(",", 3)).forEach(line -> {
            if (line[2].equals("passed")) {
                passed.add(line[0]);
            } else if (line[2].equals("failed")) {
                failed.computeIfAbsent(line[0], row -> new ArrayList<>()).add(line[1]);
            }
        });
        List<String> gaps = new ArrayList<>();
        for (String row : claimed) {
            if (failed.containsKey(row)) {
                gaps.add(row + ": failed: " + String.join("; ", failed.get(row)));
            } else if (!passed.contains(row)) {
                gaps.add(row + ": no test with this tag has passed");
            }
        }
        return gaps;
    }
}
