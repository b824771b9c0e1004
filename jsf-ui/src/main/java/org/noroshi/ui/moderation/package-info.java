/**
 * Pages on posts that should not be there: reporting one, what became of it, objecting to a removal; and for officers the
 * reports, the removals and what is kept of them. Nowhere a name of who reported or wrote.
 */
package org.noroshi.ui.moderation;
