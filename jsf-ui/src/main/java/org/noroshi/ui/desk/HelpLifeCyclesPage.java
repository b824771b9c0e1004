package org.noroshi.ui.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.noroshi.desk.DrawnLifeCycle;
import org.noroshi.desk.LifeCycleBook;

/** Which states there are and what may follow them, drawn from the tables in the code. */
@Named
@RequestScoped
public class HelpLifeCyclesPage {

    @Inject
    LifeCycleBook book;

    private List<DrawnLifeCycle> drawn;

    public void load() {
        drawn = book.drawn(FacesContext.getCurrentInstance().getViewRoot().getLocale());
    }

    public List<DrawnLifeCycle> getDrawn() {
        return drawn;
    }
}
