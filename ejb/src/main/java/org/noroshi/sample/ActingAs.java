package org.noroshi.sample;

import static org.noroshi.platform.Roles.PROVED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.noroshi.accounts.OnBehalf;
import org.noroshi.accounts.Viewers;

/** Lets an invented person take a step, with the rights that their account has at that moment and no other. */
@ApplicationScoped
class ActingAs {

    @Inject
    Viewers viewers;

    @Inject
    OnBehalf onBehalf;

    <T> T account(UUID account, Callable<T> step) {
        Set<String> roles = new HashSet<>(viewers.of(account).roles());
        roles.add(PROVED);
        return onBehalf.of(account, roles, step);
    }
}
