package org.noroshi.membership;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;

/** The liaison attests for the hospital: each user, and what the hospital keeps of its own safety. */
public record AttestUsers(List<@NotNull @Valid UserStatement> users, List<String> safety) {

    public AttestUsers {
        users = List.copyOf(users);
        safety = List.copyOf(safety);
    }
}
