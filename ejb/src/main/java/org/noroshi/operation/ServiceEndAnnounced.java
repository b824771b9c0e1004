package org.noroshi.operation;

import java.time.Instant;
import java.util.UUID;

/** All members are to be told that the service ends (article 12-1); fired in the transaction that takes the step. */
public record ServiceEndAnnounced(UUID end, Instant readOnlyFrom, Instant closesFrom) {}
