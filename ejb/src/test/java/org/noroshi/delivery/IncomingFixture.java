package org.noroshi.delivery;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;

/** Mails as they come in. */
final class IncomingFixture {

    private IncomingFixture() {}

    static MimeMessage mail(String raw) throws MessagingException {
        return new MimeMessage(
                Mailbox.asItCame(),
                new ByteArrayInputStream(raw.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8)));
    }

    /** A return by RFC 3464 with the head of our letter. */
    static String report(String messageId, String action, String status) {
        return """
                Return-Path: <>
                From: Mail Delivery System <MAILER-DAEMON@relay.example>
                To: noroshi@board.example.jp
                Subject: Undelivered Mail Returned to Sender
                Message-ID: <%s@relay.example>
                Auto-Submitted: auto-replied
                MIME-Version: 1.0
                Content-Type: multipart/report; report-type=delivery-status; boundary="b"

                --b
                Content-Type: text/plain; charset=us-ascii

                I'm sorry to have to inform you that your message could not be delivered.

                --b
                Content-Type: message/delivery-status

                Reporting-MTA: dns; relay.example

                Final-Recipient: rfc822; liaison@hospital.example
                Action: %s
                Status: %s
                Diagnostic-Code: smtp; 550 5.1.1 User unknown

                --b
                Content-Type: text/rfc822-headers

                From: noroshi@board.example.jp
                Message-ID: <%s>
                Subject: =?UTF-8?B?44GK55+l44KJ44Gb?=

                --b--
                """
                .formatted(java.util.UUID.randomUUID(), action, status, messageId);
    }

    /** What a person writes. */
    static String letter(String from, String subject, String text) {
        return """
                From: %s
                To: desk@board.example.jp
                Subject: %s
                Message-ID: <%s@hospital.example>
                Date: Fri, 13 Nov 2026 18:00:00 +0900
                MIME-Version: 1.0
                Content-Type: text/plain; charset=UTF-8
                Content-Transfer-Encoding: 8bit

                %s
                """
                .formatted(from, subject, java.util.UUID.randomUUID(), text);
    }
}
