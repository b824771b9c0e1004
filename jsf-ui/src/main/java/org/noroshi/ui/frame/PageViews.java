package org.noroshi.ui.frame;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.context.FacesContext;
import java.util.Locale;

/**
 * Gives every view the chosen language instead of the one that the browser prefers, and its address without
 * {@code .xhtml}, also where the link stands on a page that was itself reached with it (failure pages are).
 */
public class PageViews extends ViewHandlerWrapper {

    public PageViews(ViewHandler wrapped) {
        super(wrapped);
    }

    @Override
    public Locale calculateLocale(FacesContext context) {
        return CDI.current().select(ChosenLanguage.class).get().locale();
    }

    @Override
    public String getActionURL(FacesContext context, String viewId) {
        String url = super.getActionURL(context, viewId);
        return viewId.startsWith("/WEB-INF/") ? url : url.replaceFirst("\\.xhtml(?=$|[?#])", "");
    }
}
