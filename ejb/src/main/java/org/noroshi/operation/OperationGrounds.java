package org.noroshi.operation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.noroshi.terms.CitedGrounds;

/** What stops, the service period and the end of the service rest on. */
@ApplicationScoped
class OperationGrounds implements CitedGrounds {

    @Override
    public Collection<String> grounds() {
        return Stream.concat(ModeGround.codes().stream(), List.of(ServicePeriod.GROUND, ServiceEnd.GROUND).stream())
                .toList();
    }
}
