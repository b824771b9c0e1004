package org.noroshi.membership;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.noroshi.platform.Letter;
import org.noroshi.platform.OutboxHandler;
import org.noroshi.platform.Settings;
import org.noroshi.terms.Ground;

/** Tells the liaison of a decision against adding a user now, with the article it rests on (articles 6-2 and 8). */
abstract class UserDecisionMail implements OutboxHandler {

    @Inject
    SeatRequests requests;

    @Inject
    Settings settings;

    abstract SeatRequestState trueWhile();

    @Override
    public List<Letter> letters(JsonObject payload) {
        return requests.find(UUID.fromString(payload.getString("request"))).stream()
                .filter(request ->
                        request.state() == trueWhile() && request.contract().state() != ContractState.ENDED)
                .map(this::letter)
                .toList();
    }

    private Letter letter(SeatRequest request) {
        SeatHolder liaison = request.contract().liaison().holder();
        return new Letter(
                liaison.seat().toString(),
                liaison.mail(),
                liaison.language(),
                Map.of(
                        "name",
                        liaison.name(),
                        "person",
                        request.seat().person().name(),
                        "ground",
                        request.lastEffective()
                                .map(SeatDecision::ground)
                                .map(DecisionGround::code)
                                .map(Ground::parse)
                                .map(ground -> ground.display(liaison.language()))
                                .orElse(""),
                        "link",
                        settings.publicUrl() + "/portal/hospital/users"));
    }
}
