/**
 * Pages on asking an author for more than a marking permits: the question, the answer, the list of both sides, and the
 * certificate that anybody with its number can check. Nowhere a name of who asks or answers.
 */
package org.noroshi.ui.permissions;
