package org.noroshi.sharing.files;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.logging.Logger;

/** Asks ClamAV's {@code clamd} about a file, by its command INSTREAM: lengths and chunks, a zero at the end, one line back. */
@ApplicationScoped
class Clamd {

    private static final Logger LOG = Logger.getLogger(Clamd.class);
    private static final int CHUNK = 64 * 1024;
    private static final int CONNECT_MILLIS = 3_000;
    private static final int ANSWER_MILLIS = 60_000;
    private static final Pattern FOUND = Pattern.compile("stream: (.+) FOUND");

    @Inject
    FileSettings settings;

    protected Clamd() {}

    Clamd(FileSettings settings) {
        this.settings = settings;
    }

    /**
     * What was said.
     *
     * @param finding name of what was found; empty when nothing was
     */
    record Said(ScanState state, Optional<String> finding) {

        private static final Said NOTHING = new Said(ScanState.NOT_SCANNED, Optional.empty());
    }

    boolean isThere() {
        return settings.clamd().isPresent();
    }

    /** Not scanned when there is no scanner, or it does not answer: a board that can't be used is no safer. */
    Said ask(byte[] content) {
        return settings.clamd().map(address -> ask(address, content)).orElse(Said.NOTHING);
    }

    private static Said ask(InetSocketAddress address, byte[] content) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(address.getHostString(), address.getPort()), CONNECT_MILLIS);
            socket.setSoTimeout(ANSWER_MILLIS);
            DataOutputStream out = new DataOutputStream(new BufferedOutputStream(socket.getOutputStream(), CHUNK));
            out.write("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII));
            for (int from = 0; from < content.length; from += CHUNK) {
                int length = Math.min(CHUNK, content.length - from);
                out.writeInt(length);
                out.write(content, from, length);
            }
            out.writeInt(0);
            out.flush();
            String answer = new String(socket.getInputStream().readNBytes(1_024), StandardCharsets.UTF_8)
                    .replace("\0", "")
                    .strip();
            return said(answer);
        } catch (IOException e) {
            LOG.warnf("The virus scanner at %s does not answer: %s", address, e.getMessage());
            return Said.NOTHING;
        }
    }

    private static Said said(String answer) {
        if (answer.equals("stream: OK")) {
            return new Said(ScanState.CLEAN, Optional.empty());
        }
        Matcher found = FOUND.matcher(answer);
        if (found.matches()) {
            return new Said(ScanState.INFECTED, Optional.of(found.group(1)));
        }
        LOG.warnf("The virus scanner could not look: %s", answer);
        return Said.NOTHING;
    }
}
