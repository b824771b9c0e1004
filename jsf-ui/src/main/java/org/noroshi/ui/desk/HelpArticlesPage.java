package org.noroshi.ui.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.noroshi.desk.ArticleLedger;
import org.noroshi.desk.KeptArticle;

/** Article, rule, and the place in the software that keeps it. */
@Named
@RequestScoped
public class HelpArticlesPage {

    @Inject
    ArticleLedger ledger;

    private List<KeptArticle> kept;

    public void load() {
        kept = ledger.kept(FacesContext.getCurrentInstance().getViewRoot().getLocale());
    }

    public List<KeptArticle> getKept() {
        return kept;
    }
}
