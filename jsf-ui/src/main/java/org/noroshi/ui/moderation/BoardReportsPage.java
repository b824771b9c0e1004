package org.noroshi.ui.moderation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.noroshi.moderation.OwnRemoval;
import org.noroshi.moderation.OwnRemovals;
import org.noroshi.moderation.OwnReport;
import org.noroshi.moderation.PostReports;

/** What the reader has reported, and what was removed of the own posts. */
@Named
@RequestScoped
public class BoardReportsPage {

    @Inject
    PostReports reports;

    @Inject
    OwnRemovals removals;

    private List<OwnReport> lines = List.of();
    private List<OwnRemoval> removed = List.of();

    public void load() {
        lines = reports.mine();
        removed = removals.mine();
    }

    public List<OwnReport> getLines() {
        return lines;
    }

    public List<OwnRemoval> getRemoved() {
        return removed;
    }
}
