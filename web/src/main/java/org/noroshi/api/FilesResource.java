package org.noroshi.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import org.noroshi.accounts.TokenPurpose;
import org.noroshi.platform.CommonError;
import org.noroshi.platform.InvalidInputException;
import org.noroshi.sharing.files.AttachFile;
import org.noroshi.sharing.files.Attaching;
import org.noroshi.sharing.files.Attachments;
import org.noroshi.sharing.files.FileCard;
import org.noroshi.sharing.files.FileContent;

/** Files of posts: list, take along, attach to what is about to be posted. */
@Path("files")
@Produces(MediaType.APPLICATION_JSON)
public class FilesResource {

    @Inject
    Attachments attachments;

    @Inject
    Attaching attaching;

    /** The files of a post; none when the post is hidden or unknown. */
    @GET
    public List<FileJson> list(@QueryParam("post") UUID post) {
        if (post == null) {
            throw new InvalidInputException("post", CommonError.REQUIRED);
        }
        return attachments.of(List.of(post)).stream().map(FileJson::of).toList();
    }

    /** One file; unknown and hidden are both 404. */
    @GET
    @Path("{id}")
    public FileJson read(@PathParam("id") UUID id) {
        return FileJson.of(attachments.look(id).file());
    }

    /**
     * The file itself, for one of the purposes of article 15: {@code OWN_KNOWLEDGE}, {@code OWN_DEFENCE}, {@code
     * COMMON_DEFENCE} or {@code EXCHANGE}; 409 when its marking lets nobody keep it.
     */
    @GET
    @Path("{id}/content")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    public Response take(@PathParam("id") UUID id, @QueryParam("purpose") String purpose) {
        FileContent content = attachments.take(id, Given.constant(TokenPurpose.class, purpose, "purpose"));
        return Response.ok(content.bytes())
                .header("Content-Disposition", "attachment; filename=\"" + id + "\"")
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .build();
    }

    /**
     * Attaches a file, whose bytes are the body, to what will be posted under the same {@code Idempotency-Key}; 422 says why
     * a file is not taken.
     */
    @POST
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    public Response attach(
            @HeaderParam("Idempotency-Key") String key,
            @QueryParam("name") String name,
            byte[] body,
            @Context UriInfo address) {
        if (key == null) {
            throw new InvalidInputException("Idempotency-Key", CommonError.REQUIRED);
        }
        if (name == null) {
            throw new InvalidInputException("name", CommonError.REQUIRED);
        }
        FileCard file = attaching.attach(new AttachFile(key, name, Given.body(body)));
        return Response.created(address.getAbsolutePathBuilder()
                        .path(file.id().toString())
                        .build())
                .entity(FileJson.of(file))
                .build();
    }

    /** Takes a file away again that has not been posted yet. */
    @DELETE
    @Path("{id}")
    public void detach(@PathParam("id") UUID id) {
        attaching.detach(id);
    }

    /**
     * A file.
     *
     * @param post that it belongs to; absent as long as nothing is posted
     * @param kind {@code PNG}, {@code JPEG}, {@code PDF}, {@code DOCX}, {@code XLSX}, {@code PPTX}, {@code TEXT} or {@code
     *     SAMPLE}, which is malware in a ZIP under the password {@code infected}
     * @param sha256 of what is handed out
     * @param scan {@code NOT_SCANNED}, {@code CLEAN}, {@code INFECTED} or {@code SAMPLE}
     */
    public record FileJson(UUID id, UUID post, String name, String kind, int bytes, String sha256, String scan) {

        static FileJson of(FileCard file) {
            return new FileJson(
                    file.id(),
                    file.post(),
                    file.name(),
                    file.kind().name(),
                    file.bytes(),
                    file.sha256(),
                    file.scan().name());
        }
    }
}
