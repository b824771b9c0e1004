package org.noroshi.sharing.guard;

import java.io.Serializable;

/**
 * A place in a text that could tell who writes, or who a patient is.
 *
 * @param start where it begins in the text
 * @param end where it ends in the text, exclusive
 * @param words what stands there
 */
public record Telltale(TelltaleKind kind, int start, int end, String words) implements Serializable {}
