package org.noroshi.ui.terms;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.noroshi.terms.DraftCard;
import org.noroshi.terms.DraftStart;
import org.noroshi.terms.TermsDrafts;
import org.noroshi.terms.TermsPublishing;
import org.noroshi.terms.VersionCard;

/** The versions of the terms, and the drafts of the next one. */
@Named
@RequestScoped
public class DeskTermsPage {

    @Inject
    TermsPublishing publishing;

    @Inject
    TermsDrafts drafting;

    private List<VersionCard> versions;
    private List<DraftCard> drafts;

    public void load() {
        versions = publishing.versions();
        drafts = drafting.drafts();
    }

    public String fromInForce() {
        return begun(drafting.begin(DraftStart.IN_FORCE));
    }

    public String fromSample() {
        return begun(drafting.begin(DraftStart.SAMPLE));
    }

    private static String begun(UUID draft) {
        return "/desk/terms/preview?faces-redirect=true&id=" + draft;
    }

    public List<VersionCard> getVersions() {
        if (versions == null) {
            load();
        }
        return versions;
    }

    public List<DraftCard> getDrafts() {
        if (drafts == null) {
            load();
        }
        return drafts;
    }
}
