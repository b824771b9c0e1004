package org.noroshi.ui.terms;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.UUID;
import org.noroshi.platform.TimeSource;
import org.noroshi.terms.AnnounceTerms;
import org.noroshi.terms.DraftPreview;
import org.noroshi.terms.ProposeMinorTerms;
import org.noroshi.terms.PublishingWay;
import org.noroshi.terms.TermsDrafts;
import org.noroshi.terms.TermsPublishing;
import org.omnifaces.util.Messages;

/** Announces a draft as the next version, or proposes it as a minor change to a second officer. */
@Named
@ViewScoped
public class DeskTermsPublishPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient TermsDrafts drafting;

    @Inject
    transient TermsPublishing publishing;

    @Inject
    transient Clock clock;

    private UUID id;
    private int version;
    private int number;
    private int articles;
    private long days;
    private PublishingWay way = PublishingWay.NOTICE;
    private LocalDate effective;
    private LocalTime hour = LocalTime.MIDNIGHT;
    private String reason;

    public void load() {
        DraftPreview draft = drafting.preview(
                id, FacesContext.getCurrentInstance().getViewRoot().getLocale());
        version = draft.version();
        number = draft.number();
        articles = draft.changes().articles();
        days = publishing.noticeWindow().toDays();
        effective = LocalDate.ofInstant(clock.instant(), TimeSource.JAPAN).plusDays(days + 1);
    }

    public String publish() {
        Optional<Instant> time = Optional.ofNullable(effective)
                .map(day -> day.atTime(hour == null ? LocalTime.MIDNIGHT : hour)
                        .atZone(TimeSource.JAPAN)
                        .toInstant());
        if (way == PublishingWay.MINOR) {
            publishing.proposeMinor(new ProposeMinorTerms(id, version, time, reason));
            Messages.addFlashGlobalInfo("desk_terms_publish.proposed");
            return "/desk/terms?faces-redirect=true";
        }
        UUID announced = publishing.announce(new AnnounceTerms(id, version, time.orElse(null), reason));
        Messages.addFlashGlobalInfo("desk_terms_publish.announced");
        return "/desk/terms/version?faces-redirect=true&id=" + announced;
    }

    public int getNumber() {
        return number;
    }

    public int getArticles() {
        return articles;
    }

    public long getDays() {
        return days;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public PublishingWay getWay() {
        return way;
    }

    public void setWay(PublishingWay way) {
        this.way = way;
    }

    public LocalDate getEffective() {
        return effective;
    }

    public void setEffective(LocalDate effective) {
        this.effective = effective;
    }

    public LocalTime getHour() {
        return hour;
    }

    public void setHour(LocalTime hour) {
        this.hour = hour;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
