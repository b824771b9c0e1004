/**
 * Finding threads: what a text contains, what a question means, how the two are brought together and shown.
 *
 * <p>Decisions. Text is folded (NFKC) and kept as characters and pairs of characters, which finds every Japanese phrase
 * exactly as written; a second field keeps dictionary words, so that 不正アクセス finds 不正なアクセス, below the exact
 * phrase. Identifiers are read by {@link org.noroshi.sharing.search.Identifiers} and compared as keywords. Scores are
 * constants: they say nothing about texts that the reader may not see.
 *
 * <p>Invariants. Posts and questions are read by the same rules. Places always refer to the source text. Work grows
 * linearly with the text.
 *
 * <p>Not here: who may see what (the index only gives candidates), the database, the saving of indicators.
 */
package org.noroshi.sharing.search;
