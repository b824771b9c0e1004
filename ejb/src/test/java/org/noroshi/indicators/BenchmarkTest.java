package org.noroshi.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.noroshi.sharing.search.Identifier;
import org.noroshi.sharing.search.Identifiers;
import org.noroshi.sharing.search.TestTexts;

/**
 * How much is recognised, and how much of it rightly: the figures of the README and of the help. Each is asserted against
 * what was reached when it was written down, less one point.
 */
class BenchmarkTest {

    private static final Path FIGURES = Path.of("target/indicators.csv");

    @BeforeAll
    static void begin() throws IOException {
        Files.createDirectories(FIGURES.getParent());
        Files.writeString(FIGURES, "texts,right,missed,invented,recall,precision\n");
    }

    @Test
    void linesAsHospitalsWriteThem() throws IOException {
        Count count = new Count();
        List<String> lines = read("benchmark-ja.tsv")
                .lines()
                .filter(line -> !line.startsWith("#"))
                .toList();
        for (String line : lines) {
            String[] parts = line.split("\t");
            count.add(
                    parts[0],
                    parts[1].equals("-") ? List.of() : Arrays.asList(parts[1].split(" ")),
                    names(Identifiers.find(parts[0])));
        }
        assertThat(lines).hasSizeGreaterThanOrEqualTo(200);
        count.publish("japanese lines", 0.978, 0.978);
    }

    @Test
    void reportsOfRealCampaigns() throws IOException {
        Count count = new Count();
        for (String campaign : TestTexts.CAMPAIGNS) {
            Set<String> truth =
                    read("truth/" + campaign + ".txt").lines().collect(Collectors.toCollection(TreeSet::new));
            Set<String> found =
                    new TreeSet<>(names(Identifiers.find(TestTexts.read("ioc/" + campaign + "/README.adoc"))));
            count.add(campaign, List.copyOf(truth), List.copyOf(found));
        }
        count.publish("reports of campaigns", 0.989, 0.99);
    }

    @Test
    void hashesOfRealCampaigns() throws IOException {
        Count count = new Count();
        for (String campaign : TestTexts.CAMPAIGNS) {
            for (String kind : List.of("MD5", "SHA1", "SHA256")) {
                String list = TestTexts.read("ioc/" + campaign + "/samples." + kind.toLowerCase(Locale.ROOT));
                List<String> truth = list.lines()
                        .map(line -> line.strip().toLowerCase(Locale.ROOT))
                        .filter(line -> !line.isEmpty())
                        .map(line -> kind + "=" + line)
                        .toList();
                count.add(
                        campaign,
                        truth,
                        names(Identifiers.find("検体は" + list.strip().replace("\n", "、") + "です。")));
            }
        }
        count.publish("lists of hashes", 0.99, 0.99);
    }

    private static List<String> names(List<Identifier> found) {
        return found.stream().map(each -> each.kind() + "=" + each.value()).toList();
    }

    private static String read(String name) throws IOException {
        try (InputStream file = BenchmarkTest.class.getResourceAsStream(name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** What was right and what was not. */
    private static final class Count {
        private int right;
        private int missed;
        private int invented;
        private final List<String> wrong = new ArrayList<>();

        void add(String text, List<String> truth, List<String> found) {
            List<String> left = new ArrayList<>(truth);
            for (String each : found) {
                if (left.remove(each)) {
                    right++;
                } else {
                    invented++;
                    wrong.add("+ " + each + " in " + text);
                }
            }
            missed += left.size();
            left.forEach(each -> wrong.add("- " + each + " in " + text));
        }

        void publish(String texts, double recallFloor, double precisionFloor) throws IOException {
            double recall = (double) right / (right + missed);
            double precision = (double) right / (right + invented);
            Files.writeString(
                    FIGURES,
                    String.format(
                            Locale.ROOT, "%s,%d,%d,%d,%.4f,%.4f%n", texts, right, missed, invented, recall, precision),
                    StandardOpenOption.APPEND);
            String all = String.join("\n", wrong);
            assertThat(recall).as("recall of %s:\n%s", texts, all).isGreaterThanOrEqualTo(recallFloor);
            assertThat(precision).as("precision of %s:\n%s", texts, all).isGreaterThanOrEqualTo(precisionFloor);
        }
    }
}
