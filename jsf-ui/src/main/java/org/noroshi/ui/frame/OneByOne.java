package org.noroshi.ui.frame;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import jakarta.servlet.ServletRequestEvent;
import jakarta.servlet.ServletRequestListener;
import jakarta.servlet.annotation.WebListener;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;

/** Lets the forms of one browser do their work one by one, from when they have arrived in full until they are answered. */
@WebListener
public class OneByOne implements PhaseListener, ServletRequestListener {

    private static final long serialVersionUID = 1L;
    private static final String TURN = OneByOne.class.getName();

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.RESTORE_VIEW;
    }

    @Override
    public void afterPhase(PhaseEvent event) {
        FacesContext context = event.getFacesContext();
        Map<String, Object> request = context.getExternalContext().getRequestMap();
        // an error page is rendered within the request of the form that failed, which has its turn already
        if (context.isPostback() && !context.getResponseComplete() && !request.containsKey(TURN)) {
            request.put(TURN, CDI.current().select(Turns.class).get().take());
        }
    }

    @Override
    public void requestDestroyed(ServletRequestEvent event) {
        if (event.getServletRequest().getAttribute(TURN) instanceof ReentrantLock turn) {
            turn.unlock();
        }
    }
}
