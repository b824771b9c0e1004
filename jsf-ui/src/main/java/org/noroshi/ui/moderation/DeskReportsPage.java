package org.noroshi.ui.moderation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.noroshi.moderation.ReportDesk;
import org.noroshi.moderation.ReportLine;
import org.noroshi.moderation.ReportShelf;

/** The reported posts, for officers. */
@Named
@RequestScoped
public class DeskReportsPage {

    @Inject
    ReportDesk desk;

    private ReportShelf shelf;
    private List<ReportLine> lines = List.of();

    public void load() {
        lines = desk.list(getShown());
    }

    public List<ReportLine> getLines() {
        return lines;
    }

    public ReportShelf[] getShelves() {
        return ReportShelf.values();
    }

    /** The shelf that is shown; what waits, unless another one was chosen. */
    public ReportShelf getShown() {
        return shelf == null ? ReportShelf.WAITING : shelf;
    }

    public ReportShelf getShelf() {
        return shelf;
    }

    public void setShelf(ReportShelf shelf) {
        this.shelf = shelf;
    }
}
