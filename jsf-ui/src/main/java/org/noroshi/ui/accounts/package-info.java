/**
 * Pages of coming in and going out, of the own account, and of who belongs to the staff.
 *
 * <p>Decisions. A sign-in always begins a new page state; what a guest had open is forgotten. Where to go afterwards is a
 * path of this portal and nothing else. Who still has to read the terms is led there from every page that needs more.
 *
 * <p>Not here: who may do what; the services say so.
 */
package org.noroshi.ui.accounts;
