package org.noroshi.reporting;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.util.Locale;
import java.util.UUID;
import org.noroshi.accounts.SeatAccounts;
import org.noroshi.platform.Enforces;
import org.noroshi.platform.Messages;
import org.noroshi.platform.Roles;

/**
 * Which text, when announced, shown and mailed, and who consented, acknowledged, said nothing or objected (articles 4,
 * 5-1 and 14-2): of any contract for the secretariat, of the own one for a liaison.
 */
@Stateless
public class EvidencePacks {

    @Inject
    EvidenceSearch search;

    @Inject
    EvidencePaper paper;

    @Inject
    SeatAccounts accounts;

    /**
     * The evidence of a contract.
     *
     * @throws org.noroshi.platform.NotFoundException when there is no such contract
     */
    @RolesAllowed(Roles.ADMIT)
    @Enforces("A04-1")
    @Enforces("A05-1")
    public EvidencePack of(@NotNull UUID contract) {
        return search.of(contract);
    }

    /** The evidence of the own contract. */
    @RolesAllowed(Roles.REPRESENT)
    public EvidencePack own() {
        return search.of(accounts.ownContract());
    }

    /**
     * The evidence of a contract as a file.
     *
     * @throws org.noroshi.platform.NotFoundException when there is no such contract
     */
    @RolesAllowed(Roles.ADMIT)
    public EvidenceFile file(@NotNull UUID contract, @NotNull EvidenceForm form, Locale locale) {
        return file(search.of(contract), form, locale);
    }

    /** The evidence of the own contract as a file. */
    @RolesAllowed(Roles.REPRESENT)
    public EvidenceFile ownFile(@NotNull EvidenceForm form, Locale locale) {
        return file(search.of(accounts.ownContract()), form, locale);
    }

    private EvidenceFile file(EvidencePack pack, EvidenceForm form, Locale locale) {
        byte[] content =
                switch (form) {
                    case JSON -> EvidenceJson.write(pack);
                    case PDF -> paper.print(pack, Messages.language(locale));
                };
        return new EvidenceFile(pack.fileName() + form.ending(), form.type(), content);
    }
}
