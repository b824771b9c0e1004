package org.noroshi.ui.identity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.noroshi.identity.OpeningCard;
import org.noroshi.identity.Openings;
import org.noroshi.ui.membership.Grounds;

/** What openings are under way, and what became of others. */
@Named
@RequestScoped
public class DeskOpeningsPage {

    @Inject
    Openings openings;

    @Inject
    Grounds words;

    private List<OpeningCard> underWay;
    private List<OpeningCard> over;

    public void load() {
        underWay = openings.underWay();
        over = openings.over();
    }

    public String cited(OpeningCard one) {
        return words.cited(one.ground());
    }

    public List<OpeningCard> getUnderWay() {
        return underWay;
    }

    public List<OpeningCard> getOver() {
        return over;
    }
}
