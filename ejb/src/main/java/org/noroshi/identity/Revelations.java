package org.noroshi.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.noroshi.accounts.Owner;
import org.noroshi.accounts.Owners;
import org.noroshi.accounts.Viewer;
import org.noroshi.platform.Enforces;
import org.noroshi.platform.Json;
import org.noroshi.platform.NotFoundException;
import org.noroshi.platform.RefusedException;

/**
 * Authors who give their name in one thread by their own will, and take it back. The name stands at the pseudonym of that
 * thread and nowhere else. When the account has ended it is not shown any more: who has left can't take it back.
 */
@ApplicationScoped
@Enforces("A18-05")
public class Revelations {

    private static final String PURPOSE = "revealed-name/";
    private static final String ACCOUNT = "account";
    private static final String HOSPITAL = "hospital";
    private static final String NAME = "name";

    @Inject
    RevealedNameRows rows;

    @Inject
    OwnThreads own;

    @Inject
    Owners owners;

    @Inject
    SealedWords words;

    @Inject
    Event<NameRevealed> revealed;

    protected Revelations() {}

    /**
     * What the viewer would give.
     *
     * @throws RefusedException for staff, of whom the voice says what others need
     */
    public RevealedAuthor ownName(Viewer viewer) {
        Owner owner = owner(viewer);
        return new RevealedAuthor(
                owner.hospital().orElseThrow(NotFoundException::new),
                owner.name().orElse(""));
    }

    /**
     * The viewer gives the name of the hospital at all own posts of the thread, those to come among them.
     *
     * @param personal whether the own name goes with it
     * @throws RefusedException for staff, and for who has not written in the thread
     */
    public void give(Viewer viewer, UUID thread, boolean personal) {
        RevealedAuthor name = ownName(viewer);
        UUID ref = Optional.ofNullable(own.refs(viewer).get(thread))
                .orElseThrow(() -> new RefusedException(IdentityError.NOT_WRITTEN_HERE));
        JsonObject given = Json.createObjectBuilder()
                .add(ACCOUNT, viewer.account().toString())
                .add(HOSPITAL, name.hospital())
                .add(NAME, personal ? name.name() : "")
                .build();
        rows.put(new RevealedName(ref, words.sealed(given, PURPOSE + ref)));
        revealed.fire(new NameRevealed(thread, true));
    }

    /**
     * From now on the name is not shown any more; who has read it has read it.
     *
     * @throws NotFoundException when the viewer has not written in the thread
     */
    public void takeBack(Viewer viewer, UUID thread) {
        UUID ref = Optional.ofNullable(own.refs(viewer).get(thread)).orElseThrow(NotFoundException::new);
        if (rows.remove(ref)) {
            revealed.fire(new NameRevealed(thread, false));
        }
    }

    /** What authors give, by reference; only of accounts that have not ended. One statement while nobody gives anything. */
    public Map<UUID, RevealedAuthor> of(Collection<UUID> refs) {
        Map<UUID, RevealedAuthor> given = new HashMap<>();
        for (RevealedName row : rows.all(refs)) {
            JsonObject json = words.opened(row.sealed(), PURPOSE + row.ref());
            if (owners.recipient(UUID.fromString(json.getString(ACCOUNT))).isPresent()) {
                given.put(row.ref(), new RevealedAuthor(json.getString(HOSPITAL), json.getString(NAME)));
            }
        }
        return given;
    }

    private Owner owner(Viewer viewer) {
        if (!viewer.isMember()) {
            throw new RefusedException(IdentityError.NOT_A_MEMBER);
        }
        return owners.of(viewer.account()).orElseThrow(NotFoundException::new);
    }
}
