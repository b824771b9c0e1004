package org.noroshi.sharing;

/** Whether somebody is told of what happens in a thread. */
public enum ThreadNews {
    /** 受けている: having written there, or asked to be told. */
    TOLD,
    /** 特に選んでいない: told only as far as a kind or a saved search that is followed leads there. */
    UNCHOSEN,
    /** 受けない: told of nothing in it, whatever else would lead there. */
    MUTED
}
