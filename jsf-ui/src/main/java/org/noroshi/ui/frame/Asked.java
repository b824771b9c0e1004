package org.noroshi.ui.frame;

import jakarta.faces.component.ActionSource;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIForm;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.FacesContext;
import java.util.Map;

/**
 * That the reader has to prove afresh who he is before the button just pressed does its work. The question is asked on
 * the same page: its field and its button belong, by their {@code form} attribute, to the form that was sent, so that
 * answering sends that form again, with everything in it and the proof.
 *
 * @param form client id of the form
 * @param button client id of the button, which is sent again
 */
public record Asked(String form, String button) {

    /** Parameter that carries the proof. */
    public static final String PROOF = "noroshi.proof";

    /** Parameter that carries what a passkey says, in place of a proof that is typed. */
    public static final String PASSKEY = "noroshi.passkey";

    /** Attribute of the request under which the page finds the question. */
    static final String ATTRIBUTE = "noroshi.asked";

    private static final String SOURCE = "jakarta.faces.source";

    /** What is asked on the page under way; a question without ids when nothing is. */
    public static Asked in(FacesContext context) {
        Object asked = context.getExternalContext().getRequestMap().get(ATTRIBUTE);
        return asked instanceof Asked found ? found : new Asked("", "");
    }

    /** Asks on the page under way, for the form that was sent. */
    static void ask(FacesContext context) {
        Map<String, String> sent = context.getExternalContext().getRequestParameterMap();
        context.getViewRoot().visitTree(VisitContext.createVisitContext(context), (visit, component) -> {
            String id = component.getClientId(context);
            boolean pressed =
                    component instanceof ActionSource && (sent.containsKey(id) || id.equals(sent.get(SOURCE)));
            if (pressed) {
                context.getExternalContext().getRequestMap().put(ATTRIBUTE, new Asked(form(component, context), id));
                return VisitResult.COMPLETE;
            }
            return VisitResult.ACCEPT;
        });
    }

    private static String form(UIComponent component, FacesContext context) {
        UIComponent parent = component;
        while (parent != null && !(parent instanceof UIForm)) {
            parent = parent.getParent();
        }
        return parent == null ? "" : parent.getClientId(context);
    }

    /** Whether there is a question. */
    public boolean isOpen() {
        return !button.isEmpty();
    }
}
