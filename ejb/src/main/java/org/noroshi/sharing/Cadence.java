package org.noroshi.sharing;

/** How often somebody is told by mail of what happens on the board. */
public enum Cadence {
    /** そのつど: a mail for each post. */
    AT_ONCE,
    /** 1日1回: one mail a day. */
    DAILY,
    /** 週1回: one mail a week, on Monday. */
    WEEKLY
}
