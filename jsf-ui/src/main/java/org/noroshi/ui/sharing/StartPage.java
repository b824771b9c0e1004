package org.noroshi.ui.sharing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.noroshi.sharing.Board;
import org.noroshi.sharing.Overview;

/** Shows whoever comes in what needs an answer and what is new. */
@Named
@RequestScoped
public class StartPage {

    @Inject
    Board board;

    private Overview overview;

    public void load() {
        overview = board.start();
    }

    public Overview getOverview() {
        return overview;
    }
}
