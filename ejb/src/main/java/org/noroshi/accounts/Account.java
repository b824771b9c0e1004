package org.noroshi.accounts;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.noroshi.platform.RefusedException;

/**
 * One person's way in: born when a seat is admitted or staff is invited, alive once its owner has set a password, over
 * when seat or employment ends. Belongs either to a seat or to staff, never to both.
 *
 * <p>Holds no time of any use: when somebody was here last is nobody's business (article 18-5).
 */
@Entity
@Table(name = "account")
class Account {

    /** From each state to those that may follow; everything else is refused. */
    static final Map<AccountState, Set<AccountState>> WAYS = Map.of(
            AccountState.INVITED, EnumSet.of(AccountState.ACTIVE, AccountState.ENDED),
            AccountState.ACTIVE, EnumSet.of(AccountState.FROZEN, AccountState.ENDED),
            AccountState.FROZEN, EnumSet.of(AccountState.ACTIVE, AccountState.ENDED),
            AccountState.ENDED, EnumSet.noneOf(AccountState.class));

    @Id
    private UUID id;

    @Column(name = "user_id", nullable = false, updatable = false)
    private String userId;

    @Column(nullable = false)
    private String mail;

    @Column(name = "sign_in_mail")
    private String signInMail;

    @Column(nullable = false)
    private Locale language;

    @Column(name = "password_hash")
    private String passwordHash;

    @Column(name = "seat_id", updatable = false)
    private UUID seat;

    @Enumerated(EnumType.STRING)
    @Column(name = "staff_group")
    private Group staffGroup;

    @Column(name = "staff_name")
    private String staffName;

    @Column(name = "staff_until")
    private Instant staffUntil;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private AccountState state;

    @Version
    private int version;

    protected Account() {}

    private Account(UserId userId, String mail, Locale language) {
        this.id = UUID.randomUUID();
        this.userId = userId.value();
        this.mail = mail;
        this.signInMail = mail;
        this.language = language;
        this.state = AccountState.INVITED;
    }

    static Account forSeat(UserId userId, UUID seat, String mail, Locale language) {
        Account account = new Account(userId, mail, language);
        account.seat = seat;
        return account;
    }

    static Account forStaff(UserId userId, Group group, String name, Instant until, String mail, Locale language) {
        if (!group.isStaff()) {
            throw new RefusedException(AccountsError.NOT_A_STAFF_GROUP);
        }
        Account account = new Account(userId, mail, language);
        account.staffGroup = group;
        account.staffName = name;
        account.staffUntil = until;
        return account;
    }

    /** Another account signs in by this address already; this one does so by its user ID alone. */
    void signInByUserIdOnly() {
        signInMail = null;
    }

    /** The owner has set a first password (article 7). */
    AccountActivated activate(String firstPasswordHash) {
        if (state != AccountState.INVITED) {
            throw new RefusedException(AccountsError.ACCOUNT_STATE);
        }
        moveTo(AccountState.ACTIVE);
        passwordHash = firstPasswordHash;
        return new AccountActivated(id);
    }

    /** A new password; all sessions end with the old one. */
    void changePassword(String newPasswordHash) {
        if (state != AccountState.ACTIVE) {
            throw new RefusedException(AccountsError.ACCOUNT_STATE);
        }
        passwordHash = newPasswordHash;
    }

    /** The ID may have leaked: the password is worth nothing any more (article 17-3). */
    AccountFrozen freeze() {
        moveTo(AccountState.FROZEN);
        passwordHash = null;
        return new AccountFrozen(id);
    }

    /** The owner is back, with another password. */
    void thaw(String newPasswordHash) {
        if (state != AccountState.FROZEN) {
            throw new RefusedException(AccountsError.ACCOUNT_STATE);
        }
        moveTo(AccountState.ACTIVE);
        passwordHash = newPasswordHash;
    }

    /** Works in this group until then. */
    void employUntil(Instant end) {
        if (staffGroup == null) {
            throw new RefusedException(AccountsError.NOT_A_STAFF_GROUP);
        }
        staffUntil = end;
    }

    void speak(Locale newLanguage) {
        language = newLanguage;
    }

    AccountEnded end() {
        moveTo(AccountState.ENDED);
        passwordHash = null;
        signInMail = null;
        return new AccountEnded(id);
    }

    private void moveTo(AccountState target) {
        if (!WAYS.get(state).contains(target)) {
            throw new RefusedException(AccountsError.ACCOUNT_STATE);
        }
        state = target;
    }

    UUID id() {
        return id;
    }

    String userId() {
        return userId;
    }

    /** Is written to, and signs in, with another address from now on. */
    void writeTo(String address) {
        boolean signsIn = mail.equals(signInMail);
        mail = address;
        if (signsIn) {
            signInMail = address;
        }
    }

    String mail() {
        return mail;
    }

    Locale language() {
        return language;
    }

    AccountState state() {
        return state;
    }

    Optional<String> passwordHash() {
        return Optional.ofNullable(passwordHash);
    }

    Optional<UUID> seat() {
        return Optional.ofNullable(seat);
    }

    Optional<Group> staffGroup() {
        return Optional.ofNullable(staffGroup);
    }

    boolean isStaff() {
        return staffGroup != null;
    }

    Optional<String> staffName() {
        return Optional.ofNullable(staffName);
    }

    Optional<Instant> staffUntil() {
        return Optional.ofNullable(staffUntil);
    }

    /** Whether the account itself, apart from contract and terms, is good at that time. */
    boolean isGoodAt(Instant now) {
        return state == AccountState.ACTIVE && (staffUntil == null || now.isBefore(staffUntil));
    }
}
