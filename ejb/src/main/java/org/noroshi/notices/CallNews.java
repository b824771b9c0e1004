package org.noroshi.notices;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import org.noroshi.accounts.Viewer;
import org.noroshi.platform.Messages;
import org.noroshi.sharing.OwnCalls;

/** Tells the author of a call that somebody has answered, and who answered what was decided, until they have looked. */
@ApplicationScoped
class CallNews implements OwnNews {

    @Inject
    OwnCalls calls;

    protected CallNews() {}

    @Override
    public List<OwnNotification> of(Viewer viewer, Locale locale) {
        return calls.unseen(viewer).stream()
                .map(news -> new OwnNotification(
                        Messages.of(CallNews.class).text(locale, "call." + news.state()),
                        news.at(),
                        "/board/thread?id=" + news.thread()))
                .toList();
    }

    @Override
    public void allSeen(Viewer viewer) {
        calls.seen(viewer, null);
    }
}
