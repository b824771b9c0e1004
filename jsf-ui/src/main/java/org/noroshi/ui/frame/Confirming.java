package org.noroshi.ui.frame;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.noroshi.accounts.ConfirmByPasskey;
import org.noroshi.accounts.ConfirmIdentity;
import org.noroshi.accounts.Confirmation;
import org.noroshi.platform.ErrorTable;
import org.noroshi.platform.InvalidInputException;
import org.noroshi.platform.TooManyRequestsException;

/**
 * Takes the proof that came with a form before the form's button does its work. A wrong one leaves the work undone, the
 * form as it was and the question open.
 */
public class Confirming implements PhaseListener {

    private static final long serialVersionUID = 1L;

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.INVOKE_APPLICATION;
    }

    @Override
    public void beforePhase(PhaseEvent event) {
        FacesContext context = event.getFacesContext();
        Map<String, String> sent = context.getExternalContext().getRequestParameterMap();
        String proof = sent.get(Asked.PROOF);
        if (proof == null) {
            return;
        }
        String passkey = sent.getOrDefault(Asked.PASSKEY, "");
        HttpServletRequest request =
                (HttpServletRequest) context.getExternalContext().getRequest();
        try {
            Confirmation confirmation = CDI.current().select(Confirmation.class).get();
            if (passkey.isEmpty()) {
                confirmation.confirm(new ConfirmIdentity(proof, request.getRemoteAddr()));
            } else {
                confirmation.confirmByPasskey(new ConfirmByPasskey(passkey, request.getRemoteAddr()));
            }
        } catch (InvalidInputException | TooManyRequestsException wrong) {
            Map<String, Object> attributes = context.getExternalContext().getRequestMap();
            attributes.put(Asked.ATTRIBUTE + ".wrong", text(wrong, context));
            Asked.ask(context);
            context.validationFailed();
            context.renderResponse();
        }
    }

    private static String text(RuntimeException wrong, FacesContext context) {
        ErrorTable.Failure failure = ErrorTable.of(wrong);
        java.util.Locale locale = context.getViewRoot().getLocale();
        return failure.problems().isEmpty()
                ? failure.text(locale)
                : failure.problems().get(0).text(locale);
    }
}
