package org.noroshi.terms;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;

/** What the terms' own life rests on. */
@ApplicationScoped
class TermsGrounds implements CitedGrounds {

    @Override
    public Collection<String> grounds() {
        return List.of(TermsAssent.GROUND, TermsAnnouncement.GROUND, TermsObjection.GROUND);
    }
}
