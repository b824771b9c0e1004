package org.noroshi.server;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.net.SocketFactory;

/** A request written by hand, because Java's own client lets nobody choose the Host header. */
record RawRequest(SocketFactory sockets, int port, String path, List<String> headers, String from) {

    /** What came back. */
    record Answer(int status, List<String> headers, String body) {

        /** The first value of a header. */
        Optional<String> header(String name) {
            return all(name).stream().findFirst();
        }

        /** All values of a header. */
        List<String> all(String name) {
            String start = name.toLowerCase(Locale.ROOT) + ":";
            return headers.stream()
                    .filter(line -> line.toLowerCase(Locale.ROOT).startsWith(start))
                    .map(line -> line.substring(start.length()).strip())
                    .toList();
        }
    }

    /** Plain HTTP. */
    static RawRequest plain(int port, String path, String... headers) {
        return new RawRequest(SocketFactory.getDefault(), port, path, List.of(headers), null);
    }

    /** The same from another address of this machine. */
    RawRequest from(String address) {
        return new RawRequest(sockets, port, path, headers, address);
    }

    Answer send() throws IOException {
        try (Socket socket = connect()) {
            String request =
                    "GET " + path + " HTTP/1.1\r\n" + String.join("\r\n", headers) + "\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            int end = answer.indexOf("\r\n\r\n");
            List<String> head = Arrays.asList(answer.substring(0, end).split("\r\n"));
            return new Answer(
                    Integer.parseInt(head.get(0).split(" ")[1]),
                    head.subList(1, head.size()),
                    answer.substring(end + 4));
        }
    }

    private Socket connect() throws IOException {
        InetAddress here = InetAddress.getLoopbackAddress();
        return from == null
                ? sockets.createSocket(here, port)
                : sockets.createSocket(here, port, InetAddress.getByName(from), 0);
    }
}
