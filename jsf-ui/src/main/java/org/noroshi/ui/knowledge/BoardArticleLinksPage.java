package org.noroshi.ui.knowledge;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.noroshi.knowledge.ArticleLinks;
import org.noroshi.knowledge.KnowledgeWriting;
import org.noroshi.ui.sharing.BoardThreadPage;

/** What the thread on the page has to do with articles. */
@Named
@RequestScoped
public class BoardArticleLinksPage {

    @Inject
    KnowledgeWriting writing;

    @Inject
    BoardThreadPage thread;

    private ArticleLinks links;

    /** Asked once for the page, and not before there is a thread to show. */
    public ArticleLinks getLinks() {
        if (links == null && thread.getView() != null) {
            links = writing.of(thread.getView().thread().id());
        }
        return links;
    }
}
