package org.noroshi.ui.moderation;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.noroshi.moderation.Breach;
import org.noroshi.moderation.PostReports;
import org.noroshi.moderation.ReportPost;
import org.noroshi.sharing.PostView;
import org.noroshi.ui.membership.Grounds;
import org.omnifaces.util.Messages;

/** Reports a post of somebody else. */
@Named
@ViewScoped
public class BoardReportPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient PostReports reports;

    @Inject
    transient Grounds words;

    private UUID id;
    private Breach category;
    private String text;
    private transient PostView post;

    public void load() {
        getPost();
    }

    public String report() {
        reports.report(new ReportPost(id, category, text));
        Messages.addFlashGlobalInfo("board_report.done");
        return "/board/reports?faces-redirect=true";
    }

    public PostView getPost() {
        if (post == null) {
            post = reports.about(id);
        }
        return post;
    }

    public List<Breach> getCategories() {
        return Breach.ofReports();
    }

    /** The place in the terms, as people cite it. */
    public String cited(Breach one) {
        return words.cited(one.code());
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
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
