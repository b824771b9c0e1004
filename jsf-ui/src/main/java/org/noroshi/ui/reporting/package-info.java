/**
 * Files that are handed out: the evidence of a contract, to the secretariat and to the hospital's own liaison; and the page
 * of the copy that an account takes along (articles 15 and 16-4).
 *
 * <p>Decision: the evidence has an address that answers with the file and shows no page; what the caller may have, the services say.
 */
package org.noroshi.ui.reporting;
