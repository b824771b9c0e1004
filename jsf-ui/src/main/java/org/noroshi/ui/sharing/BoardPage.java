package org.noroshi.ui.sharing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import java.util.Set;
import org.noroshi.sharing.Audience;
import org.noroshi.sharing.Board;
import org.noroshi.sharing.ThreadKind;
import org.noroshi.sharing.ThreadPage;
import org.noroshi.sharing.ThreadsRequest;
import org.noroshi.sharing.Tlp;

/** Lists threads; the address holds the filters. */
@Named
@RequestScoped
public class BoardPage {

    private static final int THREADS = 20;

    @Inject
    Board board;

    private ThreadKind kind;
    private Tlp tlp;
    private Audience audience;
    private Show show;
    private String after;
    private ThreadPage threads;

    /** Which threads beyond kind and marking. */
    public enum Show {
        UNANSWERED,
        MINE,
        WATCHED
    }

    public void load() {
        threads = board.threads(new ThreadsRequest(
                one(kind),
                one(tlp),
                one(audience),
                show == Show.UNANSWERED,
                show == Show.MINE,
                show == Show.WATCHED,
                after,
                THREADS));
    }

    /** Goes to the address with these filters, at the beginning. */
    public String filter() {
        after = null;
        return "/board?faces-redirect=true&includeViewParams=true";
    }

    private static <T> Set<T> one(T chosen) {
        return Optional.ofNullable(chosen).map(Set::of).orElse(Set.of());
    }

    public boolean isFiltered() {
        return kind != null || tlp != null || audience != null || show != null;
    }

    public ThreadPage getThreads() {
        return threads;
    }

    public ThreadKind[] getKinds() {
        return ThreadKind.values();
    }

    public Tlp[] getTlps() {
        return Tlp.values();
    }

    public Audience[] getAudiences() {
        return Audience.values();
    }

    public Show[] getShows() {
        return Show.values();
    }

    public ThreadKind getKind() {
        return kind;
    }

    public void setKind(ThreadKind kind) {
        this.kind = kind;
    }

    public Tlp getTlp() {
        return tlp;
    }

    public void setTlp(Tlp tlp) {
        this.tlp = tlp;
    }

    public Audience getAudience() {
        return audience;
    }

    public void setAudience(Audience audience) {
        this.audience = audience;
    }

    public Show getShow() {
        return show;
    }

    public void setShow(Show show) {
        this.show = show;
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }
}
