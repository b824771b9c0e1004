package org.noroshi.ui.groups;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import org.noroshi.groups.OwnGroup;
import org.noroshi.groups.OwnGroups;
import org.noroshi.platform.NotFoundException;
import org.omnifaces.util.Messages;

/** One sharing group, for the liaison to join or leave. */
@Named
@ViewScoped
public class HospitalGroupPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient OwnGroups own;

    private UUID id;
    private transient OwnGroup group;

    public void load() {
        getGroup();
    }

    public String join() {
        own.join(id);
        return done("joined");
    }

    public String leave() {
        own.leave(id);
        return done("left");
    }

    private static String done(String what) {
        Messages.addFlashGlobalInfo("hospital_group." + what);
        return "/hospital/groups?faces-redirect=true";
    }

    public OwnGroup getGroup() {
        if (group == null) {
            group = own.view().stream()
                    .filter(one -> one.group().id().equals(id))
                    .findFirst()
                    .orElseThrow(NotFoundException::new);
        }
        return group;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }
}
