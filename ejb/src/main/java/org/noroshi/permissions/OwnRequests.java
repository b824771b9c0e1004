package org.noroshi.permissions;

import java.util.List;

/**
 * What concerns one user.
 *
 * @param asAuthor what others have asked of the own posts
 * @param asAsker what the user has asked of others
 */
public record OwnRequests(List<RequestCard> asAuthor, List<RequestCard> asAsker) {}
