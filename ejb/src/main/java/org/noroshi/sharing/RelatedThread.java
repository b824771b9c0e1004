package org.noroshi.sharing;

import java.util.List;
import java.util.UUID;

/**
 * Another thread that may be about the same.
 *
 * @param indicators how many indicators both name
 * @param tags that both have
 * @param alike the titles are much the same
 */
public record RelatedThread(
        UUID id, ThreadKind kind, String title, Tlp tlp, int indicators, List<Tag> tags, boolean alike) {}
