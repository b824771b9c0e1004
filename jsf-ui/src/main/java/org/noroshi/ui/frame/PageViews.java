package org.noroshi.ui.frame;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Gives every view the chosen language instead of the one that the browser prefers, and its address without
 * {@code .xhtml}, also where the link stands on a page that was itself reached with it (failure pages are).
 */
public class PageViews extends ViewHandlerWrapper {

    private static final Pattern STILL = Pattern.compile(
            "/(index|about|terms|terms-changes|notices|self-check|leaflet|log-anchors|help/.*|WEB-INF/error/.*)\\.xhtml");

    public PageViews(ViewHandler wrapped) {
        super(wrapped);
    }

    @Override
    public Locale calculateLocale(FacesContext context) {
        return CDI.current().select(ChosenLanguage.class).get().locale();
    }

    /** Pages without a form keep no state, so that a guest who only reads costs the server no session. */
    @Override
    public UIViewRoot createView(FacesContext context, String viewId) {
        UIViewRoot view = super.createView(context, viewId);
        view.setTransient(keepsNoState(viewId));
        return view;
    }

    /** Whether the view is for reading alone. */
    public static boolean keepsNoState(String viewId) {
        return STILL.matcher(viewId).matches();
    }

    @Override
    public void renderView(FacesContext context, UIViewRoot view) throws IOException {
        if (!context.isPostback() && context.isValidationFailed()) {
            context.getExternalContext().responseSendError(HttpServletResponse.SC_NOT_FOUND, null);
            context.responseComplete();
        } else {
            super.renderView(context, view);
        }
    }

    @Override
    public String getActionURL(FacesContext context, String viewId) {
        String url = super.getActionURL(context, viewId);
        return viewId.startsWith("/WEB-INF/") ? url : url.replaceFirst("\\.xhtml(?=$|[?#])", "");
    }
}
