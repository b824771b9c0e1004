package org.noroshi.ui.sharing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.noroshi.indicators.PostIndicators;
import org.noroshi.indicators.SafeReading;
import org.noroshi.sharing.PostView;

/** Lists what the posts of a thread name. */
@Named
@RequestScoped
public class BoardIndicatorsPage {

    @Inject
    SafeReading reading;

    private final Map<UUID, PostIndicators> read = new HashMap<>();

    /** Of one post; it is read once, however often the page asks. */
    public PostIndicators of(PostView post) {
        return read.computeIfAbsent(post.id(), id -> reading.of(post));
    }
}
