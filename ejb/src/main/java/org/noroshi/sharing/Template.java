package org.noroshi.sharing;

/**
 * A ready beginning for a thread.
 *
 * @param key the same in each language
 * @param name what it helps to do
 * @param about one sentence on when to use it
 * @param text Markdown with places to fill in
 */
public record Template(String key, ThreadKind kind, Tlp tlp, String name, String about, String title, String text) {}
