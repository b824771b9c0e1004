package org.noroshi.membership;

/** Who has, or last had, a seat: for whoever has to know it although the person may have left. */
public record FormerHolder(String hospital, String name) {}
