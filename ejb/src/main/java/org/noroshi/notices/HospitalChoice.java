package org.noroshi.notices;

import java.util.UUID;

/** A hospital to choose as the one that a notice is for. */
public record HospitalChoice(UUID organisation, String name) {}
