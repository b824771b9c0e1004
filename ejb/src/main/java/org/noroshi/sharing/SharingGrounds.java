package org.noroshi.sharing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.Collection;
import org.noroshi.terms.CitedGrounds;

/** What the answers of the permission table rest on. */
@ApplicationScoped
class SharingGrounds implements CitedGrounds {

    @Override
    public Collection<String> grounds() {
        return Arrays.stream(Use.values()).map(Use::article).distinct().toList();
    }
}
