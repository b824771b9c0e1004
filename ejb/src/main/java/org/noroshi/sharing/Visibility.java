package org.noroshi.sharing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.From;
import jakarta.persistence.criteria.Predicate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.noroshi.accounts.Group;
import org.noroshi.accounts.Viewer;
import org.noroshi.groups.Belonging;
import org.noroshi.identity.OwnThreads;
import org.noroshi.platform.Enforces;
import org.noroshi.platform.Roles;

/**
 * Who may see a post: the one decision table, and its three renderings for the database, for one post in hand and for
 * the search index. A contract test holds them against each other.
 *
 * <p>Nothing is visible that no grant makes visible. Each grant asks for a capability of the viewer, which is missing
 * when the contract is not in force, the terms are not acknowledged or the account is restricted.
 */
@Enforces("A18-05")
@ApplicationScoped
class Visibility {

    private static final Set<PostState> PUBLISHED = EnumSet.of(PostState.PUBLISHED);
    private static final Set<PostState> HELD = EnumSet.of(PostState.HELD);
    private static final Set<PostState> ALL_BUT_REMOVED = EnumSet.complementOf(EnumSet.of(PostState.REMOVED));

    /** The table. A post is visible when one line lets it be. */
    private static final List<Grant> TABLE = List.of(
            // all members: whoever may read at all
            new Grant(Roles.READ, Relation.ANY, EnumSet.of(Audience.ALL_MEMBERS), PUBLISHED, true),
            // a group: the users of the hospitals that are in it now; who has left keeps the own posts and no others
            new Grant(Roles.READ, Relation.IN_GROUP, EnumSet.of(Audience.SHARING_GROUP), PUBLISHED, true),
            // participants: the author of the call and whom the author has accepted; the call itself is for all members
            new Grant(
                    Roles.READ,
                    Relation.ADMITTED,
                    EnumSet.of(Audience.PARTICIPANTS, Audience.PARTICIPANTS_AND_DESK),
                    PUBLISHED,
                    true),
            new Grant(Roles.DESK, Relation.ANY, EnumSet.of(Audience.PARTICIPANTS_AND_DESK), PUBLISHED, true),
            // the desk: the desk, and who has written in the thread
            new Grant(Roles.DESK, Relation.ANY, EnumSet.of(Audience.DESK), PUBLISHED, true),
            new Grant(Roles.READ, Relation.WROTE_IN_THREAD, EnumSet.of(Audience.DESK), PUBLISHED, true),
            // what is mine, even when I took it back or it is held
            new Grant(Roles.READ, Relation.WROTE_IT, EnumSet.allOf(Audience.class), ALL_BUT_REMOVED, false),
            // what is held, because it is held
            new Grant(Roles.DESK, Relation.ANY, EnumSet.allOf(Audience.class), HELD, false));

    @Inject
    OwnThreads own;

    @Inject
    Belonging belonging;

    @Inject
    Admitted admitted;

    protected Visibility() {}

    /** For every query; starts from <em>nothing</em>. */
    Predicate inDatabase(CriteriaBuilder cb, From<?, Post> post, Viewer viewer) {
        if (isSystem(viewer)) {
            return cb.conjunction();
        }
        Mine mine = mine(viewer);
        Predicate visible = cb.disjunction();
        for (Grant grant : grants(viewer, mine)) {
            List<Predicate> all = new ArrayList<>();
            all.add(post.get("state").in(grant.states()));
            all.add(post.get("audience").in(grant.audiences()));
            if (grant.inOpenThread()) {
                all.add(cb.equal(post.get("thread").get("state"), PostState.PUBLISHED));
            }
            switch (grant.relation()) {
                case ANY -> {}
                case IN_GROUP -> all.add(post.get("thread").get("group").in(mine.groups()));
                case ADMITTED -> all.add(post.get("thread").get("id").in(mine.calls()));
                case WROTE_IN_THREAD -> all.add(post.get("thread").get("id").in(mine.threads()));
                case WROTE_IT -> all.add(post.get("authorRef").in(mine.refs()));
            }
            visible = cb.or(visible, cb.and(all.toArray(Predicate[]::new)));
        }
        return visible;
    }

