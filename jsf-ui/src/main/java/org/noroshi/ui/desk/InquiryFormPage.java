package org.noroshi.ui.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.noroshi.desk.AskFromOutside;
import org.noroshi.desk.DeskHours;
import org.noroshi.desk.Inquiries;
import org.noroshi.desk.InquiryKind;
import org.noroshi.desk.OutsideInquiries;

/** Somebody without an account asks the desk. */
@Named
@RequestScoped
public class InquiryFormPage {

    @Inject
    OutsideInquiries inquiries;

    @Inject
    Inquiries desk;

    private DeskHours hours;
    private InquiryKind kind;
    private String name;
    private String mail;
    private String subject;
    private String text;
    private boolean sent;

    public void load() {
        if (subject == null) {
            subject = getHours().subject();
        }
    }

    public String ask() {
        FacesContext faces = FacesContext.getCurrentInstance();
        HttpServletRequest request =
                (HttpServletRequest) faces.getExternalContext().getRequest();
        inquiries.ask(new AskFromOutside(
                kind, name, mail, subject, text, faces.getViewRoot().getLocale(), request.getRemoteAddr()));
        return "/inquiry-form?faces-redirect=true&sent=true";
    }

    public DeskHours getHours() {
        if (hours == null) {
            hours = desk.hours();
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

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getMail() {
        return mail;
    }

    public void setMail(String mail) {
        this.mail = mail;
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

    public boolean isSent() {
        return sent;
    }

    public void setSent(boolean sent) {
        this.sent = sent;
    }
}
