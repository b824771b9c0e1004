package org.noroshi.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Base64;
import java.util.UUID;
import org.noroshi.platform.Json;
import org.noroshi.platform.Outbox;
import org.noroshi.platform.Seal;

/** Leaves in the outbox what new accounts need: the ID in one mail, the link for the password in another (article 7). */
@ApplicationScoped
class Invitations {

    static final String ID_NOTICE = "accounts/id_notice";
    static final String ACTIVATION_LINK = "accounts/activation_link";
    static final String THAW_LINK = "accounts/thaw_link";
    static final String PASSWORD_LINK = "accounts/password_link";
    static final String ACCOUNT = "account";
    static final String LINK = "link";
    static final String NAME = "name";

    private static final String PURPOSE = "accounts/link-request";

    @Inject
    Outbox outbox;

    @Inject
    OneTimeLinks links;

    @Inject
    SignInSettings settings;

    @Inject
    Seal seal;

    @Inject
    Clock clock;

    protected Invitations() {}

    /** The mail that tells the user ID. */
    void sendId(UUID account) {
        outbox.enqueue(
                ID_NOTICE,
                Json.createObjectBuilder().add(ACCOUNT, account.toString()).build());
    }

    /** The mail with the link for the first password; earlier links work no more. */
    void sendActivation(UUID account) {
        links.removeOf(account);
        OneTimeLink link = new OneTimeLink(
                UUID.randomUUID(),
                account,
                OneTimeLink.Purpose.ACTIVATION,
                clock.instant().plus(settings.activation()));
        links.add(link);
        outbox.enqueue(
                ACTIVATION_LINK,
                Json.createObjectBuilder().add(LINK, link.id().toString()).build());
    }

    /** The mail with the link to come back to an account that was frozen; earlier links work no more. */
    void sendThaw(UUID account) {
        links.removeOf(account);
        OneTimeLink link = new OneTimeLink(
                UUID.randomUUID(),
                account,
                OneTimeLink.Purpose.PASSWORD,
                clock.instant().plus(settings.activation()));
        links.add(link);
        outbox.enqueue(
                THAW_LINK,
                Json.createObjectBuilder().add(LINK, link.id().toString()).build());
    }

    /** Somebody who gives this name asks for a link; who that is, and whether anybody, is found out when it is sent. */
    @Transactional
    void request(String name) {
        outbox.enqueue(
                PASSWORD_LINK,
                Json.createObjectBuilder()
                        .add(LINK, UUID.randomUUID().toString())
                        .add(NAME, sealedName(name))
                        .build());
    }

    /** The name as it waits in the outbox: nobody who reads the database learns who asked. */
    String sealedName(String name) {
        return Base64.getEncoder().encodeToString(seal.sealText(name, PURPOSE));
    }

    String requestedName(String sealed) {
        return seal.openText(Base64.getDecoder().decode(sealed), PURPOSE);
    }
}