    /** For one post in hand: policies, and recipients of mails. */
    boolean allows(Post post, Viewer viewer) {
        if (isSystem(viewer)) {
            return true;
        }
        Mine mine = mine(viewer);
        return grants(viewer, mine).stream()
                .anyMatch(grant -> grant.states().contains(post.state())
                        && grant.audiences().contains(post.audience())
                        && (!grant.inOpenThread() || post.thread().isOpen())
                        && switch (grant.relation()) {
                            case ANY -> true;
                            case IN_GROUP ->
                                mine.groups().contains(post.thread().group());
                            case ADMITTED -> mine.calls().contains(post.thread().id());
                            case WROTE_IN_THREAD ->
                                mine.threads().contains(post.thread().id());
                            case WROTE_IT -> mine.refs().contains(post.authorRef());
                        });
    }

    /**
     * Whether the viewer reads what others write in the thread, and so may write there: who sees there no more than the
     * own posts is outside.
     */
    boolean admits(DiscussionThread thread, Viewer viewer) {
        if (isSystem(viewer)) {
            return true;
        }
        Mine mine = mine(viewer);
        return grants(viewer, mine).stream()
                .anyMatch(grant -> grant.states().contains(PostState.PUBLISHED)
                        && grant.audiences().contains(thread.audience())
                        && switch (grant.relation()) {
                            case ANY -> true;
                            case IN_GROUP -> mine.groups().contains(thread.group());
                            case ADMITTED -> mine.calls().contains(thread.id());
                            case WROTE_IN_THREAD -> mine.threads().contains(thread.id());
                            case WROTE_IT -> false;
                        });
    }

    /**
     * Candidates for a search. The index may be late, so what it gives is read again through {@link #inDatabase}: it can
     * hide, but never show.
     */
    SearchPredicate inIndex(SearchPredicateFactory f, Viewer viewer) {
        if (isSystem(viewer)) {
            return f.matchAll().toPredicate();
        }
        Mine mine = mine(viewer);
        List<Grant> grants = grants(viewer, mine);
        if (grants.isEmpty()) {
            return f.matchNone().toPredicate();
        }
        var visible = f.or();
        for (Grant grant : grants) {
            var all = f.and()
                    .add(f.terms().field(Post.INDEXED_STATE).matchingAny(grant.states()))
                    .add(f.terms().field(Post.INDEXED_AUDIENCE).matchingAny(grant.audiences()));
            switch (grant.relation()) {
                case ANY -> {}
                case IN_GROUP -> all.add(f.terms().field(Post.INDEXED_GROUP).matchingAny(mine.groups()));
                case ADMITTED -> all.add(f.terms().field(Post.INDEXED_THREAD).matchingAny(mine.calls()));
                case WROTE_IN_THREAD ->
                    all.add(f.terms().field(Post.INDEXED_THREAD).matchingAny(mine.threads()));
                case WROTE_IT -> all.add(f.terms().field(Post.INDEXED_AUTHOR).matchingAny(mine.refs()));
            }
            visible.add(all);
        }
        return visible.toPredicate();
    }

    private Mine mine(Viewer viewer) {
        Map<UUID, UUID> refs = own.refs(viewer);
        return new Mine(
                refs.keySet(), Set.copyOf(refs.values()), belonging.of(viewer), admitted.of(viewer, refs.values()));
    }

    private static List<Grant> grants(Viewer viewer, Mine mine) {
        return TABLE.stream()
                .filter(grant -> viewer.may(Roles.READ) && viewer.may(grant.role()))
                .filter(grant -> mine.could(grant.relation()))
                .toList();
    }

    private static boolean isSystem(Viewer viewer) {
        return viewer.group() == Group.SYSTEM;
    }

    private enum Relation {
        ANY,
        IN_GROUP,
        ADMITTED,
        WROTE_IN_THREAD,
        WROTE_IT
    }

    /**
     * What the viewer's relations stand on.
     *
     * @param threads in which the viewer has written
     * @param refs the viewer's references there
     * @param groups of the viewer's hospital
     * @param calls in which the viewer takes part
     */
    private record Mine(Set<UUID> threads, Set<UUID> refs, Set<UUID> groups, Set<UUID> calls) {

        /** Among none is nobody, and an empty list of SQL an error. */
        boolean could(Relation relation) {
            return switch (relation) {
                case ANY -> true;
                case IN_GROUP -> !groups.isEmpty();
                case ADMITTED -> !calls.isEmpty();
                case WROTE_IN_THREAD, WROTE_IT -> !refs.isEmpty();
            };
        }
    }

    /**
     * One line of the table.
     *
     * @param role capability the viewer must have
     * @param inOpenThread whether the thread's opening post must be published too
     */
    private record Grant(
            String role, Relation relation, Set<Audience> audiences, Set<PostState> states, boolean inOpenThread) {}
}
