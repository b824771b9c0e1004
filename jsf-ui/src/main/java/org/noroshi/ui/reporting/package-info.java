/**
 * Files that are handed out: the evidence of a contract, to the secretariat and to the hospital's own liaison.
 *
 * <p>Decision: an address that answers with the file and shows no page; what the caller may have, the services say.
 */
package org.noroshi.ui.reporting;
