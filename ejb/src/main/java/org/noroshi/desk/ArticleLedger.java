package org.noroshi.desk;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Locale;
import org.noroshi.platform.Messages;
import org.noroshi.platform.Roles;
import org.noroshi.terms.Ground;
import org.noroshi.terms.PublishedTerms;
import org.noroshi.terms.TermsLibrary;

/** Lists article by article what the software does about it, and where: made from the code, so it can't be out of date. */
@Stateless
public class ArticleLedger {

    @Inject
    TermsLibrary terms;

    /** Every rule that the software keeps, in the order of the terms. */
    @RolesAllowed(Roles.DESK)
    public List<KeptArticle> kept(@NotNull Locale locale) {
        PublishedTerms current = terms.current();
        Messages texts = Messages.of(ArticleLedger.class);
        return KeptPlaces.read().entrySet().stream()
                .map(rule -> {
                    Ground ground = Ground.parse(rule.getKey());
                    return new KeptArticle(
                            rule.getKey(),
                            ground.display(locale),
                            current.wording(ground, locale).orElse(""),
                            texts.text(locale, "rule." + rule.getKey()),
                            List.copyOf(rule.getValue()));
                })
                .toList();
    }
}
