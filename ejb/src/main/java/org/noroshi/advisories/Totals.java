package org.noroshi.advisories;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.noroshi.platform.Enforces;
import org.noroshi.platform.FigureSettings;
import org.noroshi.platform.SmallCounts;

/** How hospitals answered, as everybody may see it: other hospitals, the desk and the analysts alike (article 25-2). */
@ApplicationScoped
class Totals {

    @Inject
    Answers answers;

    @Inject
    FigureSettings settings;

    protected Totals() {}

    @Enforces("A25-2")
    AlertTotals of(Alert alert) {
        int least = settings.leastCount();
        return new AlertTotals(SmallCounts.shown(answers.counts(alert), least), least);
    }
}
