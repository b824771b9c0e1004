package org.noroshi.ui.desk;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import org.noroshi.desk.Inquiries;
import org.noroshi.desk.InquiryView;
import org.omnifaces.util.Messages;

/** One inquiry of the reader: what was asked, what was answered, and what there is to add. */
@Named
@ViewScoped
public class InquiriesReadPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Inquiries inquiries;

    private UUID id;
    private String text;
    private transient InquiryView inquiry;

    public void load() {
        getInquiry();
    }

    public String write() {
        inquiries.write(id, text);
        Messages.addFlashGlobalInfo("inquiries_read.sent");
        return "/inquiries/read?faces-redirect=true&id=" + id;
    }

    /** The inquiry; also where something typed is wrong and nothing was loaded. */
    public InquiryView getInquiry() {
        if (inquiry == null) {
            inquiry = inquiries.read(id);
        }
        return inquiry;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
