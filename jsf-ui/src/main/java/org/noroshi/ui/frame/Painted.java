package org.noroshi.ui.frame;

import jakarta.faces.context.ExternalContext;
import java.io.IOException;
import org.omnifaces.util.Faces;

/** A picture that this server has painted, as the answer; there is nothing to look at but that. */
public final class Painted {

    private Painted() {}

    /** Answers with the JPEG and nothing else. */
    public static void send(byte[] picture) throws IOException {
        ExternalContext answer = Faces.getExternalContext();
        answer.setResponseContentType("image/jpeg");
        answer.setResponseContentLength(picture.length);
        answer.setResponseHeader("Content-Security-Policy", "sandbox; default-src 'none'");
        answer.getResponseOutputStream().write(picture);
        Faces.responseComplete();
    }
}
