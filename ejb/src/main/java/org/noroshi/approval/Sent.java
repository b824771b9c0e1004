package org.noroshi.approval;

import java.util.UUID;

/**
 * What has become of what somebody wanted to publish.
 *
 * @param id of what waits for approval; otherwise of the thread that was opened, or of the reply
 * @param waits whether somebody in the own hospital has to approve it first
 */
public record Sent(UUID id, boolean waits) {}
