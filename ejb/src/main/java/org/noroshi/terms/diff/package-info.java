/**
 * What a new version of the terms changes, article by article, down to the words (article 4-2).
 *
 * <p>Decisions. Articles, paragraphs and items are paired by what they say and not by their number alone, so that an
 * insertion shows as one and does not mark everything after it. Words are those of the language's own word breaks;
 * single characters that stay between two changes are taken into the change, because a line marked letter by letter
 * can't be read.
 *
 * <p>Not here: who has to see it, and when.
 */
package org.noroshi.terms.diff;
