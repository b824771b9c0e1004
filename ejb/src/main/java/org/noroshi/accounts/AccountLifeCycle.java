package org.noroshi.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.noroshi.platform.LifeCycle;
import org.noroshi.platform.LifeCycleSource;

/** What an account goes through. */
@ApplicationScoped
class AccountLifeCycle implements LifeCycleSource {

    @Override
    public List<LifeCycle<?>> lifeCycles() {
        return List.of(new LifeCycle<>(AccountState.class, AccountState.INVITED, Account.WAYS));
    }
}
