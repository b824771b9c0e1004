package org.noroshi.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.noroshi.platform.OutboxHandler;
import org.noroshi.platform.StartCheck;

/** Which capability answers for which kind of message. */
@ApplicationScoped
class OutboxHandlers implements StartCheck {

    @Inject
    @Any
    Instance<OutboxHandler> handlers;

    Optional<OutboxHandler> of(String kind) {
        return handlers.stream().filter(handler -> handler.kind().equals(kind)).findFirst();
    }

    /** Kinds that don't wait while the service is stopped. */
    Set<String> sentWhileStopped() {
        return handlers.stream()
                .filter(OutboxHandler::isSentWhileStopped)
                .map(OutboxHandler::kind)
                .collect(Collectors.toSet());
    }

    /** Every kind that somebody answers for, in order. */
    List<String> kinds() {
        return handlers.stream().map(OutboxHandler::kind).sorted().toList();
    }

    @Override
    public List<String> problems() {
        return handlers.stream().collect(Collectors.groupingBy(OutboxHandler::kind)).entrySet().stream()
                .filter(kind -> kind.getValue().size() > 1)
                .map(kind -> "Several handlers answer for messages of kind " + kind.getKey())
                .toList();
    }
}
