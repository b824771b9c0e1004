package org.noroshi.identity;

import java.util.Optional;
import java.util.UUID;
import org.noroshi.accounts.Viewer;

/** Tells what an item of the board is, for an opening of the seal. Implemented by the capability that has the items. */
public interface SealedItems {

    /** The post or the thread; empty when there is none for the viewer. */
    Optional<SealedItem> find(Viewer viewer, OpeningScope scope, UUID item);
}
