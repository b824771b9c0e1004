/**
 * In-product help: one page for each thing that people do here, readable without signing in.
 *
 * <p>Decisions: help is text and nothing else, in the same two languages as the pages it explains; a page of the product
 * links to its topic. What the seal protects against, and what not, is said in {@code help/anonymity} in the words of the
 * threat model of {@code identity}.
 *
 * <p>It holds no code: a topic is a page and its texts.
 */
package org.noroshi.ui.help;
