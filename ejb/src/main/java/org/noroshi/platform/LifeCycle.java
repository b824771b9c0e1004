package org.noroshi.platform;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The states that something goes through, as the code has them, for people to look at.
 *
 * @param states all of them, in the order in which people think of them
 * @param start in which it is made
 * @param ways from each state to those that may follow
 */
public record LifeCycle<S extends Enum<S>>(Class<S> states, S start, Map<S, ? extends Set<S>> ways) {

    public LifeCycle {
        ways = Map.copyOf(ways);
        if (!ways.keySet().containsAll(List.of(states.getEnumConstants()))) {
            throw new IllegalArgumentException("A state of " + states.getSimpleName() + " has no line in its table");
        }
    }

    /** Whether it may go from the one to the other. */
    public boolean leads(Enum<?> from, Enum<?> to) {
        return ways.get(states.cast(from)).contains(states.cast(to));
    }
}
