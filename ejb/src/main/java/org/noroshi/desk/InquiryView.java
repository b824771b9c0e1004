package org.noroshi.desk;

import java.util.List;
import java.util.UUID;

/** An inquiry, for who asked. */
public record InquiryView(
        UUID id, String number, InquiryKind kind, InquiryState state, String subject, List<InquiryPost> posts) {}
