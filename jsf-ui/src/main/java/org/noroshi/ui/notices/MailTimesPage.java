package org.noroshi.ui.notices;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.IntStream;
import org.noroshi.sharing.Cadence;
import org.noroshi.sharing.MailRhythm;
import org.noroshi.sharing.MailTimes;
import org.omnifaces.util.Messages;

/** Chooses when mails of the board come. */
@Named
@RequestScoped
public class MailTimesPage {

    private static final int HOURS = 24;

    @Inject
    MailTimes times;

    private Cadence cadence;
    private int hour;
    private Integer quietFrom;
    private Integer quietUntil;

    @PostConstruct
    void load() {
        MailRhythm chosen = times.mine();
        cadence = chosen.cadence();
        hour = chosen.hour();
        quietFrom = chosen.quietFrom();
        quietUntil = chosen.quietUntil();
    }

    public String choose() {
        times.choose(new MailRhythm(cadence, hour, quietFrom, quietUntil));
        Messages.addFlashGlobalInfo("notifications_settings.times_chosen");
        return "/notifications/settings?faces-redirect=true";
    }

    public Cadence[] getCadences() {
        return Cadence.values();
    }

    public List<Integer> getHours() {
        return IntStream.range(0, HOURS).boxed().toList();
    }

    public Cadence getCadence() {
        return cadence;
    }

    public void setCadence(Cadence chosen) {
        cadence = chosen;
    }

    public int getHour() {
        return hour;
    }

    public void setHour(int chosen) {
        hour = chosen;
    }

    public Integer getQuietFrom() {
        return quietFrom;
    }

    public void setQuietFrom(Integer chosen) {
        quietFrom = chosen;
    }

    public Integer getQuietUntil() {
        return quietUntil;
    }

    public void setQuietUntil(Integer chosen) {
        quietUntil = chosen;
    }
}
