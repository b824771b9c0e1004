package org.noroshi.permissions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.noroshi.accounts.Viewer;
import org.noroshi.identity.OwnThreads;
import org.noroshi.identity.PrivateRecords;
import org.noroshi.platform.InvalidInputException;
import org.noroshi.platform.Seal;
import org.noroshi.platform.TimeSource;
import org.noroshi.sharing.Answer;
import org.noroshi.sharing.Board;
import org.noroshi.sharing.EffectivePermissions;
import org.noroshi.sharing.Holder;
import org.noroshi.sharing.PostCustody;
import org.noroshi.sharing.PostView;

/** What each side sees of a request, and everybody of a certificate. */
@ApplicationScoped
class RequestCards {

    @Inject
    PermissionRequests requests;

    @Inject
    Board board;

    @Inject
    PostCustody custody;

    @Inject
    OwnThreads own;

    @Inject
    PrivateRecords records;

    @Inject
    Seal seal;

    @Inject
    Clock clock;

    protected RequestCards() {}

    /** Where the viewer stands; empty for everybody else. */
    Optional<Side> side(Viewer viewer, PermissionRequest request) {
        if (own.refs(viewer).containsValue(request.authorRef())) {
            return Optional.of(Side.AUTHOR);
        }
        return records.get(viewer, PermissionNews.ASKED_SHELF, request.id().toString())
                .map(mine -> Side.ASKER);
    }

    /** For a list, without the posts. */
    List<RequestCard> of(Viewer viewer, Side side, List<PermissionRequest> found) {
        Map<UUID, PostCustody.Kept> posts =
                custody.all(found.stream().map(PermissionRequest::post).collect(Collectors.toSet()));
        Map<UUID, String> titles = custody.titles(
                viewer, posts.values().stream().map(PostCustody.Kept::thread).collect(Collectors.toSet()));
        return found.stream()
                .map(request -> card(side, request, posts.get(request.post()), titles, Optional.empty()))
                .toList();
    }

    /** With the post, as far as the viewer can still read it. */
    RequestCard whole(Viewer viewer, Side side, PermissionRequest request) {
        PostCustody.Kept post = custody.all(Set.of(request.post())).get(request.post());
        Optional<PostView> shown = custody.find(viewer, request.post()).map(kept -> board.post(kept.post()));
        return card(side, request, post, custody.titles(viewer, Set.of(post.thread())), shown);
    }

    /** @throws InvalidInputException when there is none with that number */
    Certificate certificate(Viewer viewer, String typed) {
        PermissionRequest request = CertificateNumber.parse(typed)
                .flatMap(requests::byNumber)
                .orElseThrow(() -> new InvalidInputException("number", PermissionsError.NO_SUCH_CERTIFICATE));
        PostCustody.Kept post = custody.all(Set.of(request.post())).get(request.post());
        Instant now = clock.instant();
        PermissionFile file = request.file(seal);
        return new Certificate(
                request.number(),
                stands(request, post, now),
                request.stateAt(now),
                request.use(),
                file.to(),
                file.what(),
                file.purpose(),
                file.why(),
                file.words(),
                request.grantedAt(),
                request.validUntil(),
                post.marking().tlp(),
                post.kind(),
                post.seq(),
                Optional.ofNullable(
                                custody.titles(viewer, Set.of(post.thread())).get(post.thread()))
                        .map(title -> new Certificate.Place(post.thread(), title)));
    }

    /** The grant alone is not enough: what the table says of the post as it is now counts. */
    private static boolean stands(PermissionRequest request, PostCustody.Kept post, Instant now) {
        Holder holder = Holder.READER.with(Set.of(request.use()));
        return request.stateAt(now).isInForce()
                && post.published()
                && EffectivePermissions.of(
                                        request.use(),
                                        post.marking(),
                                        holder,
                                        LocalDate.ofInstant(now, TimeSource.JAPAN))
                                .answer()
                        == Answer.ALLOWED;
    }

    private RequestCard card(
            Side side,
            PermissionRequest request,
            PostCustody.Kept post,
            Map<UUID, String> titles,
            Optional<PostView> shown) {
        PermissionFile file = request.file(seal);
        PermissionState state = request.stateAt(clock.instant());
        boolean open = state == PermissionState.ASKED;
        return new RequestCard(
                request.id(),
                side,
                post.thread(),
                post.kind(),
                post.seq(),
                Optional.ofNullable(titles.get(post.thread())),
                shown,
                request.use(),
                file.to(),
                file.what(),
                file.purpose(),
                file.why(),
                file.until(),
                state,
                request.askedAt(),
                request.answerBy(),
                file.words(),
                Optional.ofNullable(request.number()),
                Optional.ofNullable(request.validUntil()),
                request.version(),
                new RequestCard.Actions(
                        open && side == Side.AUTHOR,
                        open && side == Side.ASKER,
                        state.isInForce() && side == Side.AUTHOR));
    }
}
