package org.noroshi.advisories;

import jakarta.enterprise.context.ApplicationScoped;
import org.noroshi.sharing.Markdown;
import org.noroshi.sharing.ThreadKind;

/** How the words of an alert are shown: links lead to makers and authorities, as in a thread about a weakness. */
@ApplicationScoped
class AlertText {

    String html(Alert alert) {
        return Markdown.html(alert.measures(), ThreadKind.VULNERABILITY);
    }
}
