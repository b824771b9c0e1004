package org.noroshi.operation;

import java.util.List;
import org.noroshi.platform.RunningMode;

/**
 * How the service runs and what is ordered, for officers.
 *
 * @param orders the latest first
 * @param mayStop whether the caller may order an emergency stop and lift it
 */
public record ModeBoard(RunningMode running, List<ModeOrderCard> orders, boolean mayStop) {}
