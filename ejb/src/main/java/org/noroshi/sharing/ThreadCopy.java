package org.noroshi.sharing;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.noroshi.identity.Voice;
import org.noroshi.sharing.files.FileCard;

/**
 * What one account takes along of a thread (article 16-4): all of its own words, and of those of others what it may
 * keep.
 *
 * @param group what the sharing group is called for which it is; null when it is for none
 * @param title null when the opening post is not among what may be taken along
 * @param leftOut posts that the account can read here and may not keep
 */
public record ThreadCopy(
        UUID id,
        ThreadKind kind,
        Audience audience,
        String group,
        String title,
        Tlp tlp,
        List<PostCopy> posts,
        int leftOut) {

    /**
     * One post.
     *
     * @param mine written by the account that takes it along
     * @param author the name under which it stands in the thread, in the account's language
     * @param card what may be done with it, for the purpose of the copy
     * @param text Markdown as it was written
     * @param html the same, safe to show
     * @param writtenAt when it became public, as it is shown
     * @param editedAt null when it never was
     * @param quotes posts whose words it carries
     * @param files its files; those of own posts are taken along themselves, of others their names
     * @param former what an own post said before it was edited, first words first
     */
    public record PostCopy(
            UUID id,
            int seq,
            boolean mine,
            String author,
            Voice voice,
            String state,
            Marking marking,
            PermissionCard card,
            String text,
            String html,
            Instant writtenAt,
            Instant editedAt,
            boolean accepted,
            List<UUID> quotes,
            List<FileCard> files,
            List<FormerWords> former) {

        /** The sections of a report, by their keys; empty when it is none. */
        public Map<String, String> sections(ThreadKind kind) {
            return ReportText.sections(kind, text);
        }
    }

    /** What an own post said before. */
    public record FormerWords(int number, String title, Marking marking, String text, Instant writtenAt) {}
}
