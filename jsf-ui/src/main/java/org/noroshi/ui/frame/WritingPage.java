package org.noroshi.ui.frame;

import jakarta.enterprise.context.SessionScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;

/** Marks what a browser keeps of what could not be saved with the session in which it was typed: the next person finds nothing. */
@Named
@SessionScoped
public class WritingPage implements Serializable {

    private static final long serialVersionUID = 1L;

    private final UUID session = UUID.randomUUID();

    /** Another one after each sign-out; it says nothing about the session's own id. */
    public UUID getSession() {
        return session;
    }
}
