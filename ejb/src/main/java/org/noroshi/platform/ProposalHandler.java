package org.noroshi.platform;

import jakarta.json.JsonObject;
import java.util.UUID;

/**
 * Says what a kind of proposal means. Implemented by the capability whose rule asks for two officers, as an {@code
 * @ApplicationScoped} bean, found by CDI.
 *
 * <p>Texts stand in the capability's {@code Messages} bundle: {@code proposal.<name>} is the title, {@code
 * proposal.<name>.<fact>} the label of a fact, {@code proposal.<name>.agree} the button that carries it out.
 */
public interface ProposalHandler {

    /** Capability and name, such as {@code membership/termination}. */
    String kind();

    /** Constant of {@link Roles} that both officers must have. */
    String role();

    /**
     * The facts that an officer has to know for this decision, as they stand now: names of labels and texts for people,
     * in the order of the screen. When they are no longer the same at the time of the second opinion, the proposal is
     * void and has to be made again.
     *
     * @throws NotFoundException when there is no such subject
     */
    JsonObject facts(UUID subject, JsonObject asked);

    /** Does it; called in the transaction in which the second officer agrees. */
    void carryOut(ProposalCard proposal);
}
