/**
 * How the service as a whole runs (articles 10, 11-1, 11-3, 11-5 and 12): reading only, stops for maintenance, emergency
 * stops, the period for which it is offered, its end, and the record of how long it was there.
 *
 * <p>Decisions. Officers give orders, dated rows that begin and end by the clock; an administrator has a word too, with
 * a system property and no database; the stricter wins ({@link org.noroshi.platform.ServiceModes}, which every request
 * asks and which asks nobody). What a mode takes away is said in one place, {@code accounts.Rights}. An emergency stop is
 * the chief's. Whoever plans a stop tells the members by mail, or says why there was no time.
 *
 * <p>Invariants. No order without ground and reason, in service and database. The record of intervals is written by the
 * watch that looks once a second; a gap in its signs of life is an outage, and is recorded as one.
 *
 * <p>Not here: restrictions of one hospital or user (membership).
 */
package org.noroshi.operation;
