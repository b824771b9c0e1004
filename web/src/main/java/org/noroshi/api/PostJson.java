package org.noroshi.api;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.noroshi.sharing.PostView;

/**
 * A post as programs read it.
 *
 * @param seq place in the thread, from 1; null while it waits for its release
 * @param state {@code PENDING} (seen by its author alone), {@code PUBLISHED}, {@code WITHDRAWN} or {@code HELD}
 * @param text Markdown; null when it was withdrawn
 * @param sections of a report of an attack, by their keys: {@code situation}, {@code source}, {@code method}, {@code
 *     purpose}, {@code traces}, {@code measures}, {@code questions}, {@code damage}; absent when it is none
 * @param permissions what may be done with it, each use with its answer
 * @param quotes posts that it quotes
 * @param writtenAt when it became public, or will: with others of the same minutes, or exactly in an urgent thread
 * @param exactAt when it was written; for its author alone
 * @param version for {@code If-Match} of a change
 */
public record PostJson(
        UUID id,
        UUID thread,
        Integer seq,
        String author,
        String state,
        String text,
        Map<String, String> sections,
        String tlp,
        ConditionsJson conditions,
        List<PermissionJson> permissions,
        List<UUID> quotes,
        Instant writtenAt,
        Instant exactAt,
        Instant editedAt,
        int version,
        boolean accepted,
        boolean mine) {

    static PostJson of(PostView post, Locale language) {
        return new PostJson(
                post.id(),
                post.thread(),
                post.placed() ? post.seq() : null,
                post.author(),
                post.state(),
                post.text(),
                post.sections().isEmpty() ? null : post.sections(),
                post.marking().tlp().label(),
                ConditionsJson.of(post.marking().conditions()),
                post.card().permissions().stream()
                        .map(permission -> PermissionJson.of(permission, language))
                        .toList(),
                post.quotes().stream().map(PostView.Quoted::id).toList(),
                post.writtenAt(),
                post.exactAt(),
                post.editedAt(),
                post.version(),
                post.accepted(),
                post.actions().mine());
    }
}
