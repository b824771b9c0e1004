package org.noroshi.ui.sharing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import org.noroshi.sharing.DraftView;
import org.noroshi.sharing.Drafts;
import org.noroshi.sharing.Template;
import org.noroshi.sharing.Templates;
import org.noroshi.ui.frame.Ids;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** Ways to begin: an empty page, a template, a draft. */
@Named
@RequestScoped
public class BoardBeginPage {

    @Inject
    Drafts drafts;

    @Inject
    Templates templates;

    private List<DraftView> saved = List.of();

    public void load() {
        saved = drafts.mine();
    }

    /** Throws away the draft whose button was pressed. */
    public String act() {
        drafts.discard(Ids.of(Faces.getRequestParameter("discard")));
        Messages.addFlashGlobalInfo("board_begin.discarded");
        return "/board/begin?faces-redirect=true";
    }

    /** Where the draft of a thread is gone on with. */
    public String pageOf(DraftView draft) {
        if (draft.held()) {
            return "/board/approval";
        }
        if (!draft.isReport()) {
            return "/board/write";
        }
        return draft.urgent() ? "/emergency" : "/board/incident";
    }

    public List<DraftView> getSaved() {
        return saved;
    }

    public List<Template> getTemplates() {
        Locale language = Faces.getLocale();
        return templates.all(language);
    }
}
