package org.noroshi.terms;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The places that every version of the terms has to have, because decisions rest on them. */
@ApplicationScoped
class NeededGrounds {

    @Inject
    @Any
    Instance<CitedGrounds> cited;

    protected NeededGrounds() {}

    /** All of them, those of the terms' own life among them. */
    SortedSet<Ground> all() {
        return Stream.concat(
                        Stream.of(TermsAssent.GROUND, TermsAnnouncement.GROUND, TermsObjection.GROUND),
                        cited.stream().flatMap(capability -> capability.grounds().stream()))
                .map(Ground::parse)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
