/**
 * Files that are handed out: the evidence of a contract, to the secretariat and to the hospital's own liaison.
 *
 * <p>Decision: a servlet and no page, because there is nothing to look at but the file; what the caller may have, the
 * services say.
 */
package org.noroshi.ui.reporting;
