package org.noroshi.ui.knowledge;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import org.noroshi.approval.Sending;
import org.noroshi.knowledge.ArticleCard;
import org.noroshi.knowledge.KnowledgeWriting;
import org.omnifaces.util.Messages;

/** A proposed article, for everybody who is asked. */
@Named
@ViewScoped
public class BoardArticlePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient KnowledgeWriting writing;

    @Inject
    transient Sending sending;

    private UUID id;
    private transient ArticleCard article;

    public void load() {
        getArticle();
    }

    public String agree() {
        writing.agree(id);
        return done("agreed");
    }

    public String takeBack() {
        writing.takeBack(id);
        return done("taken_back");
    }

    public String refuse() {
        writing.refuse(id);
        return done("refused");
    }

    public String withdraw() {
        writing.withdraw(id);
        return done("withdrawn");
    }

    public String publish() {
        UUID thread = writing.publish(id);
        Messages.addFlashGlobalInfo("board_article.published");
        return "/board/thread?faces-redirect=true&id=" + thread;
    }

    private String done(String what) {
        Messages.addFlashGlobalInfo("board_article." + what);
        return "/board/article?faces-redirect=true&id=" + id;
    }

    /** Whether the own hospital wants approvals, which an article can't get. */
    public boolean isHeldBack() {
        return sending.waits();
    }

    public ArticleCard getArticle() {
        if (article == null) {
            article = writing.read(id);
        }
        return article;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }
}
