package org.noroshi.ui.advisories;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.noroshi.advisories.AlertDesk;
import org.noroshi.advisories.WriteAlert;
import org.noroshi.platform.TimeSource;
import org.noroshi.sharing.Tlp;

/** Writes an alert: a new one, or a draft again. */
@Named
@ViewScoped
public class DeskAlertWritePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient AlertDesk desk;

    private UUID id;
    private int version;
    private String headline;
    private String concern;
    private String summary;
    private String products;
    private String measures;
    private Tlp tlp = Tlp.GREEN;
    private LocalDateTime answerBy;

    public void load() {
        if (id != null) {
            WriteAlert draft = desk.card(id).words();
            version = draft.version();
            headline = draft.headline();
            concern = draft.concern();
            summary = draft.summary();
            products = draft.products();
            measures = draft.measures();
            tlp = draft.tlp();
            answerBy = LocalDateTime.ofInstant(draft.answerBy(), TimeSource.JAPAN);
        }
    }

    public String keep() {
        WriteAlert written = new WriteAlert(
                headline,
                summary,
                concern,
                products,
                measures,
                tlp,
                answerBy.atZone(TimeSource.JAPAN).toInstant(),
                version);
        UUID kept = id;
        if (kept == null) {
            kept = desk.write(written);
        } else {
            desk.rewrite(kept, written);
        }
        return "/desk/alert?faces-redirect=true&id=" + kept;
    }

    /** What all members may read: never for named readers alone. */
    public List<Tlp> getTlps() {
        return Arrays.stream(Tlp.values()).filter(one -> one != Tlp.RED).toList();
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public String getHeadline() {
        return headline;
    }

    public void setHeadline(String headline) {
        this.headline = headline;
    }

    public String getConcern() {
        return concern;
    }

    public void setConcern(String concern) {
        this.concern = concern;
    }

    public String getSummary() {
        return summary;
    }

    public void setSummary(String summary) {
        this.summary = summary;
    }

    public String getProducts() {
        return products;
    }

    public void setProducts(String products) {
        this.products = products;
    }

    public String getMeasures() {
        return measures;
    }

    public void setMeasures(String measures) {
        this.measures = measures;
    }

    public Tlp getTlp() {
        return tlp;
    }

    public void setTlp(Tlp tlp) {
        this.tlp = tlp;
    }

    public LocalDateTime getAnswerBy() {
        return answerBy;
    }

    public void setAnswerBy(LocalDateTime answerBy) {
        this.answerBy = answerBy;
    }
}
