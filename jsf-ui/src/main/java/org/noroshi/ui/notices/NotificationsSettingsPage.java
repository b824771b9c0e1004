package org.noroshi.ui.notices;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.noroshi.accounts.OwnAccount;
import org.noroshi.sharing.ThreadKind;
import org.noroshi.sharing.WatchedKinds;
import org.noroshi.sharing.Watching;
import org.omnifaces.util.Messages;

/** Chooses of which new threads one is told, whether by mail, and in which language. */
@Named
@RequestScoped
public class NotificationsSettingsPage {

    /** How much somebody wants to be told beyond the threads in which he has written. */
    public enum Follow {
        NOTHING,
        KINDS,
        EVERYTHING
    }

    @Inject
    Watching watching;

    @Inject
    OwnAccount account;

    private Follow follow;
    private ThreadKind[] kinds;
    private boolean byMail;
    private Locale language;

    public void load() {
        language = account.view().language();
        WatchedKinds chosen = watching.kinds();
        kinds = chosen.kinds().toArray(ThreadKind[]::new);
        byMail = watching.byMail();
        if (chosen.everything()) {
            follow = Follow.EVERYTHING;
        } else {
            follow = chosen.kinds().isEmpty() ? Follow.NOTHING : Follow.KINDS;
        }
    }

    public String save() {
        watching.watchKinds(
                new WatchedKinds(follow == Follow.KINDS ? Set.of(kinds) : Set.of(), follow == Follow.EVERYTHING));
        watching.byMail(byMail);
        account.speak(language);
        Messages.addFlashGlobalInfo("notifications_settings.saved");
        return "/notifications/settings?faces-redirect=true";
    }

    public List<ThreadKind> getAllKinds() {
        return List.of(ThreadKind.values());
    }

    public String getLanguage() {
        return language == null
                ? null
                : language.getLanguage(); // asked before anything is read, when the form comes back
    }

    public void setLanguage(String chosen) {
        language = Locale.forLanguageTag(chosen);
    }

    public Follow getFollow() {
        return follow;
    }

    public void setFollow(Follow chosen) {
        follow = chosen;
    }

    public ThreadKind[] getKinds() {
        return kinds == null ? new ThreadKind[0] : kinds.clone();
    }

    public void setKinds(ThreadKind[] chosen) {
        kinds = chosen.clone();
    }

    public boolean isByMail() {
        return byMail;
    }

    public void setByMail(boolean chosen) {
        byMail = chosen;
    }
}
