package org.noroshi.ui.sharing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.noroshi.sharing.Mentioning;
import org.noroshi.ui.frame.Ids;

/** Names that a reply can call. */
@Named
@RequestScoped
public class BoardVoicesPage {

    @Inject
    Mentioning mentioning;

    @Inject
    BoardThreadPage thread;

    private List<String> names;

    /** The others of the thread; asked once for the page, and not before there is a thread to show. */
    public List<String> getNames() {
        if (names == null && thread.getView() != null) {
            names = mentioning.voices(Ids.of(thread.getId()));
        }
        return names;
    }
}
