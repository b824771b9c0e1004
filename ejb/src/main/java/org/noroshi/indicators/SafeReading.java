package org.noroshi.indicators;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.validation.constraints.NotNull;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.noroshi.platform.Roles;
import org.noroshi.sharing.Markdown;
import org.noroshi.sharing.PostView;
import org.noroshi.sharing.Use;
import org.noroshi.sharing.search.Defang;
import org.noroshi.sharing.search.Identifier;
import org.noroshi.sharing.search.Identifiers;

/** Reads the indicators out of a post that the caller was shown. */
@Stateless
public class SafeReading {

    /** What the post names, and what may be done with it. */
    @RolesAllowed(Roles.READ)
    public PostIndicators of(@NotNull PostView post) {
        return new PostIndicators(
                in(post.text()),
                post.card().of(Use.LOAD_INDICATORS),
                post.card().of(Use.ASK_PUBLIC_SERVICES));
    }

    /** Those of a text in Markdown: of what a reader sees, so escapes and entities hide nothing. */
    static List<Indicator> in(String text) {
        Map<String, Indicator> found = new LinkedHashMap<>();
        for (Identifier each : Identifiers.find(Markdown.plain(text))) {
            found.computeIfAbsent(
                    each.kind() + " " + each.value(),
                    key -> new Indicator(
                            each.kind(), each.value(), Defang.defang(each.value()), each.start(), Known.of(each)));
        }
        return List.copyOf(found.values());
    }
}
