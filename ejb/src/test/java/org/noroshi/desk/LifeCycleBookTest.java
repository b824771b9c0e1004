package org.noroshi.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaParameterizedType;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Constructor;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.noroshi.platform.LifeCycle;
import org.noroshi.platform.LifeCycleSource;
import org.noroshi.platform.Messages;

/** What the help draws is what the code does: every table, every state, every way, and nothing else. */
class LifeCycleBookTest {

    private static final Pattern NUMBERS = Pattern.compile("-?\\d+");

    private static final List<LifeCycle<?>> CYCLES = cycles();

    private static List<LifeCycle<?>> cycles() {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("org.noroshi").stream()
                        .filter(type -> type.isAssignableTo(LifeCycleSource.class) && !type.isInterface())
                        .map(JavaClass::reflect)
                        .map(LifeCycleBookTest::made)
                        .flatMap(source -> source.lifeCycles().stream())
                        .collect(Collectors.toUnmodifiableList());
    }

    private static LifeCycleSource made(Class<?> type) {
        try {
            Constructor<?> constructor = type.getDeclaredConstructor();
            constructor.setAccessible(true);
            return (LifeCycleSource) constructor.newInstance();
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    static Stream<LifeCycle<?>> everyCycle() {
        return CYCLES.stream();
    }

    @Test
    void everyTableInTheCodeIsDrawn() {
        Set<String> tables = new TreeSet<>();
        for (JavaClass type : new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("org.noroshi")) {
            type.getFields().stream()
                    .filter(field -> field.getModifiers().contains(JavaModifier.STATIC))
                    .flatMap(field -> statesOf(field).stream())
                    .forEach(tables::add);
        }
        assertThat(tables).as("tables are found").contains("ContractState", "PostState");
        assertThat(CYCLES)
                .extracting(cycle -> cycle.states().getSimpleName())
                .containsExactlyInAnyOrderElementsOf(tables);
    }

    /** The states of a field that is a table: a map from states to sets of the same states. */
    private static Set<String> statesOf(JavaField field) {
        if (!field.getRawType().isEquivalentTo(Map.class)
                || !(field.getType() instanceof JavaParameterizedType map)
                || !(map.getActualTypeArguments().get(1) instanceof JavaParameterizedType set)) {
            return Set.of();
        }
        JavaClass key = map.getActualTypeArguments().get(0).toErasure();
        boolean table = key.isEnum()
                && set.toErasure().isAssignableTo(Set.class)
                && set.getActualTypeArguments().get(0).toErasure().equals(key);
        return table ? Set.of(key.getSimpleName()) : Set.of();
    }

    @ParameterizedTest
    @MethodSource("everyCycle")
    void everyWayIsDrawnAndNoOther(LifeCycle<?> cycle) {
        DrawnLifeCycle drawn = LifeCycleDrawing.of(cycle, Locale.JAPANESE);
        Set<String> ways = new HashSet<>();
        for (Enum<?> from : cycle.states().getEnumConstants()) {
            for (Enum<?> to : cycle.states().getEnumConstants()) {
                if (cycle.leads(from, to)) {
                    ways.add(from + " " + to);
                }
            }
        }
        assertThat(drawn.ways())
                .extracting(way -> way.from() + " " + way.to())
                .containsExactlyInAnyOrderElementsOf(ways);
        assertThat(drawn.lines().stream().mapToInt(line -> line.next().size()).sum())
                .as("and in words")
                .isEqualTo(ways.size());
        assertThat(drawn.states().stream().filter(DrawnLifeCycle.State::last))
                .as("where nothing follows is the end")
                .hasSize((int)
                        cycle.ways().values().stream().filter(Set::isEmpty).count());
    }

    @ParameterizedTest
    @MethodSource("everyCycle")
    void theDrawingFitsItsSheetAndAPhone(LifeCycle<?> cycle) {
        for (Locale language : Messages.LANGUAGES) {
            DrawnLifeCycle drawn = LifeCycleDrawing.of(cycle, language);
            assertThat(drawn.width()).isLessThanOrEqualTo(358);
            for (DrawnLifeCycle.Way way : drawn.ways()) {
                for (int[] point : corners(way.line())) {
                    assertThat(point[0]).as(way.line()).isBetween(0, drawn.width());
                    assertThat(point[1]).as(way.line()).isBetween(0, drawn.height());
                }
            }
            assertThat(drawn.states()).allSatisfy(state -> {
                int halves = state.label()
                        .chars()
                        .map(letter -> letter < 0x100 ? 1 : 2)
                        .sum();
                assertThat(halves * 7).as(state.label()).isLessThanOrEqualTo(state.width());
            });
        }
    }

    /** Where the line bends; H and V give one half of the next corner, so the last one is kept. */
    private static List<int[]> corners(String line) {
        int x = 0;
        int y = 0;
        List<int[]> corners = new java.util.ArrayList<>();
        Matcher commands = Pattern.compile("([MHVQ])([^MHVQ]+)").matcher(line);
        while (commands.find()) {
            int[] numbers = NUMBERS.matcher(commands.group(2))
                    .results()
                    .mapToInt(number -> Integer.parseInt(number.group()))
                    .toArray();
            switch (commands.group(1)) {
                case "H" -> x = numbers[0];
                case "V" -> y = numbers[0];
                default -> {
                    x = numbers[numbers.length - 2];
                    y = numbers[numbers.length - 1];
                }
            }
            corners.add(new int[] {x, y});
        }
        return corners;
    }

    @ParameterizedTest
    @MethodSource("everyCycle")
    void linesOfDifferentTargetsNeverLieOnEachOther(LifeCycle<?> cycle) {
        DrawnLifeCycle drawn = LifeCycleDrawing.of(cycle, Locale.JAPANESE);
        for (DrawnLifeCycle.Way one : drawn.ways()) {
            for (DrawnLifeCycle.Way other : drawn.ways()) {
                if (!one.to().equals(other.to())) {
                    int[] lane = upright(one.line());
                    int[] next = upright(other.line());
                    assertThat(lane[0] == next[0] && lane[1] < next[2] && next[1] < lane[2])
                            .as("%s and %s", one, other)
                            .isFalse();
                }
            }
        }
    }

    /** The upright part of a line: x, top and bottom. */
    private static int[] upright(String line) {
        List<int[]> corners = corners(line);
        for (int i = 1; i < corners.size(); i++) {
            int[] from = corners.get(i - 1);
            int[] to = corners.get(i);
            if (from[0] == to[0] && from[1] != to[1]) {
                int[] ends = {from[1], to[1]};
                Arrays.sort(ends);
                return new int[] {from[0], ends[0], ends[1]};
            }
        }
        return new int[] {-1, 0, 0};
    }
}
