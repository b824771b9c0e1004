package org.noroshi.ui.sharing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.noroshi.sharing.Board;
import org.noroshi.sharing.PostView;
import org.noroshi.sharing.RevisionView;
import org.noroshi.ui.frame.Ids;

/** Shows what a post has said before it was edited. */
@Named
@RequestScoped
public class BoardHistoryPage {

    @Inject
    Board board;

    private String id;
    private PostView post;
    private List<RevisionView> revisions = List.of();

    /** The last words first. */
    public void load() {
        post = board.post(Ids.of(id));
        revisions = new ArrayList<>(board.history(post.id()));
        Collections.reverse(revisions);
    }

    public PostView getPost() {
        return post;
    }

    public List<RevisionView> getRevisions() {
        return revisions;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
