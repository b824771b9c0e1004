package org.noroshi.membership;

/** Whom to ask in one's own hospital: name and department, which colleagues know anyway. */
public record LiaisonCard(String name, String department) {}
