package org.noroshi.accounts;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.util.Map;
import java.util.Optional;

/** Hashes passwords and tells whether one is right. Slow on purpose, so never called inside a transaction. */
@ApplicationScoped
class Passwords {

    private static final Map<String, String> STRENGTH = Map.of(
            "Pbkdf2PasswordHash.Algorithm", "PBKDF2WithHmacSHA512",
            "Pbkdf2PasswordHash.Iterations", "210000",
            "Pbkdf2PasswordHash.SaltSizeBytes", "32",
            "Pbkdf2PasswordHash.KeySizeBytes", "64");

    @Inject
    Pbkdf2PasswordHash hash;

    @Inject
    SignInSettings settings;

    private BreachedPasswords breached;
    private String nobodys;

    protected Passwords() {}

    @PostConstruct
    void prepare() {
        hash.initialize(STRENGTH);
        breached = BreachedPasswords.bundled();
        nobodys = hash(Secrets.next());
    }

    PasswordRules rules() {
        return new PasswordRules(settings.passwordLength(), breached);
    }

    String hash(String password) {
        return hash.generate(PasswordRules.normal(password).toCharArray());
    }

    /** Takes the same time whether there is a hash or not, and whatever was typed. */
    boolean matches(String password, Optional<String> stored) {
        boolean tooLong = password.length() > PasswordRules.LONGEST * 4;
        String typed = tooLong ? "" : PasswordRules.normal(password);
        boolean same = hash.verify(typed.toCharArray(), stored.orElse(nobodys));
        return same && stored.isPresent() && !tooLong;
    }
}
