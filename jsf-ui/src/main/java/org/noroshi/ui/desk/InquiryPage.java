package org.noroshi.ui.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.noroshi.desk.AskInquiry;
import org.noroshi.desk.DeskHours;
import org.noroshi.desk.Inquiries;
import org.noroshi.desk.InquiryKind;
import org.omnifaces.util.Messages;

/** Asks the desk; who is not signed in learns how to ask by mail. */
@Named
@RequestScoped
public class InquiryPage {

    @Inject
    Inquiries inquiries;

    private DeskHours hours;
    private InquiryKind kind;
    private String subject;
    private String text;

    public void load() {
        if (subject == null) {
            subject = getHours().subject();
        }
    }

    public String ask() {
        String asked = inquiries.ask(new AskInquiry(kind, subject, text)).toString();
        Messages.addFlashGlobalInfo("inquiry.asked");
        return "/inquiries/read?faces-redirect=true&id=" + asked;
    }

    /** When somebody answers; also where something typed is wrong and nothing was loaded. */
    public DeskHours getHours() {
        if (hours == null) {
            hours = inquiries.hours();
        }
        return hours;
    }

    public InquiryKind[] getKinds() {
        return InquiryKind.values();
    }

    public InquiryKind getKind() {
        return kind;
    }

    public void setKind(InquiryKind kind) {
        this.kind = kind;
    }

    public String getSubject() {
        return subject;
    }

    public void setSubject(String subject) {
        this.subject = subject;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
