package org.noroshi.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.Collection;
import org.noroshi.terms.CitedGrounds;

/** What reports and removals rest on. */
@ApplicationScoped
class ModerationGrounds implements CitedGrounds {

    @Override
    public Collection<String> grounds() {
        return Arrays.stream(Breach.values()).map(Breach::code).toList();
    }
}
