package org.noroshi.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * A mail relay that stops answering: before its first word, after it has taken a whole mail, or after it has refused the
 * recipient for good. So a test knows at which point of its work the sender is, and can end it there.
 */
final class DeafRelay implements AutoCloseable {

    private enum Ending {
        SILENCE,
        AFTER_THE_MAIL,
        NO_SUCH_RECIPIENT
    }

    private final ServerSocket socket = new ServerSocket();
    private final Ending ending;
    private final CompletableFuture<String> reached = new CompletableFuture<>();

    private DeafRelay(int port, Ending ending) throws IOException {
        this.ending = ending;
        socket.setReuseAddress(true);
        socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        Thread thread = new Thread(this::serve, "deaf-relay");
        thread.setDaemon(true);
        thread.start();
    }

    /** Takes the connection and says nothing. */
    static DeafRelay fromTheBeginning(int port) {
        return open(port, Ending.SILENCE);
    }

    /** Takes a mail to its last line and never says that it has it. */
    static DeafRelay afterTheMail(int port) {
        return open(port, Ending.AFTER_THE_MAIL);
    }

    /** Knows nobody, and says so with a 550. */
    static DeafRelay withoutThatRecipient(int port) {
        return open(port, Ending.NO_SUCH_RECIPIENT);
    }

    private static DeafRelay open(int port, Ending ending) {
        try {
            return new DeafRelay(port, ending);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Waits until the sender is where this relay falls silent; gives the Message-ID if it has come so far. */
    String awaitSender() throws Exception {
        return reached.get(120, TimeUnit.SECONDS);
    }

    private void serve() {
        try {
            Socket client = socket.accept();
            if (ending == Ending.SILENCE) {
                reached.complete("");
            } else {
                talk(client);
            }
        } catch (IOException e) {
            reached.completeExceptionally(e);
        }
    }

    private void talk(Socket client) throws IOException {
        BufferedReader in =
                new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.US_ASCII));
        say(client, "220 relay.example ESMTP");
        String id = "";
        boolean data = false;
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            if (data && line.startsWith("Message-ID: ")) {
                id = line.substring("Message-ID: ".length());
            } else if (data && ".".equals(line)) {
                reached.complete(id);
                return;
            } else if ("DATA".equals(line)) {
                data = true;
                say(client, "354 go on");
            } else if (ending == Ending.NO_SUCH_RECIPIENT && line.startsWith("RCPT")) {
                say(client, "550 5.1.1 no such user");
                reached.complete("");
            } else if (!data) {
                say(client, "250 ok");
            }
        }
    }

    private static void say(Socket client, String line) throws IOException {
        OutputStream out = client.getOutputStream();
        out.write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
