package org.noroshi.accounts;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.time.Duration;
import java.util.UUID;
import org.noroshi.platform.Enforces;
import org.noroshi.platform.NotFoundException;
import org.noroshi.platform.TooManyRequestsException;

/**
 * Slows down who tries out ids. While an account waits, what is there and what is not get the same answer, so that
 * nothing is learned from it. The same id again counts once: a link that has died is no guess.
 */
@Guessable
@Interceptor
@Priority(Interceptor.Priority.APPLICATION)
class GuessGuard {

    @Inject
    Viewers viewers;

    @Inject
    Accounts accounts;

    @Inject
    Tries tries;

    @AroundInvoke
    @Enforces("A18-05")
    Object guard(InvocationContext call) throws Exception {
        Viewer viewer = viewers.current();
        if (viewer.isNobody()) {
            return call.proceed();
        }
        Duration wait = tries.waitOfGuesses(viewer.account());
        if (!wait.isZero()) {
            throw new TooManyRequestsException(wait);
        }
        try {
            return call.proceed();
        } catch (NotFoundException notThere) {
            missed(viewer.account(), String.valueOf(call.getParameters()[0]));
            throw notThere;
        }
    }

    private void missed(UUID account, String what) {
        Duration wait = tries.guessed(account, what);
        if (!wait.isZero()) {
            SecurityLog.guessing(accounts.find(account).map(Account::userId).orElse("?"), wait.toSeconds());
        }
    }
}
