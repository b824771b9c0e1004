package org.noroshi.sharing;

/**
 * What the viewer may know of the helpful marks of a post.
 *
 * @param mine the viewer wrote it
 * @param count how many there are; for its author alone, 0 for everybody else
 * @param marked the viewer has given one
 * @param mayMark whether the viewer can give one, or take it back
 */
public record HelpfulView(boolean mine, int count, boolean marked, boolean mayMark) {}
