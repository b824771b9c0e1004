package org.noroshi.sharing.guard;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.noroshi.membership.CoarseTraits;
import org.noroshi.membership.OwnTraits;
import org.noroshi.platform.FigureSettings;
import org.noroshi.platform.Messages;
import org.noroshi.platform.Roles;

/** Shows a writer, before anything is posted, what could tell who writes or who a patient is (article 18-5). */
@Stateless
public class Guard {

    @Inject
    OwnTraits own;

    @Inject
    FigureSettings figures;

    /** The places in the text. */
    @RolesAllowed(Roles.READ)
    public List<Telltale> look(@NotNull String text) {
        return Telltales.in(text, own.view());
    }

    /** Among how many members its writer is hidden; empty for staff, who write for no hospital. */
    @RolesAllowed(Roles.READ)
    public Optional<CrowdView> crowd(@NotNull String text) {
        CoarseTraits traits = Mentions.in(text, own.coarse());
        return own.crowd(traits).map(crowd -> new CrowdView(traits, crowd, figures.leastCount()));
    }

    /** The text with words in their place that say only what kind of thing stood there. */
    @RolesAllowed(Roles.READ)
    public String replaced(@NotNull String text, @NotNull Locale language) {
        Messages words = Messages.of(Guard.class);
        return Telltales.replaced(text, look(text), kind -> words.text(language, "replaced." + kind));
    }
}
