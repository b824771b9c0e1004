package org.noroshi.ui.notices;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.noroshi.notices.FollowUp;
import org.noroshi.notices.HospitalChoice;
import org.noroshi.notices.NoticeAudience;
import org.noroshi.notices.NoticeCard;
import org.noroshi.notices.NoticeDesk;
import org.noroshi.notices.NoticeKind;
import org.noroshi.notices.WriteNotice;
import org.noroshi.ui.frame.Texts;

/** Writes a notice: a new one, a draft again, or what follows up an earlier one. */
@Named
@ViewScoped
public class DeskNoticeWritePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient NoticeDesk desk;

    private UUID id;
    private int version;
    private UUID follows;
    private FollowUp followUp;
    private NoticeKind kind = NoticeKind.INFORMATIONAL;
    private NoticeAudience audience = NoticeAudience.MEMBERS;
    private UUID organisation;
    private boolean byMail;
    private String titleJa;
    private String textJa;
    private String titleEn;
    private String textEn;
    private transient List<HospitalChoice> hospitals;

    public void load() {
        if (id != null) {
            NoticeCard draft = desk.card(id, locale());
            version = draft.version();
            follows = draft.follows().orElse(null);
            followUp = draft.followUp().orElse(null);
            take(draft);
            titleJa = draft.words().titleJa();
            textJa = draft.words().textJa();
            titleEn = draft.words().titleEn();
            textEn = draft.words().textEn();
        } else if (follows != null && followUp != null) {
            NoticeCard earlier = desk.card(follows, locale());
            take(earlier);
            titleJa = Texts.in(Locale.JAPANESE)
                    .text(
                            "desk_notice_write.prefix." + followUp,
                            earlier.words().titleJa());
        }
    }

    private void take(NoticeCard from) {
        kind = from.kind();
        audience = from.audience();
        organisation = from.organisation().orElse(null);
        byMail = from.byMail();
    }

    public String keep() {
        WriteNotice written = new WriteNotice(
                kind,
                audience,
                audience == NoticeAudience.ORGANISATION ? Optional.ofNullable(organisation) : Optional.empty(),
                byMail,
                new WriteNotice.NoticeWords(titleJa, textJa, titleEn, textEn),
                Optional.ofNullable(follows),
                Optional.ofNullable(followUp));
        UUID kept = id;
        if (kept == null) {
            kept = desk.write(written);
        } else {
            desk.rewrite(kept, version, written);
        }
        return "/desk/notice?faces-redirect=true&id=" + kept;
    }

    private static Locale locale() {
        return FacesContext.getCurrentInstance().getViewRoot().getLocale();
    }

    public List<HospitalChoice> getHospitals() {
        if (hospitals == null) {
            hospitals = desk.hospitals();
        }
        return hospitals;
    }

    public NoticeKind[] getKinds() {
        return NoticeKind.values();
    }

    public NoticeAudience[] getAudiences() {
        return NoticeAudience.values();
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public UUID getFollows() {
        return follows;
    }

    public void setFollows(UUID follows) {
        this.follows = follows;
    }

    public FollowUp getFollowUp() {
        return followUp;
    }

    public void setFollowUp(FollowUp followUp) {
        this.followUp = followUp;
    }

    public NoticeKind getKind() {
        return kind;
    }

    public void setKind(NoticeKind kind) {
        this.kind = kind;
    }

    public NoticeAudience getAudience() {
        return audience;
    }

    public void setAudience(NoticeAudience audience) {
        this.audience = audience;
    }

    public UUID getOrganisation() {
        return organisation;
    }

    public void setOrganisation(UUID organisation) {
        this.organisation = organisation;
    }

    public boolean isByMail() {
        return byMail;
    }

    public void setByMail(boolean byMail) {
        this.byMail = byMail;
    }

    public String getTitleJa() {
        return titleJa;
    }

    public void setTitleJa(String titleJa) {
        this.titleJa = titleJa;
    }

    public String getTextJa() {
        return textJa;
    }

    public void setTextJa(String textJa) {
        this.textJa = textJa;
    }

    public String getTitleEn() {
        return titleEn;
    }

    public void setTitleEn(String titleEn) {
        this.titleEn = titleEn;
    }

    public String getTextEn() {
        return textEn;
    }

    public void setTextEn(String textEn) {
        this.textEn = textEn;
    }
}
