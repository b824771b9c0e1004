package org.noroshi.sharing;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.noroshi.accounts.Viewer;

/**
 * Tells what authors have granted somebody's organisation beyond the marking of their posts. Implemented by the capability
 * that asks authors, found by CDI.
 */
public interface GrantedUses {

    /** What is in force at this moment, by post; posts without any are left out. */
    Map<UUID, Set<Use>> of(Viewer viewer, Collection<UUID> posts);
}
