package org.noroshi.desk;

/** Who says something in an inquiry. */
public enum MessageSide {
    /** Who asked. */
    ASKER,
    /** An officer, by name. */
    DESK,
    /** The service by itself: received, out of hours. */
    SERVICE,
    /** An officer to the other officers; the asker never sees it. */
    NOTE
}
