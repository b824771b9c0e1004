package org.noroshi.accounts;

import java.util.UUID;

/**
 * A user of a hospital who may be written to.
 *
 * @param liaison whether it is the one who speaks for the hospital
 */
public record MemberRecipient(Recipient recipient, UUID organisation, boolean liaison) {}
