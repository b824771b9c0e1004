package org.noroshi.sharing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.noroshi.accounts.Viewers;
import org.noroshi.platform.Roles;
import org.noroshi.platform.WorkItem;
import org.noroshi.platform.WorkSource;

/** Questions to all members that have waited a day of business: the desk sees to it that somebody answers. */
@ApplicationScoped
class SilentQuestionsWaiting implements WorkSource {

    @Inject
    Viewers viewers;

    @Inject
    SilentQuestions silent;

    protected SilentQuestionsWaiting() {}

    @Override
    public String role() {
        return Roles.DESK;
    }

    @Override
    public boolean staysWithAll() {
        return true;
    }

    @Override
    public List<WorkItem> waiting(int most, Locale language) {
        return silent.calledOut(viewers.current()).stream()
                .filter(opening -> opening.thread().audience() != Audience.DESK)
                .limit(most)
                .map(opening -> new WorkItem(
                        "sharing/silent_question",
                        opening.thread().id(),
                        opening.title(),
                        opening.writtenAt(),
                        Optional.empty(),
                        "/board/thread?id=" + opening.thread().id()))
                .toList();
    }
}
