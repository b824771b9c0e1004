package org.noroshi.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What Gatling has found out, in a few lines; its pages have the rest. */
final class GatlingReport {

    private static final Pattern ROW =
            Pattern.compile("class=\"ellipsed-name\">([^<]+)</span>(.*?)</tr>", Pattern.DOTALL);
    private static final Pattern CELL = Pattern.compile("class=\"value \\w+ col-\\d+\">([^<]*)</td>");
    /** Cells of a row: all, taken, failed, share that failed, in a second, least, then percentiles. */
    private static final int ALL = 0;

    private static final int FAILED = 2;
    private static final int IN_A_SECOND = 4;
    private static final int P50 = 6;
    private static final int P95 = 8;
    private static final int P99 = 9;

    private GatlingReport() {}

    static List<String> lines(Path results) throws IOException {
        Path last;
        try (Stream<Path> runs = Files.list(results)) {
            last = runs.filter(Files::isDirectory)
                    .max(Comparator.comparing(run -> run.toFile().lastModified()))
                    .orElseThrow();
        }
        Path report = last.resolve("index.html");
        List<String> lines = new ArrayList<>();
        lines.add("  under load, " + report);
        ROW.matcher(Files.readString(report)).results().forEach(row -> {
            List<String> cells = CELL.matcher(row.group(2))
                    .results()
                    .map((MatchResult cell) -> cell.group(1))
                    .toList();
            lines.add("  %-24s %6s requests, %s failed, %s in a second, p50 %s ms, p95 %s ms, p99 %s ms"
                    .formatted(
                            row.group(1),
                            cells.get(ALL),
                            cells.get(FAILED),
                            cells.get(IN_A_SECOND),
                            cells.get(P50),
                            cells.get(P95),
                            cells.get(P99)));
        });
        return lines;
    }
}
