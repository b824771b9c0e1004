package org.noroshi.audit;

import java.util.UUID;

/** A question to the trail that the officer has kept under a name. */
public record SavedQuestion(UUID id, String name, AskTrail question) {}
