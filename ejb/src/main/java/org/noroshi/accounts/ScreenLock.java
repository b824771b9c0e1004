package org.noroshi.accounts;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.util.Map;
import java.util.Optional;
import org.noroshi.platform.Enforces;
import org.noroshi.platform.TooManyRequestsException;

/**
 * A session in which nothing happened for a while is locked (article 16-3): it opens nothing, and its owner opens it with
 * the password and goes on where he was, with everything that he had typed. Open to everybody, because who is locked out
 * is nobody; what counts is the cookie.
 */
@Enforces("A16-3")
@Stateless
public class ScreenLock {

    @Inject
    Sessions sessions;

    @Inject
    Entrance entrance;

    @Inject
    Passwords passwords;

    @Inject
    Tries tries;

    /** Locks the session at once; one that is over already is none the worse. */
    @PermitAll
    public void lock(String cookie) {
        sessions.lock(cookie);
    }

    /** Opens the session again, when the password is right and nothing stands in the way. */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public Unlocked unlock(@Valid UnlockScreen command) {
        Optional<Sessions.Found> session = sessions.findLocked(command.cookie());
        if (session.isEmpty()) {
            return Unlocked.OVER;
        }
        Entrance.Known owner = entrance.owner(session.get().account());
        Map<String, WaitPolicy> tried = tries.ofSignIn(owner.userId(), ClientNetwork.of(command.network()));
        try {
            tries.charge(tried);
        } catch (TooManyRequestsException tooEarly) {
            return Unlocked.TOO_EARLY;
        }
        if (!passwords.matches(command.password(), owner.passwordHash())) {
            tries.failed(tried);
            SecurityLog.refused(command.network());
            return Unlocked.WRONG;
        }
        tries.succeeded(tried);
        return entrance.goOn(session.get()) ? Unlocked.OPEN : Unlocked.OVER;
    }
}
