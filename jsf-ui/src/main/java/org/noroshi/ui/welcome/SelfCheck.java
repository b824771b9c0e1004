package org.noroshi.ui.welcome;

/** What a browser finds out about itself; the order is that of the code and never changes, a new one comes last. */
public enum SelfCheck {
    SCRIPTS,
    COOKIES,
    SECURE,
    SCREEN,
    UP_TO_DATE,
    REPEAT,
    DOWNLOAD,
    OWN_HOST
}
