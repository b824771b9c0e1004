package org.noroshi.ui.sharing;

import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;
import org.noroshi.sharing.guard.CrowdView;

/** A page on which something is written that the guard looks at before others read it. */
public abstract class GuardedText implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    protected GuardPanel panel;

    /** What others will read. */
    protected abstract String[] texts();

    /** Puts other words in the place of {@link #texts}. */
    protected abstract void put(List<String> words);

    /** Lets the guard replace what it has found. */
    public void replace() {
        put(panel.replace(texts()));
    }

    /** Undoes {@link #replace}. */
    public void takeBack() {
        put(panel.takeBack());
    }

    /** Among how many members the writer is hidden; null for staff. */
    public CrowdView getCrowd() {
        return panel.crowd(texts());
    }

    public GuardPanel getGuard() {
        return panel;
    }
}
