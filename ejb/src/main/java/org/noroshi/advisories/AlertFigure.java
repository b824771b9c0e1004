package org.noroshi.advisories;

/** What is counted about an alert: the answers, and hospitals that have not given one. */
public enum AlertFigure {
    CONCERNS,
    NOT_CONCERNED,
    WORKING,
    DONE,
    UNANSWERED;

    static AlertFigure of(Concern concern) {
        return valueOf(concern.name());
    }
}
