package org.noroshi.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import org.noroshi.platform.TimeSource;

/**
 * Writes each mail as an {@code .eml} file, which mail programs open, into {@code mail/} of the server's data directory.
 */
@ApplicationScoped
class FileRelay implements Relay {

    private static final DateTimeFormatter NAME =
            DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss.SSS").withZone(TimeSource.JAPAN);
    private static final int TAG = 12;

    @Inject
    MailSettings settings;

    @Inject
    Clock clock;

    @Override
    public Line open() {
        return new Line() {
            @Override
            public void send(MimeMessage mail) throws RelayException {
                write(mail);
            }

            @Override
            public void close() {
                // each file is closed when it is written
            }
        };
    }

    private void write(MimeMessage mail) throws RelayException {
        try {
            Path directory = Files.createDirectories(settings.directory());
            String name =
                    NAME.format(clock.instant()) + "-" + mail.getMessageID().substring(1, 1 + TAG);
            Path part = directory.resolve(name + ".part");
            try (OutputStream out = Files.newOutputStream(part)) {
                mail.writeTo(out);
            }
            Files.move(part, directory.resolve(name + ".eml"), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException | MessagingException e) {
            throw new RelayException(
                    RelayException.Reach.NO_SERVICE, "file: " + e.getClass().getSimpleName());
        }
    }
}
