package org.noroshi.ui.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import org.noroshi.desk.Opinion;
import org.noroshi.desk.SecondOpinions;

/** What waits for a second officer, and what became of it. */
@Named
@RequestScoped
public class DeskProposalsPage {

    @Inject
    SecondOpinions opinions;

    private List<Opinion> open;
    private List<Opinion> closed;

    public void load() {
        Locale locale = FacesContext.getCurrentInstance().getViewRoot().getLocale();
        open = opinions.open(locale);
        closed = opinions.closed(locale);
    }

    public List<Opinion> getOpen() {
        return open;
    }

    public List<Opinion> getClosed() {
        return closed;
    }
}
