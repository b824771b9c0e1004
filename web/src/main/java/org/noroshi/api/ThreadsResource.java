package org.noroshi.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.noroshi.approval.Sending;
import org.noroshi.approval.Sent;
import org.noroshi.sharing.Audience;
import org.noroshi.sharing.Board;
import org.noroshi.sharing.PublishThread;
import org.noroshi.sharing.ThreadKind;
import org.noroshi.sharing.ThreadPage;
import org.noroshi.sharing.ThreadsRequest;
import org.noroshi.sharing.Watching;
import org.noroshi.sharing.WriteReply;
import org.noroshi.sharing.guard.GuardReason;

/** Threads: list, read, open, reply, watch. */
@Path("threads")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ThreadsResource {

    @Inject
    Board board;

    @Inject
    Sending sending;

    @Inject
    Watching watching;

    @Context
    HttpHeaders headers;

    /** Threads that the owner of the token may read, latest activity first. */
    @GET
    public ThreadJson.Page list(
            @QueryParam("kind") List<String> kinds,
            @QueryParam("tlp") List<String> tlps,
            @QueryParam("audience") List<String> audiences,
            @QueryParam("tag") List<String> tags,
            @QueryParam("unanswered") boolean unanswered,
            @QueryParam("mine") boolean mine,
            @QueryParam("watched") boolean watched,
            @QueryParam("after") String after,
            @QueryParam("most") @DefaultValue("20") int most) {
        ThreadPage page = board.threads(new ThreadsRequest(
                Given.constants(ThreadKind.class, kinds, "kind"),
                Given.tlps(tlps, "tlp"),
                Given.constants(Audience.class, audiences, "audience"),
                Set.copyOf(tags),
                unanswered,
                mine,
                watched,
                after,
                most));
        return new ThreadJson.Page(
                page.threads().stream().map(ThreadJson::of).toList(),
                page.next().orElse(null),
                ApiText.NO_WARRANTY.in(Languages.of(headers)));
    }

    /** A thread with its posts; unknown and hidden are both 404. */
    @GET
    @Path("{id}")
    public ThreadJson.Whole read(@PathParam("id") UUID id, @QueryParam("after") @DefaultValue("0") int after) {
        return ThreadJson.Whole.of(board.thread(id, after), Languages.of(headers));
    }

    /**
     * Opens a thread; it is public with the next release, or at once. The same {@code Idempotency-Key} again gives the same
     * thread. 202 when somebody in the own hospital has to approve it first.
     */
    @POST
    public Response open(@HeaderParam("Idempotency-Key") String key, NewThread body, @Context UriInfo address) {
        Sent sent = sending.open(Given.body(body).command(key), Given.body(body).tagged(), false);
        if (sent.waits()) {
            return waiting(sent);
        }
        return Response.created(address.getAbsolutePathBuilder()
                        .path(sent.id().toString())
                        .build())
                .build();
    }

    /**
     * Replies; public with the next release, or at once. The same {@code Idempotency-Key} again gives the same reply. 202 as
     * for a thread.
     */
    @POST
    @Path("{id}/replies")
    public Response reply(
            @PathParam("id") UUID id,
            @HeaderParam("Idempotency-Key") String key,
            NewReply body,
            @Context UriInfo address) {
        Sent sent = sending.reply(Given.body(body).command(id, key), false);
        if (sent.waits()) {
            return waiting(sent);
        }
        return Response.created(address.getBaseUriBuilder()
                        .path(PostsResource.class)
                        .path(sent.id().toString())
                        .build())
                .build();
    }

    private static Response waiting(Sent sent) {
        return Response.accepted(new Waiting(sent.id())).build();
    }

    /**
     * What has been taken and is public only when somebody in the own hospital has approved it.
     *
     * @param approval what it has as long as it waits; the thread or reply that it becomes has another id
     */
    public record Waiting(UUID approval) {}

    /** Be told of what happens in the thread. */
    @PUT
    @Path("{id}/watch")
    public void watch(@PathParam("id") UUID id) {
        watching.watch(id, true);
    }

    /** Be told no more. */
    @DELETE
    @Path("{id}/watch")
    public void unwatch(@PathParam("id") UUID id) {
        watching.watch(id, false);
    }

    /**
     * A thread to open.
     *
     * @param kind {@code QUESTION}, {@code KNOWLEDGE}, {@code VULNERABILITY}, {@code INCIDENT} or {@code INDICATORS}
     * @param audience {@code ALL_MEMBERS}, {@code SHARING_GROUP}, {@code PARTICIPANTS}, {@code PARTICIPANTS_AND_DESK}
     *     or {@code DESK}; with participants the thread begins with a call to all members
     * @param tlp label of TLP 2.0; absent means TLP:AMBER+STRICT
     * @param text Markdown
     * @param urgent everything in the thread is public at once and to the minute; absent means with the next release
     * @param guard {@code SOMETHING_ELSE}, {@code EXAMPLE_OR_PUBLIC} or {@code WANTS_TO_BE_KNOWN} when the text is to be
     *     posted although something in it could tell who writes; absent otherwise
     * @param group for which sharing group; absent for another audience
     * @param tags keys of the vocabulary, five at most; absent means none
     */
    public record NewThread(
            String kind,
            String audience,
            String tlp,
            ConditionsJson conditions,
            String title,
            String text,
            boolean urgent,
            String guard,
            UUID group,
            List<String> tags) {

        Set<String> tagged() {
            return tags == null ? Set.of() : Set.copyOf(tags);
        }

        PublishThread command(String key) {
            return new PublishThread(
                    key == null ? UUID.randomUUID().toString() : key,
                    kind == null ? null : Given.constant(ThreadKind.class, kind, "kind"),
                    audience == null ? null : Given.constant(Audience.class, audience, "audience"),
                    tlp == null ? null : Given.tlp(tlp, "tlp"),
                    ConditionsJson.orNone(conditions),
                    title,
                    text,
                    urgent,
                    guard == null ? null : Given.constant(GuardReason.class, guard, "guard"),
                    group);
        }
    }

    /**
     * A reply to write.
     *
     * @param tlp stricter than the thread's where needed; absent means the thread's
     * @param quotes posts whose words it carries, and with them their marking
     * @param guard as for a thread
     */
    public record NewReply(String tlp, ConditionsJson conditions, String text, List<UUID> quotes, String guard) {

        WriteReply command(UUID thread, String key) {
            return new WriteReply(
                    key == null ? UUID.randomUUID().toString() : key,
                    thread,
                    tlp == null ? null : Given.tlp(tlp, "tlp"),
                    ConditionsJson.orNone(conditions),
                    text,
                    quotes,
                    guard == null ? null : Given.constant(GuardReason.class, guard, "guard"));
        }
    }
}
