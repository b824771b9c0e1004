package org.noroshi.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.noroshi.sharing.Finding;
import org.noroshi.sharing.Only;
import org.noroshi.sharing.SearchRequest;
import org.noroshi.sharing.SearchResult;
import org.noroshi.sharing.ThreadKind;
import org.noroshi.sharing.search.Fragment;

/** Search. A request has a body, because what somebody looks for tells who is attacked, and addresses are logged. */
@Path("searches")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class SearchesResource {

    @Inject
    Finding finding;

    @Context
    HttpHeaders headers;

    /** Posts that the owner of the token may read, best first. */
    @POST
    public Found search(Wanted body) {
        return Found.of(finding.search(Given.body(body).request()), Languages.of(headers));
    }

    /**
     * What to look for.
     *
     * @param kinds as in a thread; absent means any
     * @param tlps labels; absent means any
     * @param since first moment, {@code 2026-11-22T00:00:00Z}
     * @param until first moment not wanted any more
     * @param unanswered posts in questions without an accepted answer alone
     * @param watched posts in threads that the owner has written in or follows alone
     * @param page from 0
     */
    public record Wanted(
            String text,
            List<String> kinds,
            List<String> tlps,
            Instant since,
            Instant until,
            boolean unanswered,
            boolean watched,
            int page) {

        SearchRequest request() {
            return new SearchRequest(
                    text,
                    Given.constants(ThreadKind.class, kinds == null ? List.of() : kinds, "kinds"),
                    Given.tlps(tlps == null ? List.of() : tlps, "tlps"),
                    only(),
                    null,
                    since,
                    until,
                    page);
        }

        private Set<Only> only() {
            Set<Only> only = EnumSet.noneOf(Only.class);
            if (unanswered) {
                only.add(Only.WAITING);
            }
            if (watched) {
                only.add(Only.WATCHED);
            }
            return only;
        }
    }

    /**
     * What was found.
     *
     * @param total on all pages
     * @param complete false when only the best and newest of very many were looked at
     * @param notice what members are promised about the information: nothing (article 9-3)
     */
    public record Found(int total, int page, int pages, boolean complete, List<Hit> hits, String notice) {

        static Found of(SearchResult result, Locale language) {
            return new Found(
                    result.total(),
                    result.page(),
                    result.pages(),
                    result.complete(),
                    result.hits().stream().map(Hit::of).toList(),
                    ApiText.NO_WARRANTY.in(language));
        }
    }

    /**
     * A post that was found, with what stands around the words that were looked for.
     *
     * @param seq as in a post
     */
    public record Hit(
            UUID thread,
            UUID post,
            Integer seq,
            String kind,
            String tlp,
            String title,
            List<String> excerpts,
            Instant writtenAt) {

        static Hit of(SearchResult.Hit hit) {
            return new Hit(
                    hit.thread(),
                    hit.post(),
                    hit.placed() ? hit.seq() : null,
                    hit.kind().name(),
                    hit.marking().tlp().label(),
                    plain(hit.title()),
                    hit.text().stream().map(Fragment::pieces).map(Hit::plain).toList(),
                    hit.writtenAt());
        }

        private static String plain(List<Fragment.Piece> pieces) {
            return pieces.stream().map(Fragment.Piece::text).collect(Collectors.joining());
        }
    }
}
