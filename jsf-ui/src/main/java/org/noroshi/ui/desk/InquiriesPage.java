package org.noroshi.ui.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.noroshi.desk.Inquiries;
import org.noroshi.desk.InquiryLine;

/** What the reader has asked the desk. */
@Named
@RequestScoped
public class InquiriesPage {

    @Inject
    Inquiries inquiries;

    private List<InquiryLine> lines = List.of();

    public void load() {
        lines = inquiries.mine();
    }

    public List<InquiryLine> getLines() {
        return lines;
    }
}
