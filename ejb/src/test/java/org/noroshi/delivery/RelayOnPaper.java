package org.noroshi.delivery;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/** A relay that notes what it is given and fails as it is told to. */
class RelayOnPaper implements Relay {

    private final List<String> recipients = new ArrayList<>();
    private final List<String> messageIds = new ArrayList<>();
    private IntFunction<RelayException> failure = count -> null;
    private Runnable afterwards = () -> {};
    private int count;

    /** Asked before each letter, with its number from 1; what it gives is thrown. */
    void onSend(IntFunction<RelayException> decision) {
        failure = decision;
        count = 0;
    }

    /** Run when a letter has been taken. */
    void afterSend(Runnable step) {
        afterwards = step;
    }

    List<String> recipients() {
        return recipients;
    }

    List<String> messageIds() {
        return messageIds;
    }

    @Override
    public Line open() {
        return new Line() {
            @Override
            public void send(MimeMessage mail) throws RelayException {
                count++;
                RelayException thrown = failure.apply(count);
                if (thrown != null) {
                    throw thrown;
                }
                note(mail);
                afterwards.run();
            }

            @Override
            public void close() {
                // nothing is held
            }
        };
    }

    private void note(MimeMessage mail) {
        try {
            recipients.add(mail.getAllRecipients()[0].toString());
            messageIds.add(mail.getMessageID());
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }
}
