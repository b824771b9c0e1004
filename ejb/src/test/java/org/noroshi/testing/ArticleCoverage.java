package org.noroshi.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.regex.Pattern;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.TestTag;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;

/**
 * Writes which tests prove which row of the article map, and how they ended, to {@code target/article-coverage.csv} of
 * the whole build. Several test runs add to the same file; the build starts it anew.
 */
public class ArticleCoverage implements TestExecutionListener {

    private static final Pattern ROW = Pattern.compile("(A\\d{2}|C-|N\\d|P\\d).*");
    private static final String FILE = "noroshi.article-coverage";

    private final Set<String> lines = new ConcurrentSkipListSet<>();
    private TestPlan plan;

    @Override
    public void testPlanExecutionStarted(TestPlan started) {
        plan = started;
    }

    @Override
    public void executionFinished(TestIdentifier test, TestExecutionResult result) {
        if (test.isTest()) {
            add(test, result.getStatus() == TestExecutionResult.Status.SUCCESSFUL ? "passed" : "failed");
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
        String name =
                (container + " " + test.getDisplayName()).replace(',', ' ').replace('\n', ' ');
        test.getTags().stream()
                .map(TestTag::getName)
                .filter(tag -> ROW.matcher(tag).matches())
                .forEach(tag -> lines.add(tag + "," + name + "," + result));
    }

    @Override
    public void testPlanExecutionFinished(TestPlan finished) {
        String file = System.getProperty(FILE);
        if (file == null || lines.isEmpty()) {
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
                Set<String> all = new TreeSet<>(lines);
                new String(before.array(), StandardCharsets.UTF_8)
                        .lines()
                        .skip(1)
                        .forEach(all::add);
                byte[] after = ("row,test,result\n" + String.join("\n", all) + "\n").getBytes(StandardCharsets.UTF_8);
                channel.truncate(0);
                channel.write(ByteBuffer.wrap(after), 0);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
