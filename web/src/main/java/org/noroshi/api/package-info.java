/**
 * The board for programs: REST under {@code /api/v1}, JSON, errors as {@code application/problem+json} (RFC 9457).
 *
 * <p>A resource translates, calls one method of a service, and translates back; it holds no rule and no {@code if} about
 * rights. Callers bring a personal token; the sign-in cookie of the pages is ignored here, so no page can be made to
 * call this interface on somebody's behalf.
 */
package org.noroshi.api;
