package org.noroshi.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.noroshi.membership.ContractLifecycle;
import org.noroshi.membership.SeatHolder;
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

    private Optional<SeatHolder> liaison(Letter letter) {
        return letters.holder(UUID.fromString(letter.recipient())).filter(SeatHolder::liaison);
    }
}
