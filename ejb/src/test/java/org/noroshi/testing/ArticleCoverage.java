package org.noroshi.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.TestTag;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;

/**
 * Writes which tests prove which row of the article map, and how they ended, to {@code target/article-coverage.csv} of
 * the whole build. Several test runs of all modules add to the same file: what the same test said before is replaced,
 * and a build of the whole starts it anew.
 */
public class ArticleCoverage implements TestExecutionListener {

    private static final Pattern ROW = Pattern.compile("(A\\d{2}|C-|N\\d|P\\d).*");
    private static final String FILE = "noroshi.article-coverage";

    private final Map<String, String> results = new ConcurrentSkipListMap<>();
    private TestPlan plan;

    @Override
    public void testPlanExecutionStarted(TestPlan started) {
        plan = started;
    }

    @Override
    public void executionFinished(TestIdentifier test, TestExecutionResult result) {
        if (test.isTest()) {
            add(
                    test,
                    switch (result.getStatus()) {
                        case SUCCESSFUL -> "passed";
                        case FAILED -> "failed";
                        case ABORTED -> "skipped";
                    });
        }
    }

    @Override
    public void executionSkipped(TestIdentifier test, String reason) {
        if (test.isTest()) {
            add(test, "skipped");
        }
    }

    private void add(TestIdentifier test, String result) {
        String container =
                plan.getParent(test).map(TestIdentifier::getDisplayName).orElse("");
        String name = (container + " " + test.getDisplayName()).replaceAll("[,\\p{Cc}\\p{Zl}\\p{Zp}]", " ");
        test.getTags().stream()
                .map(TestTag::getName)
                .filter(tag -> ROW.matcher(tag).matches())
                .forEach(tag -> results.put(tag + "," + name, result));
    }

    @Override
    public void testPlanExecutionFinished(TestPlan finished) {
        String file = System.getProperty(FILE);
        if (file == null || results.isEmpty()) {
            return;
        }
        Path path = Path.of(file);
        try {
            Files.createDirectories(path.getParent());
            try (FileChannel channel = FileChannel.open(
                    path, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
                channel.lock();
                ByteBuffer before = ByteBuffer.allocate(Math.toIntExact(channel.size()));
                channel.read(before);
                Map<String, String> all = new TreeMap<>();
                new String(before.array(), StandardCharsets.UTF_8)
                        .lines()
                        .skip(1)
                        .forEach(line -> all.put(
                                line.substring(0, line.lastIndexOf(',')), line.substring(line.lastIndexOf(',') + 1)));
                all.putAll(results);
                byte[] after = all.entrySet().stream()
                        .map(each -> each.getKey() + "," + each.getValue() + "\n")
                        .collect(Collectors.joining("", "row,test,result\n", ""))
                        .getBytes(StandardCharsets.UTF_8);
                channel.truncate(0);
                channel.write(ByteBuffer.wrap(after), 0);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
