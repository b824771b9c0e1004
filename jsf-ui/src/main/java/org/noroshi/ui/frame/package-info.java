/**
 * What all pages share: texts in two languages, messages, failures, headers.
 *
 * <p>Decisions: one variable {@code msg} holds the texts of all capabilities, each of which keeps its own bundle
 * ({@link org.noroshi.ui.frame.Texts}). The language is the account's, else the guest's cookie, else Japanese; never the
 * server's or the browser's. A failure is turned into a message or a page in one place
 * ({@link org.noroshi.ui.frame.PageFailures}). Every response gets its security headers in one filter
 * ({@link org.noroshi.ui.frame.SecurityHeaders}).
 *
 * <p>Invariants: a page shows nothing from another host; nothing but {@code assets} and resources of Faces is cached.
 *
 * <p>It does not decide who may do what: that is {@code web.xml} for the edge and the services for everything else.
 */
package org.noroshi.ui.frame;
