package org.noroshi.desk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.noroshi.platform.LifeCycle;
import org.noroshi.platform.Messages;

/**
 * Draws a life cycle: states one below the other; ways on go down at their right, ways back go up at their left. All that
 * lead to one state share a lane, so that a table of any size stays legible and narrow enough for a phone.
 */
final class LifeCycleDrawing {

    private static final int BOX_WIDTH = 190;
    private static final int BOX_HEIGHT = 44;
    private static final int STEP = 74;
    private static final int ABOVE = 34;
    private static final int LANE = 14;
    private static final int ROUND = 6;
    private static final int POINT = 7;

    private final LifeCycle<?> cycle;
    private final List<Enum<?>> states;
    private final Messages texts;
    private final Locale locale;
    private final Map<Integer, Integer> down = new HashMap<>();
    private final Map<Integer, Integer> up = new HashMap<>();
    private final int left;

    private LifeCycleDrawing(LifeCycle<?> cycle, Locale locale) {
        this.cycle = cycle;
        this.locale = locale;
        this.texts = Messages.of(cycle.states());
        this.states = new ArrayList<>(List.of(cycle.states().getEnumConstants()));
        states.remove(cycle.start());
        states.add(0, cycle.start());
        lanes(down, true);
        lanes(up, false);
        this.left = side(up);
    }

    static DrawnLifeCycle of(LifeCycle<?> cycle, Locale locale) {
        return new LifeCycleDrawing(cycle, locale).drawn();
    }

    private DrawnLifeCycle drawn() {
        List<DrawnLifeCycle.State> boxes = new ArrayList<>();
        List<DrawnLifeCycle.Way> ways = new ArrayList<>();
        List<DrawnLifeCycle.Line> lines = new ArrayList<>();
        for (int row = 0; row < states.size(); row++) {
            List<Integer> next = next(row);
            boxes.add(new DrawnLifeCycle.State(label(row), left, top(row), BOX_WIDTH, BOX_HEIGHT, next.isEmpty()));
            lines.add(new DrawnLifeCycle.Line(
                    label(row), next.stream().map(this::label).toList()));
            for (int to : next) {
                ways.add(way(row, to));
            }
        }
        String name = cycle.states().getSimpleName();
        return new DrawnLifeCycle(
                name,
                texts.text(locale, "life_cycle." + name),
                left + BOX_WIDTH + side(down),
                top(states.size() - 1) + BOX_HEIGHT + ROUND,
                boxes,
                ways,
                lines);
    }

    private List<Integer> next(int row) {
        List<Integer> next = new ArrayList<>();
        for (int to = 0; to < states.size(); to++) {
            if (cycle.leads(states.get(row), states.get(to))) {
                next.add(to);
            }
        }
        return next;
    }

    private String label(int row) {
        return texts.text(
                locale, cycle.states().getSimpleName() + "." + states.get(row).name());
    }

    // ------------------------------------------------------------ lanes

    /** Rows from the first to the last that a lane touches, and the row to which it leads. */
    private record Reach(int target, int first, int last) {

        boolean meets(Reach other) {
            return first <= other.last && other.first <= last;
        }
    }

    /** Gives each state that is reached on this side a lane, the shortest nearest to the boxes. */
    private void lanes(Map<Integer, Integer> side, boolean onward) {
        List<Reach> wanted = new ArrayList<>();
        for (int to = 0; to < states.size(); to++) {
            List<Integer> from = sources(to, onward);
            if (!from.isEmpty()) {
                wanted.add(new Reach(to, Math.min(to, from.get(0)), Math.max(to, from.get(from.size() - 1))));
            }
        }
        wanted.sort(Comparator.comparingInt((Reach reach) -> reach.last() - reach.first())
                .thenComparingInt(Reach::target));
        List<List<Reach>> lanes = new ArrayList<>();
        for (Reach reach : wanted) {
            int lane = 0;
            while (lane < lanes.size() && lanes.get(lane).stream().anyMatch(reach::meets)) {
                lane++;
            }
            if (lane == lanes.size()) {
                lanes.add(new ArrayList<>());
            }
            lanes.get(lane).add(reach);
            side.put(reach.target(), lane);
        }
    }

    private List<Integer> sources(int to, boolean onward) {
        List<Integer> sources = new ArrayList<>();
        for (int from = 0; from < states.size(); from++) {
            if (cycle.leads(states.get(from), states.get(to)) && !isStraight(from, to) && from < to == onward) {
                sources.add(from);
            }
        }
        return sources;
    }

    private static boolean isStraight(int from, int to) {
        return to == from + 1;
    }

    private static int side(Map<Integer, Integer> lanes) {
        int most = lanes.values().stream().mapToInt(lane -> lane + 1).max().orElse(0);
        return most * LANE + LANE;
    }

    // ------------------------------------------------------------ arrows

    private DrawnLifeCycle.Way way(int from, int to) {
        String source = states.get(from).name();
        String target = states.get(to).name();
        if (isStraight(from, to)) {
            int x = left + BOX_WIDTH / 2;
            return new DrawnLifeCycle.Way(
                    source,
                    target,
                    "M%d,%dV%d".formatted(x, top(from) + BOX_HEIGHT, top(to) - POINT),
                    "M%d,%dl-5,-%dh10z".formatted(x, top(to), POINT));
        }
        boolean onward = from < to;
        int toRight = onward ? 1 : -1;
        int edge = onward ? left + BOX_WIDTH : left;
        int lane = edge + toRight * LANE * ((onward ? down : up).get(to) + 1);
        int begin = leaving(from, to, onward);
        int end = top(to) + (onward ? BOX_HEIGHT / 5 : BOX_HEIGHT * 4 / 5);
        int toBottom = begin < end ? 1 : -1;
        String line = "M%d,%dH%dQ%d,%d %d,%dV%dQ%d,%d %d,%dH%d"
                .formatted(
                        edge,
                        begin,
                        lane - toRight * ROUND,
                        lane,
                        begin,
                        lane,
                        begin + toBottom * ROUND,
                        end - toBottom * ROUND,
                        lane,
                        end,
                        lane - toRight * ROUND,
                        end,
                        edge + toRight * POINT);
        return new DrawnLifeCycle.Way(source, target, line, "M%d,%dl%d,-5v10z".formatted(edge, end, toRight * POINT));
    }

    /** Who goes farthest out leaves farthest from where the lanes go, so that no two lines cross beside the box. */
    private int leaving(int from, int to, boolean onward) {
        Map<Integer, Integer> side = onward ? down : up;
        List<Integer> leaving = next(from).stream()
                .filter(target -> !isStraight(from, target) && from < target == onward)
                .sorted(Comparator.comparing(side::get))
                .toList();
        int place = leaving.indexOf(to) + 1;
        int offset = place * (BOX_HEIGHT * 3 / 5) / (leaving.size() + 1);
        return onward ? top(from) + BOX_HEIGHT - offset : top(from) + offset;
    }

    private static int top(int row) {
        return ABOVE + row * STEP;
    }
}
