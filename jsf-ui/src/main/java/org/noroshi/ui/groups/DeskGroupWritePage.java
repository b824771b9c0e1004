package org.noroshi.ui.groups;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import org.noroshi.groups.GroupCard;
import org.noroshi.groups.GroupDesk;
import org.noroshi.groups.GroupWords;
import org.omnifaces.util.Messages;

/** Name and purpose of a sharing group: of a new one, or other words for one that there is. */
@Named
@ViewScoped
public class DeskGroupWritePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient GroupDesk desk;

    private UUID id;
    private int version;
    private String nameJa;
    private String nameEn;
    private String purposeJa;
    private String purposeEn;

    public void load() {
        if (id != null) {
            GroupCard card = desk.card(id);
            version = card.version();
            nameJa = card.words().nameJa();
            nameEn = card.words().nameEn();
            purposeJa = card.words().purposeJa();
            purposeEn = card.words().purposeEn();
        }
    }

    public String keep() {
        GroupWords words = new GroupWords(nameJa, nameEn, purposeJa, purposeEn);
        UUID kept = id;
        if (kept == null) {
            kept = desk.define(words);
        } else {
            desk.reword(kept, words, version);
        }
        Messages.addFlashGlobalInfo("desk_group_write.kept");
        return "/desk/group?faces-redirect=true&id=" + kept;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public String getNameJa() {
        return nameJa;
    }

    public void setNameJa(String nameJa) {
        this.nameJa = nameJa;
    }

    public String getNameEn() {
        return nameEn;
    }

    public void setNameEn(String nameEn) {
        this.nameEn = nameEn;
    }

    public String getPurposeJa() {
        return purposeJa;
    }

    public void setPurposeJa(String purposeJa) {
        this.purposeJa = purposeJa;
    }

    public String getPurposeEn() {
        return purposeEn;
    }

    public void setPurposeEn(String purposeEn) {
        this.purposeEn = purposeEn;
    }
}
