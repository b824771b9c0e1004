package org.noroshi.membership;

import java.util.List;
import java.util.UUID;

/**
 * The domains of a member and the addresses outside of them, for the desk.
 *
 * @param outside users whose address is in no domain that counts, or will not be when their exception runs out
 * @param exceptions what was allowed, the latest first
 */
public record AddressesCard(
        UUID contract,
        String institution,
        List<DomainCard> domains,
        List<SeatCard> outside,
        List<MailExceptionCard> exceptions) {}
