package org.noroshi.ui.frame;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.faces.context.FacesContext;
import org.omnifaces.util.Messages;

/** Lets page beans give the key of a text wherever OmniFaces' {@code Messages} asks for a message. */
@ApplicationScoped
public class MessageTexts {

    void keysInsteadOfSentences(@Observes Startup start) {
        Messages.setResolver((key, args) -> Texts.in(
                        FacesContext.getCurrentInstance().getViewRoot().getLocale())
                .text(key, args));
    }
}
