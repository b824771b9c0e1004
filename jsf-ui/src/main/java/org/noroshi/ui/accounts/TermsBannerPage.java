package org.noroshi.ui.accounts;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.noroshi.accounts.Acknowledgement;
import org.noroshi.accounts.TermsNews;
import org.noroshi.ui.frame.Words;

/** The line above every page while new terms are announced. */
@Named
@RequestScoped
public class TermsBannerPage {

    @Inject
    Acknowledgement acknowledgement;

    private boolean asked;
    private TermsNews news;

    /** Asked once a page. */
    public boolean isShown() {
        return getNews() != null;
    }

    /** Null when nothing is announced. */
    public TermsNews getNews() {
        if (!asked) {
            asked = true;
            news = acknowledgement.news().orElse(null);
        }
        return news;
    }

    /** Number of the version, and when it takes effect. */
    public List<Object> getWhen() {
        return List.of(news.terms().number(), Words.moment(news.terms().effectiveAt()));
    }
}
