package org.noroshi.membership;

/** The liaison names another domain of the hospital; {@code subdomains} lets addresses below it count too. */
public record ClaimDomain(String name, boolean subdomains) {}
