package org.noroshi.ui.membership;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.noroshi.accounts.GradeMatrix;
import org.noroshi.membership.RestrictionGround;

/** What each grade of restriction takes away, generated from the code that takes it away. */
@Named
@RequestScoped
public class HelpRestrictionsPage {

    @Inject
    Grounds words;

    public List<GradeMatrix.Row> getRows() {
        return GradeMatrix.rows();
    }

    public List<RestrictionGround> getGrounds() {
        return List.of(RestrictionGround.values());
    }

    public String worded(String code) {
        return words.worded(code);
    }
}
