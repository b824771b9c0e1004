package org.noroshi.identity;

/** Where an opening of the seal stands. */
public enum OpeningState {
    /** The first officer has asked; nobody was opened. */
    REQUESTED,
    /** The second officer agrees; the first one may look, once and for a short time. */
    APPROVED,
    /** The second officer says no. */
    DECLINED,
    /** Nobody decided, or nobody looked, in time. */
    LAPSED,
    /** It is being shown, or the showing was cut off: either way it is not shown again. */
    SHOWN,
    /** It was shown, and the seal is closed again. */
    SEALED_AGAIN
}
