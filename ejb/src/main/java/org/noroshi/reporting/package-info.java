/**
 * Papers and figures put together from what the other capabilities have on record. Reads, and writes nothing.
 *
 * <p>Decisions. The evidence of a contract is reckoned from intervals and rows at the moment when it is asked for, so it
 * never waits for a job. It exists in two forms of the same record: JSON to be read by programs, PDF to be filed; the
 * latter with a font of its own, because a paper must look the same everywhere.
 *
 * <p>Invariants. A liaison gets papers of the own hospital alone. No paper joins a person to anything on the board.
 *
 * <p>Not here: who decides what; statistics, which have rules of their own against re-identification.
 */
package org.noroshi.reporting;
