package org.noroshi.ui.sharing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.noroshi.sharing.Audience;
import org.noroshi.sharing.Board;
import org.noroshi.sharing.ThreadPage;
import org.noroshi.sharing.ThreadsRequest;

/** Lists threads; the address holds the filters. */
@Named
@RequestScoped
public class BoardPage extends Narrowing {

    private static final int THREADS = 20;

    @Inject
    Board board;

    private Audience audience;
    private String tag;
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
                one(getKind()),
                one(getTlp()),
                one(audience),
                one(tag),
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

    public boolean isFiltered() {
        return getKind() != null || getTlp() != null || audience != null || tag != null || show != null;
    }

    public ThreadPage getThreads() {
        return threads;
    }

    public Audience[] getAudiences() {
        return Audience.values();
    }

    public Show[] getShows() {
        return Show.values();
    }

    public Audience getAudience() {
        return audience;
    }

    public void setAudience(Audience audience) {
        this.audience = audience;
    }

    public String getTag() {
        return tag;
    }

    public void setTag(String tag) {
        this.tag = tag == null || tag.isBlank() ? null : tag;
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
