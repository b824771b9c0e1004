package org.noroshi.advisories;

/** How an alert concerns a hospital, in the hospital's own words. */
public enum Concern {
    /** 該当あり. */
    CONCERNS,
    /** 該当なし. */
    NOT_CONCERNED,
    /** 対応中. */
    WORKING,
    /** 対応済み. */
    DONE
}
