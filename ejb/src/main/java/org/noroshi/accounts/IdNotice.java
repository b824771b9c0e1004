package org.noroshi.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.noroshi.membership.ContractLifecycle;
import org.noroshi.membership.SeatHolder;
import org.noroshi.platform.Enforces;
import org.noroshi.platform.Letter;
import org.noroshi.platform.OutboxHandler;

/** The mail with the user ID. The liaison's forms the contract when the relay takes it (articles 5-2 and 7). */
@ApplicationScoped
class IdNotice implements OutboxHandler {

    @Inject
    InvitationLetters letters;

    @Inject
    ContractLifecycle contracts;

    protected IdNotice() {}

    @Override
    public String kind() {
        return Invitations.ID_NOTICE;
    }

    @Override
    public List<Letter> letters(JsonObject payload) {
        return letters.toBeToldTheId(UUID.fromString(payload.getString(Invitations.ACCOUNT)))
                .map(account ->
                        letters.letter(account, Map.of("userId", account.userId(), "signIn", letters.page("/sign-in"))))
                .map(List::of)
                .orElseGet(List::of);
    }

    @Override
    public void delivered(JsonObject payload, Letter letter, Instant acceptedAt) {
        liaison(letter).ifPresent(holder -> contracts.noticeDelivered(holder.contract(), acceptedAt));
    }

    @Override
    public void undeliverable(JsonObject payload, Letter letter, String reason) {
        liaison(letter).ifPresent(holder -> contracts.noticeFailed(holder.contract(), reason));
    }

    /**
     * It came back, though the relay had taken it: the notice of article 7 has not arrived, unless its receiver has set a
     * password by it already.
     */
    @Override
    @Enforces("A05-2")
    public boolean returned(JsonObject payload, Predicate<String> recipient, String reason) {
        UUID id = UUID.fromString(payload.getString(Invitations.ACCOUNT));
        Optional<Account> invited = letters.toBeToldTheId(id)
                .filter(account -> recipient.test(account.id().toString()));
        invited.filter(account -> account.state() == AccountState.INVITED)
                .flatMap(account -> letters.holder(account.id()))
                .filter(SeatHolder::liaison)
                .ifPresent(holder -> contracts.noticeFailed(holder.contract(), reason));
        return invited.isPresent();
    }

    private Optional<SeatHolder> liaison(Letter letter) {
        return letters.holder(UUID.fromString(letter.recipient())).filter(SeatHolder::liaison);
    }
}
