package org.noroshi.membership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Whom to reach at the members, restricted ones among them: what the service has to tell concerns everybody. */
@ApplicationScoped
public class Contacts {

    @Inject
    Contracts contracts;

    /** The users of all members whose contract is formed and not over, by hospital, the liaison first. */
    public List<Contact> everybody() {
        return contracts.contacts();
    }
}
