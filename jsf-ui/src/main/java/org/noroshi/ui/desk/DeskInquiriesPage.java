package org.noroshi.ui.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.noroshi.desk.InquiryDesk;
import org.noroshi.desk.InquiryLine;
import org.noroshi.desk.InquiryShelf;

/** The inquiries, for the desk's officers. */
@Named
@RequestScoped
public class DeskInquiriesPage {

    @Inject
    InquiryDesk desk;

    private InquiryShelf shelf;
    private List<InquiryLine> lines = List.of();

    public void load() {
        lines = desk.list(getShown());
    }

    public List<InquiryLine> getLines() {
        return lines;
    }

    /** How long it has waited, in hours and minutes of business. */
    public List<Long> age(long minutes) {
        return List.of(minutes / 60, minutes % 60);
    }

    public InquiryShelf[] getShelves() {
        return InquiryShelf.values();
    }

    /** The shelf that is shown; what waits, unless another one was chosen. */
    public InquiryShelf getShown() {
        return shelf == null ? InquiryShelf.WAITING : shelf;
    }

    public InquiryShelf getShelf() {
        return shelf;
    }

    public void setShelf(InquiryShelf shelf) {
        this.shelf = shelf;
    }
}
