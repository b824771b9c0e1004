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
 * A mail relay that stops answering: either before its first word, or after it has taken a whole mail. So a test knows
 * at which point of its work the sender is, and can end it there.
 */
final class DeafRelay implements AutoCloseable {

    private final ServerSocket socket = new ServerSocket();
    private final boolean takesTheMail;
    private final CompletableFuture<String> reached = new CompletableFuture<>();

    private DeafRelay(int port, boolean takesTheMail) throws IOException {
        this.takesTheMail = takesTheMail;
        socket.setReuseAddress(true);
        socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        Thread thread = new Thread(this::serve, "deaf-relay");
        thread.setDaemon(true);
        thread.start();
    }

    /** Takes the connection and says nothing. */
    static DeafRelay fromTheBeginning(int port) {
        return open(port, false);
    }

    /** Takes a mail to its last line and never says that it has it. */
    static DeafRelay afterTheMail(int port) {
        return open(port, true);
    }

    private static DeafRelay open(int port, boolean takesTheMail) {
        try {
            return new DeafRelay(port, takesTheMail);
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
            if (takesTheMail) {
                talk(client);
            } else {
                reached.complete("");
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
