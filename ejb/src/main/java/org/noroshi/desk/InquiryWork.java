package org.noroshi.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.noroshi.platform.NotFoundException;
import org.noroshi.platform.Roles;
import org.noroshi.platform.WorkItem;
import org.noroshi.platform.WorkSource;

/** Inquiries that wait for an answer, and those that somebody has to say what they are about. */
@ApplicationScoped
class InquiryWork implements WorkSource {

    @Inject
    InquiryRows rows;

    @Inject
    InquiryWords words;

    protected InquiryWork() {}

    @Override
    public String role() {
        return Roles.DESK;
    }

    @Override
    public List<WorkItem> waiting(int most, Locale language) {
        return rows.in(EnumSet.of(InquiryState.OPEN, InquiryState.REOPENED)).stream()
                .limit(most)
                .map(this::item)
                .toList();
    }

    private WorkItem item(Inquiry inquiry) {
        // what is told in confidence stands nowhere but on its own page
        String about = inquiry.kind() == InquiryKind.IMPROPER_APPROACH
                ? inquiry.number()
                : inquiry.number() + "  " + words.subject(inquiry);
        return new WorkItem(
                inquiry.isSorted() ? "desk/inquiry" : "desk/unsorted_inquiry",
                inquiry.id(),
                about,
                inquiry.waitingSince().orElseThrow(),
                inquiry.dueAt(),
                "/desk/inquiry?id=" + inquiry.id(),
                inquiry.assignedTo());
    }

    @Override
    public boolean keepsOfficers() {
        return true;
    }

    @Override
    public void give(UUID subject, Optional<UUID> officer) {
        rows.findToChange(subject).orElseThrow(NotFoundException::new).assign(officer);
    }
}
