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
                            rule(rule.getKey(), texts, locale),
                            List.copyOf(rule.getValue()));
                })
                .toList();
    }

    /** What is said about the place itself, or about the whole of which it is a part. */
    static String rule(String code, Messages texts, Locale locale) {
        String key = "rule." + code;
        if (texts.has(locale, key)) {
            return texts.text(locale, key);
        }
        int part = code.startsWith("A") ? code.lastIndexOf('-') : code.length() - 1;
        return part > 1 ? rule(code.substring(0, part), texts, locale) : texts.text(locale, key);
    }
}
