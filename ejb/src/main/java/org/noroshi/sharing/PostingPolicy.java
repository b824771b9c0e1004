package org.noroshi.sharing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.noroshi.accounts.Viewer;
import org.noroshi.platform.CommonError;
import org.noroshi.platform.InvalidInputException;
import org.noroshi.platform.InvalidInputException.Problem;
import org.noroshi.platform.RefusedException;
import org.noroshi.platform.Roles;

/** Who may write what; the same answers guard the calls and decide which buttons there are. */
final class PostingPolicy {

    private PostingPolicy() {}

    /**
     * That text and marking can be taken.
     *
     * @throws InvalidInputException naming every field that is wrong
     */
    static void requireSound(Wording wording, Audience audience, LocalDate today) {
        List<Problem> problems = new ArrayList<>();
        if (wording.title() != null && Words.hasControlCharacters(wording.title())) {
            problems.add(new Problem("title", CommonError.CONTROL_CHARACTERS, List.of()));
        }
        if (Words.hasControlCharacters(wording.body())) {
            problems.add(new Problem("text", CommonError.CONTROL_CHARACTERS, List.of()));
        }
        problems.addAll(conditionProblems(wording.conditions(), today));
        problems.addAll(new Marking(wording.tlp(), audience, wording.conditions()).contradictions());
        if (!problems.isEmpty()) {
            throw new InvalidInputException(problems);
        }
    }

    private static List<Problem> conditionProblems(Conditions conditions, LocalDate today) {
        List<Problem> problems = new ArrayList<>();
        if (conditions.until() != null && conditions.until().isBefore(today)) {
            problems.add(new Problem("conditions.until", SharingError.UNTIL_IS_PAST, List.of()));
        }
        if (conditions.note().length() > Conditions.LONGEST_NOTE) {
            problems.add(new Problem("conditions.note", CommonError.TOO_LONG, List.of(Conditions.LONGEST_NOTE)));
        }
        if (Words.hasControlCharacters(conditions.note())) {
            problems.add(new Problem("conditions.note", CommonError.CONTROL_CHARACTERS, List.of()));
        }
        return problems;
    }

    static boolean mayWrite(Viewer viewer) {
        return viewer.may(Roles.POST);
    }

    /** @param inside whether the viewer reads what others write there: who has left a group still sees the own posts */
    static boolean mayReply(Viewer viewer, DiscussionThread thread, boolean inside) {
        return mayWrite(viewer) && thread.isOpen() && inside;
    }

    static void requireMayReply(Viewer viewer, DiscussionThread thread, boolean inside) {
        require(!thread.isPending(), SharingError.NOT_PUBLIC_YET);
        require(thread.isOpen(), SharingError.THREAD_IS_CLOSED);
        require(mayReply(viewer, thread, inside), SharingError.NOT_POSSIBLE_NOW);
    }

    /** @param inside as in {@link #mayReply}: what others read only who reads with them may change */
    static boolean mayEdit(Viewer viewer, Post post, UUID ownRef, boolean inside) {
        return mayWrite(viewer) && inside && isAuthor(post, ownRef) && (post.isPublished() || post.isPending());
    }

    static void requireMayEdit(Viewer viewer, Post post, UUID ownRef, boolean inside) {
        require(isAuthor(post, ownRef), SharingError.NOT_THE_AUTHOR);
        require(mayEdit(viewer, post, ownRef, inside), SharingError.NOT_POSSIBLE_NOW);
    }

    static boolean mayWithdraw(Viewer viewer, Post post, UUID ownRef) {
        return mayWrite(viewer) && isAuthor(post, ownRef) && post.state().mayBecome(PostState.WITHDRAWN);
    }

    static void requireMayWithdraw(Viewer viewer, Post post, UUID ownRef) {
        require(isAuthor(post, ownRef), SharingError.NOT_THE_AUTHOR);
        require(mayWithdraw(viewer, post, ownRef), SharingError.NOT_POSSIBLE_NOW);
    }

    /** Members give their name; of staff the voice says what others need. */
    static boolean mayGiveName(Viewer viewer, UUID ownRef) {
        return mayWrite(viewer) && viewer.isMember() && ownRef != null;
    }

    /** Whether words may be carried from where they stand to the readers of that thread. */
    static boolean mayQuote(Post quoted, DiscussionThread into) {
        DiscussionThread from = quoted.thread();
        boolean sameReaders = quoted.audience() == into.audience()
                && Objects.equals(from.group(), into.group())
                && (from.id().equals(into.id()) || !readByThoseInIt(from));
        return quoted.isPublished() && (sameReaders || quoted.audience() == Audience.ALL_MEMBERS);
    }

    /** Whoever writes in it reads along, so that no two such threads have the same readers. */
    private static boolean readByThoseInIt(DiscussionThread thread) {
        return thread.isCall() || thread.audience() == Audience.DESK;
    }

    /**
     * The asker accepts a reply, also an own one: sometimes who asks finds out. Not in a call, where it would tell everybody
     * that there are replies.
     */
    static boolean mayAccept(Viewer viewer, Post opening, Post reply, UUID ownRef) {
        return mayWrite(viewer)
                && opening.thread().kind().hasAnswer()
                && !opening.thread().isCall()
                && opening.thread().isOpen()
                && isAuthor(opening, ownRef)
                && !reply.opens()
                && reply.isPublished();
    }

    static void requireMayAccept(Viewer viewer, Post opening, Post reply, UUID ownRef) {
        require(opening.thread().kind().hasAnswer(), SharingError.NOT_A_QUESTION);
        require(isAuthor(opening, ownRef), SharingError.NOT_THE_ASKER);
        require(!reply.opens(), SharingError.NOT_AN_ANSWER);
        require(mayAccept(viewer, opening, reply, ownRef), SharingError.NOT_POSSIBLE_NOW);
    }

    private static boolean isAuthor(Post post, UUID ownRef) {
        return post.authorRef().equals(ownRef);
    }

    private static void require(boolean allowed, SharingError otherwise) {
        if (!allowed) {
            throw new RefusedException(otherwise);
        }
    }
}
