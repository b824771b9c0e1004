package org.noroshi.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.noroshi.sharing.Vocabulary;

/** The vocabulary by which threads are tagged. */
@Path("tags")
@Produces(MediaType.APPLICATION_JSON)
public class TagsResource {

    @Inject
    Vocabulary vocabulary;

    /** Tags that can be chosen, in their order. */
    @GET
    public List<TagJson> list() {
        return vocabulary.choices().stream()
                .map(tag -> new TagJson(tag.key(), tag.japanese(), tag.english()))
                .toList();
    }

    /** A tag. */
    public record TagJson(String key, String ja, String en) {}
}
