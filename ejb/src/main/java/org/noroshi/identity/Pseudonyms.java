package org.noroshi.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.noroshi.accounts.Viewer;
import org.noroshi.platform.Enforces;
import org.noroshi.platform.NotSignedInException;
import org.noroshi.platform.Seal;

/**
 * Gives every author a name that holds inside one thread only (article 18-5), and keeps whose it is under the seal.
 * Called inside the transactions of those who write and read the board.
 */
@Enforces("A18-05")
@ApplicationScoped
public class Pseudonyms {

    private static final String PURPOSE = "pseudonym/";

    @Inject
    ThreadPseudonyms rows;

    @Inject
    OwnThreads own;

    @Inject
    Seal seal;

    private final SecureRandom lot = new SecureRandom();

    protected Pseudonyms() {}

    /**
     * The viewer's name in the thread, made now if there is none yet; then the thread is the viewer's own from here on.
     * The caller holds a lock on the thread, so that two authors can't draw the same name.
     *
     * @throws NotSignedInException when the viewer is no account
     */
    public Author authorFor(UUID thread, Viewer viewer) {
        UUID account = PrivateRecords.accountOf(viewer).orElseThrow(NotSignedInException::new);
        return of(thread, viewer).orElseGet(() -> {
            UUID ref = UUID.randomUUID();
            Pseudonym pseudonym = new Pseudonym(
                    ref,
                    thread,
                    FriendlyNames.draw(rows.namesIn(thread), lot),
                    Voice.of(viewer),
                    tag(thread, account),
                    seal.sealText(account.toString(), PURPOSE + ref));
            rows.add(pseudonym);
            own.add(viewer, thread, ref);
            return pseudonym.author();
        });
    }

    /** The viewer's name in the thread; empty when the viewer has not written there. */
    public Optional<Author> of(UUID thread, Viewer viewer) {
        return PrivateRecords.accountOf(viewer)
                .flatMap(account -> rows.byTag(tag(thread, account)))
                .map(Pseudonym::author);
    }

    /** Authors by reference; one statement, however many. */
    public Map<UUID, Author> authors(Collection<UUID> refs) {
        Set<UUID> distinct = new HashSet<>(refs);
        return distinct.isEmpty()
                ? Map.of()
                : rows.all(distinct).stream().collect(Collectors.toMap(Pseudonym::id, Pseudonym::author));
    }

    /** Names by reference, as readers of the language can read them. */
    public Map<UUID, String> names(Collection<UUID> refs, Locale language) {
        return authors(refs).entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue()
                .name(language)));
    }

    /** Who has written in the thread. For notices that follow from having written, at the moment they are sent. */
    public Set<UUID> accountsIn(UUID thread) {
        return rows.inThread(thread).stream().map(this::account).collect(Collectors.toSet());
    }

    /** Whose the references are: the seal itself, for openings and the machine's own checks. */
    Map<UUID, UUID> accounts(Collection<UUID> refs) {
        return rows.all(refs).stream().collect(Collectors.toMap(Pseudonym::id, this::account));
    }

    private UUID account(Pseudonym pseudonym) {
        return UUID.fromString(seal.openText(pseudonym.sealed(), PURPOSE + pseudonym.id()));
    }

    /** Whose reference it is. For who must be told of a decision, or must not decide it; never to be shown. */
    public Optional<UUID> accountBehind(UUID ref) {
        return Optional.ofNullable(accounts(Set.of(ref)).get(ref));
    }

    private String tag(UUID thread, UUID account) {
        return seal.tag("pseudonym", thread, account);
    }
}
