package org.noroshi.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.noroshi.platform.Json;
import org.noroshi.platform.Letter;
import org.noroshi.platform.Outbox;
import org.noroshi.platform.OutboxHandler;
import org.noroshi.platform.Seal;

/** The mailed link that freezes an account and does nothing else, for who can't sign in to say that the ID has leaked. */
@ApplicationScoped
class LeakLinks implements OutboxHandler {

    private static final String KIND = "accounts/leak_link";

    @Inject
    Accounts accounts;

    @Inject
    OneTimeLinks links;

    @Inject
    Invitations invitations;

    @Inject
    InvitationLetters letters;

    @Inject
    Outbox outbox;

    @Inject
    Seal seal;

    @Inject
    Clock clock;

    protected LeakLinks() {}

    /** Leaves the request in the outbox; who that is, and whether anybody, is found out when it is sent. */
    @Transactional
    void request(String name) {
        outbox.enqueue(
                KIND,
                Json.createObjectBuilder()
                        .add(Invitations.LINK, UUID.randomUUID().toString())
                        .add(Invitations.NAME, invitations.sealedName(name))
                        .build());
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public List<Letter> letters(JsonObject payload) {
        UUID id = UUID.fromString(payload.getString(Invitations.LINK));
        String name = invitations.requestedName(payload.getString(Invitations.NAME));
        return accounts.byUserId(name)
                .or(() -> accounts.bySignInMail(name))
                .filter(account -> account.state() == AccountState.ACTIVE)
                .map(account -> {
                    OneTimeLink link = links.find(id).orElseGet(() -> make(id, account));
                    return letters.letter(
                            account,
                            Map.of(
                                    "link",
                                    letters.page("/leaked?token=" + LinkToken.of(link.id(), seal)),
                                    "until",
                                    InvitationLetters.until(link)));
                })
                .map(List::of)
                .orElseGet(List::of);
    }

    private OneTimeLink make(UUID id, Account account) {
        OneTimeLink link = new OneTimeLink(
                id, account.id(), OneTimeLink.Purpose.LEAKED, clock.instant().plus(InvitationLetters.REQUESTED));
        links.add(link);
        return link;
    }

    /** The link behind what stood in the mail, as long as its account can be frozen. */
    @Transactional
    Optional<OneTimeLink> usable(String token) {
        return LinkToken.link(token, seal)
                .flatMap(links::find)
                .filter(link -> link.purpose() == OneTimeLink.Purpose.LEAKED && link.isUsableAt(clock.instant()))
                .filter(link -> accounts.find(link.account())
                        .filter(account -> account.state() == AccountState.ACTIVE)
                        .isPresent());
    }

    void use(OneTimeLink link) {
        link.use(clock.instant());
    }
}
