/**
 * The terms for everybody to read.
 *
 * <p>Decision: the page shows the version in force, with its number, day and hash, so that whoever agreed to it can compare
 * it with what stands in the proof of consent. Agreeing is part of the application, acknowledging part of the account.
 */
package org.noroshi.ui.terms;
