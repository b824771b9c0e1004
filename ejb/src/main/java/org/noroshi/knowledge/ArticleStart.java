package org.noroshi.knowledge;

import java.util.List;
import java.util.UUID;
import org.noroshi.sharing.Marking;
import org.noroshi.sharing.Tlp;

/**
 * What somebody needs to propose an article.
 *
 * @param title of the thread
 * @param marking the thread's strictest label, and the conditions that the article will have
 * @param asked how many authors will be asked, the proposer among them
 * @param tlps labels that an article can have
 */
public record ArticleStart(UUID thread, String title, Marking marking, int asked, List<Tlp> tlps) {}
