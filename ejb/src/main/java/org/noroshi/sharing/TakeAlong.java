package org.noroshi.sharing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.noroshi.accounts.TokenPurpose;
import org.noroshi.accounts.Viewer;
import org.noroshi.groups.GroupDirectory;
import org.noroshi.identity.Author;
import org.noroshi.identity.OwnThreads;
import org.noroshi.identity.Pseudonyms;
import org.noroshi.platform.Enforces;
import org.noroshi.platform.TimeSource;
import org.noroshi.sharing.files.FileCard;
import org.noroshi.sharing.files.FileCopies;

/**
 * What an account may take along from the board: everything it wrote itself, and of what others wrote that which the
 * permission table lets it keep (articles 16-2 and 16-4). Nothing of others under TLP:RED, nothing that it can't read
 * here. Called inside the transactions of those who make exports, with the rights of that moment.
 */
@ApplicationScoped
public class TakeAlong {

    /** A run of opening posts, and where the next one begins. */
    public record Run(List<UUID> threads, Optional<String> next) {}

    @Inject
    Posts posts;

    @Inject
    Cursors cursors;

    @Inject
    OwnThreads own;

    @Inject
    Pseudonyms pseudonyms;

    @Inject
    GroupDirectory directory;

    @Inject
    GrantedUses grants;

    @Inject
    FileCopies files;

    @Inject
    Clock clock;

    protected TakeAlong() {}

    /** Every thread the viewer wrote in; in an order that tells nothing. */
    public List<UUID> ownThreads(Viewer viewer) {
        return own.of(viewer).stream().sorted().toList();
    }

    /** Threads that the viewer may read and has not written in, latest activity first. */
    public Run otherThreads(Viewer viewer, Optional<String> after, int most) {
        Set<UUID> mine = own.of(viewer);
        List<Post> openings = posts.page(viewer, BoardFilter.ALL, cursors.read(viewer, after.orElse(null)), most);
        Optional<String> next = openings.size() < most
                ? Optional.empty()
                : Optional.of(cursors.text(
                        viewer, Cursor.behind(openings.get(openings.size() - 1).thread())));
        return new Run(
                openings.stream()
                        .map(opening -> opening.thread().id())
                        .filter(thread -> !mine.contains(thread))
                        .toList(),
                next);
    }

    /** What may be taken along of the thread for that purpose; empty when that is nothing. */
    @Enforces("A15")
    @Enforces("A16-2")
    @Enforces("A16-4")
    public Optional<ThreadCopy> copy(Viewer viewer, UUID thread, TokenPurpose purpose) {
        // what waits for its release is not on the board yet; the next copy has it
        List<Post> seen = posts.inThread(viewer, thread, 0, Integer.MAX_VALUE).stream()
                .filter(Post::hasBeenPublic)
                .toList();
        UUID ownRef = own.refs(viewer).get(thread);
        LocalDate today = LocalDate.ofInstant(clock.instant(), TimeSource.JAPAN);
        Map<UUID, Set<Use>> granted =
                grants.of(viewer, seen.stream().map(Post::id).toList());
        Holder holder = Holder.of(purpose);
        List<Post> kept = seen.stream()
                .filter(post -> post.authorRef().equals(ownRef) || mayKeep(post, today))
                .toList();
        if (kept.isEmpty()) {
            return Optional.empty();
        }
        Map<UUID, Author> authors =
                pseudonyms.authors(kept.stream().map(Post::authorRef).toList());
        List<UUID> ids = kept.stream().map(Post::id).toList();
        Map<UUID, List<Post>> quotes = posts.quotes(viewer, ids);
        Map<UUID, Integer> all = posts.quoteCounts(viewer, ids);
        Map<UUID, List<FileCard>> attached = files.of(viewer, ids);
        DiscussionThread common = kept.get(0).thread();
        return Optional.of(new ThreadCopy(
                thread,
                common.kind(),
                common.audience(),
                group(common, viewer),
                kept.get(0).opens() ? kept.get(0).title() : null,
                common.tlp(),
                kept.stream()
                        .map(post -> copy(
                                viewer,
                                post,
                                post.authorRef().equals(ownRef),
                                authors.get(post.authorRef()),
                                quotes.getOrDefault(post.id(), List.of()),
                                all.getOrDefault(post.id(), 0),
                                holder.with(granted.getOrDefault(post.id(), Set.of())),
                                attached.getOrDefault(post.id(), List.of()),
                                today))
                        .toList(),
                seen.size() - kept.size()));
    }

    private String group(DiscussionThread thread, Viewer viewer) {
        return thread.group() == null
                ? null
                : directory
                        .of(List.of(thread.group()), viewer.language())
                        .get(thread.group())
                        .name();
    }

    /** The content of a file of an own post; empty when it is there no more. */
    public Optional<byte[]> file(Viewer viewer, UUID file) {
        return files.own(viewer, file);
    }

    private ThreadCopy.PostCopy copy(
            Viewer viewer,
            Post post,
            boolean mine,
            Author author,
            List<Post> quoted,
            int quotes,
            Holder holder,
            List<FileCard> attached,
            LocalDate today) {
        // what is quoted and can't be read any more is not kept either
        boolean carriesWhatIsNotKept =
                mine && (quoted.size() < quotes || quoted.stream().anyMatch(other -> !mayCarry(viewer, other, today)));
        String text = carriesWhatIsNotKept ? Quotation.without(post.body(), viewer.language()) : post.body();
        return new ThreadCopy.PostCopy(
                post.id(),
                post.seq(),
                mine,
                author.name(viewer.language()),
                author.voice(),
                post.state().name(),
                post.marking(),
                EffectivePermissions.of(post.marking(), holder, today),
                text,
                Markdown.html(text, post.thread().kind()),
                post.writtenAt(),
                post.editedAt(),
                post.id().equals(post.thread().acceptedPost()),
                quoted.stream().map(Post::id).toList(),
                attached,
                mine ? former(viewer, post, carriesWhatIsNotKept) : List.of());
    }

    private List<ThreadCopy.FormerWords> former(Viewer viewer, Post post, boolean withoutQuotations) {
        List<ThreadCopy.FormerWords> former = new ArrayList<>();
        for (PostRevision revision : posts.former(viewer, post)) {
            Wording words = revision.wording();
            former.add(new ThreadCopy.FormerWords(
                    revision.number(),
                    words.title(),
                    new Marking(words.tlp(), post.audience(), words.conditions()),
                    withoutQuotations ? Quotation.without(words.body(), viewer.language()) : words.body(),
                    revision.writtenAt()));
        }
        return former;
    }

    /** Words of others inside an own post: as strict as the words themselves, and one's own may always be carried. */
    private boolean mayCarry(Viewer viewer, Post quoted, LocalDate today) {
        return quoted.authorRef().equals(own.refs(viewer).get(quoted.thread().id())) || mayKeep(quoted, today);
    }

    private static boolean mayKeep(Post post, LocalDate today) {
        return EffectivePermissions.of(Use.EXPORT, post.marking(), today).answer() == Answer.ALLOWED;
    }
}
