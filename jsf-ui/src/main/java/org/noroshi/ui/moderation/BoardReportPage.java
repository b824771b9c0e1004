package org.noroshi.ui.moderation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.noroshi.moderation.Breach;
import org.noroshi.moderation.PostReports;
import org.noroshi.moderation.ReportPost;
import org.noroshi.sharing.PostView;
import org.noroshi.ui.frame.Ids;
import org.noroshi.ui.membership.Grounds;
import org.omnifaces.util.Messages;

/** Reports a post of somebody else. */
@Named
@RequestScoped
public class BoardReportPage {

    @Inject
    PostReports reports;

    @Inject
    Grounds words;

    private String id;
    private Breach category;
    private String text;
    private PostView post;

    public void load() {
        post = reports.about(Ids.of(id));
    }

    public String report() {
        reports.report(new ReportPost(Ids.of(id), category, text));
        Messages.addFlashGlobalInfo("board_report.done");
        return "/board/reports?faces-redirect=true";
    }

    public PostView getPost() {
        return post;
    }

    public List<Breach> getCategories() {
        return Breach.ofReports();
    }

    /** The place in the terms, as people cite it. */
    public String cited(Breach one) {
        return words.cited(one.code());
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public Breach getCategory() {
        return category;
    }

    public void setCategory(Breach category) {
        this.category = category;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
