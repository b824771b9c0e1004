package org.noroshi.accounts;

import java.util.UUID;

/**
 * An account, for those who help its owner: the liaison, the desk.
 *
 * @param name of the person
 * @param secondFactor whether there is an authenticator or a passkey
 * @param confirmed whether the owner of a frozen account is confirmed and has been mailed a link
 * @param own whether it is the one who looks; nobody helps the own account
 */
public record AccountCareCard(
        UUID account,
        String name,
        String userId,
        String mail,
        AccountState state,
        boolean secondFactor,
        boolean confirmed,
        boolean own) {}
