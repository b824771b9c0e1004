package org.noroshi.platform;

import java.util.List;

/**
 * Tells the help which life cycles a capability has. Implemented by the capability, as an {@code @ApplicationScoped} bean,
 * found by CDI. Gives the very tables by which states are changed, so that what the help draws can't be out of date.
 */
public interface LifeCycleSource {

    /** Each with its name in the texts of the capability, under {@code life_cycle.} and the name of the states' type. */
    List<LifeCycle<?>> lifeCycles();
}
