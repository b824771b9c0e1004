/**
 * Reading safely: what in a post names a vulnerability, an address or a file, in a form that hurts nobody, with a mark on
 * what is probably no trace of an attack.
 *
 * <p>Decisions. Recognition and defanging stay in {@code sharing.search}, because {@code sharing} shows and finds texts by
 * them and can't know this package; here is what is built on top. Indicators are derived from a post that the reader has
 * before them ({@link org.noroshi.sharing.PostView}) and stored nowhere, so nobody sees one without seeing the post, and an
 * edit leaves nothing behind. Only what stands in {@link org.noroshi.sharing.search.OfficialSources} may stay a link.
 * Warning lists come from MISP and keep their form, so that a newer one replaces the file; our own are in the same form.
 *
 * <p>Invariants. A mark says which list knows a thing, never that it is harmless: known services are abused, too. Domains of
 * members are on no list here. If a reader saw a mark on one, the mark would tell that this hospital is a member (article
 * 18-5); whether a text names the own hospital is told to its writer alone, by {@code sharing.guard}. What may be done with
 * an indicator follows from the marking of its post, as {@link org.noroshi.sharing.EffectivePermissions} says.
 *
 * <p>Not here: sightings, collections, exchange with other platforms.
 */
package org.noroshi.indicators;
