package org.noroshi.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.time.Instant;
import org.noroshi.platform.IncomingMail;
import org.noroshi.platform.Json;
import org.noroshi.platform.Seal;

/** Puts a mail that waits for an officer under the seal, and takes it out for him. */
@ApplicationScoped
class IncomingSeal {

    private static final String PURPOSE = "incoming-mail";

    @Inject
    Seal seal;

    protected IncomingSeal() {}

    byte[] sealed(IncomingMail mail) {
        return seal.sealText(
                Json.createObjectBuilder()
                        .add("from", mail.from())
                        .add("name", mail.name())
                        .add("subject", mail.subject())
                        .add("text", mail.text())
                        .add("attachments", mail.attachments())
                        .add("at", mail.at().toString())
                        .build()
                        .toString(),
                PURPOSE);
    }

    IncomingMail opened(byte[] sealed) {
        try (JsonReader reader = Json.createReader(new StringReader(seal.openText(sealed, PURPOSE)))) {
            JsonObject mail = reader.readObject();
            return new IncomingMail(
                    mail.getString("from"),
                    mail.getString("name"),
                    mail.getString("subject"),
                    mail.getString("text"),
                    mail.getInt("attachments"),
                    Instant.parse(mail.getString("at")),
                    false);
        }
    }

    /** What stands for a mail of which nothing can be read. */
    static IncomingMail unreadable(Instant now) {
        return new IncomingMail("", "", "", "", 0, now, false);
    }
}
