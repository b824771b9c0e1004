package org.noroshi.ui.knowledge;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.noroshi.knowledge.ArticleStart;
import org.noroshi.knowledge.KnowledgeWriting;
import org.noroshi.knowledge.ProposeArticle;
import org.noroshi.sharing.Tlp;
import org.noroshi.ui.sharing.GuardPanel;
import org.omnifaces.util.Messages;

/** Proposes an article of a solved question. */
@Named
@ViewScoped
public class BoardArticleWritePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient KnowledgeWriting writing;

    @Inject
    GuardPanel panel;

    private UUID id;
    private String title;
    private String text;
    private Tlp tlp;
    private transient ArticleStart start;

    public void load() {
        title = getStart().title();
    }

    public String propose() {
        if (panel.stops(title, text)) {
            return null;
        }
        UUID proposal = writing.propose(new ProposeArticle(id, title, text, tlp, panel.getReason()));
        Messages.addFlashGlobalInfo("board_article_write.done");
        return "/board/article?faces-redirect=true&id=" + proposal;
    }

    /** Lets the guard replace what it has found. */
    public void replace() {
        take(panel.replace(title, text));
    }

    /** Undoes {@link #replace}. */
    public void takeBack() {
        take(panel.takeBack());
    }

    private void take(List<String> texts) {
        title = texts.get(0);
        text = texts.get(1);
    }

    public GuardPanel getGuard() {
        return panel;
    }

    public ArticleStart getStart() {
        if (start == null) {
            start = writing.about(id);
        }
        return start;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public Tlp getTlp() {
        return tlp;
    }

    public void setTlp(Tlp tlp) {
        this.tlp = tlp;
    }
}
