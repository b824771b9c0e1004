package org.noroshi.desk;

/** What a member asks; the subject is the agreed one unless somebody writes another. */
public record AskInquiry(InquiryKind kind, String subject, String text) {

    static final int SUBJECT = 200;
    static final int TEXT = 8_000;
}
