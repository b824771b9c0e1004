package org.noroshi.sharing;

/**
 * Word a tag: a new one, or one that there is.
 *
 * @param version {@link TagView#version} of one that there is
 */
public record WordTag(String key, String japanese, String english, boolean retired, String reason, int version) {}
