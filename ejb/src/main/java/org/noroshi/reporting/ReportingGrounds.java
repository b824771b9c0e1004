package org.noroshi.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.Collection;
import java.util.stream.Stream;
import org.noroshi.terms.CitedGrounds;

/** What evidence and certificates cite. */
@ApplicationScoped
class ReportingGrounds implements CitedGrounds {

    @Override
    public Collection<String> grounds() {
        return Stream.concat(Arrays.stream(Basis.values()).map(Basis::ground), Stream.of(CertificateHtml.GROUND))
                .distinct()
                .toList();
    }
}
