package org.noroshi.ui.moderation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.noroshi.moderation.Breach;
import org.noroshi.moderation.RemovalDesk;
import org.noroshi.moderation.RemovalLine;
import org.noroshi.ui.membership.Grounds;

/** What was removed or is about to be, for officers. */
@Named
@RequestScoped
public class DeskRemovalsPage {

    @Inject
    RemovalDesk desk;

    @Inject
    Grounds words;

    private List<RemovalLine> lines = List.of();

    public void load() {
        lines = desk.list();
    }

    public List<RemovalLine> getLines() {
        return lines;
    }

    public String cited(Breach one) {
        return words.cited(one.code());
    }
}
