package org.noroshi.ui.knowledge;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.noroshi.approval.Sending;
import org.noroshi.knowledge.ArticleStart;
import org.noroshi.knowledge.KnowledgeWriting;
import org.noroshi.knowledge.ProposeArticle;
import org.noroshi.sharing.Tlp;
import org.noroshi.ui.sharing.GuardedText;
import org.omnifaces.util.Messages;

/** Proposes an article of a solved question. */
@Named
@ViewScoped
public class BoardArticleWritePage extends GuardedText {

    private static final long serialVersionUID = 1L;

    @Inject
    transient KnowledgeWriting writing;

    @Inject
    transient Sending sending;

    private UUID id;
    private String title;
    private String text;
    private Tlp tlp;
    private transient ArticleStart start;

    public void load() {
        title = getStart().title();
    }

    public String propose() {
        if (panel.stops(texts())) {
            return null;
        }
        UUID proposal = writing.propose(new ProposeArticle(id, title, text, tlp, panel.getReason()));
        Messages.addFlashGlobalInfo("board_article_write.done");
        return "/board/article?faces-redirect=true&id=" + proposal;
    }

    @Override
    protected String[] texts() {
        return new String[] {title, text};
    }

    @Override
    protected void put(List<String> words) {
        title = words.get(0);
        text = words.get(1);
    }

    /** Whether the own hospital wants approvals, which an article can't get. */
    public boolean isHeldBack() {
        return sending.waits();
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
