package org.noroshi.membership;

import java.time.Instant;

/**
 * One step in the life of an application.
 *
 * @param from null for the first step
 * @param byOfficer whether somebody of the desk made it; else the applicant or a finding did
 */
public record ApplicationStep(ApplicationState from, ApplicationState to, Instant at, boolean byOfficer) {}
