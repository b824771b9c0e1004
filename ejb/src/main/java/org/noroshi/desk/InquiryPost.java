package org.noroshi.desk;

import java.time.Instant;
import java.util.List;

/**
 * One thing said in an inquiry.
 *
 * @param name of who said it; empty for the service
 * @param own whether the reader said it
 */
public record InquiryPost(int step, MessageSide side, String name, boolean own, List<String> paragraphs, Instant at) {}
