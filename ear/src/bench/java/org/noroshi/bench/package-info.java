/**
 * How fast the board is with 10,000 threads, 60,000 posts and 500 users: {@code ./mvnw -Pbench verify} loads that world,
 * prints what a request costs the processor, and lets Gatling ask as many at once as it can.
 *
 * <p>Decisions. What a page costs is told beside a servlet in the same server that reads the same rows by plain SQL and
 * answers the same bytes, measured in the same run, so that a slow machine slows down both. Processor time is that of the
 * server's process, and of PostgreSQL's where that is the database: with all that happens behind a request. The world is
 * put into the tables by a servlet of this archive, which is no part of the product; its index is made by the product's own
 * index library from these rows.
 */
package org.noroshi.bench;
