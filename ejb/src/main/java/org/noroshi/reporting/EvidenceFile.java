package org.noroshi.reporting;

/** A file to be handed out. */
public record EvidenceFile(String name, String type, byte[] content) {}
