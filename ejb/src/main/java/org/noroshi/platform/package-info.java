/**
 * What every capability stands on: time, identifiers, errors, settings, the seal's key, the outbox, migrations.
 *
 * <p>Decisions. Roles are <em>capabilities</em> and live here, not in accounts, because services below accounts are
 * guarded by them too. {@link org.noroshi.platform.Seal} is the only place that holds the key; what is sealed and why
 * is said by the capability that seals. A capability reaches one above it only through {@link
 * org.noroshi.platform.OutboxHandler} or an event, both found by CDI.
 *
 * <p>Invariants. Time comes from the injected {@link java.time.Clock}. Settings are read here alone, once, as records
 * that check themselves; a server with a wrong setting does not start. Error texts come from bundles, never from
 * {@code getMessage()}.
 *
 * <p>Not here: business rules, anything that knows an account or a post.
 */
package org.noroshi.platform;
