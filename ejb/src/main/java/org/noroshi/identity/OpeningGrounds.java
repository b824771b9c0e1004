package org.noroshi.identity;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.Collection;
import org.noroshi.terms.CitedGrounds;

/** What openings of the seal rest on. */
@ApplicationScoped
class OpeningGrounds implements CitedGrounds {

    @Override
    public Collection<String> grounds() {
        return Arrays.stream(OpeningGround.values()).map(OpeningGround::code).toList();
    }
}
