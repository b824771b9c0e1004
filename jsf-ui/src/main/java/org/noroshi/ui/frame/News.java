package org.noroshi.ui.frame;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/**
 * The messages of this request, sorted by what they mean to the reader.
 *
 * @param problems what is wrong with the input, in the order of the page
 * @param refusals what a rule said no to
 * @param done what happened
 */
public record News(List<Item> problems, List<Item> refusals, List<Item> done) {

    /**
     * One message.
     *
     * @param field client id of the input; empty when it belongs to none
     */
    public record Item(String field, String text) {}

    public static News of(FacesContext context) {
        News news = new News(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (Iterator<String> ids = context.getClientIdsWithMessages(); ids.hasNext(); ) {
            String id = ids.next();
            for (Iterator<FacesMessage> messages = context.getMessages(id); messages.hasNext(); ) {
                FacesMessage message = messages.next();
                message.rendered();
                news.sort(message.getSeverity()).add(new Item(id == null ? "" : id, message.getSummary()));
            }
        }
        return news;
    }

    private List<Item> sort(FacesMessage.Severity severity) {
        if (FacesMessage.SEVERITY_INFO.equals(severity)) {
            return done;
        }
        return FacesMessage.SEVERITY_WARN.equals(severity) ? refusals : problems;
    }
}
