package org.noroshi.membership;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.xbill.DNS.DClass;
import org.xbill.DNS.Flags;
import org.xbill.DNS.Message;
import org.xbill.DNS.Name;
import org.xbill.DNS.Rcode;
import org.xbill.DNS.Record;
import org.xbill.DNS.Section;
import org.xbill.DNS.TXTRecord;

/** A name server of one's own on this machine: answers with the texts it was told, and can be silent or broken. */
final class NameServer implements AutoCloseable {

    /** How it answers about a name. */
    enum Mood {
        ANSWER,
        SILENT,
        BROKEN
    }

    private record Zone(Mood mood, List<String> texts) {}

    private final DatagramSocket socket;
    private final Map<String, Zone> zones = new ConcurrentHashMap<>();

    NameServer() {
        try {
            socket = new DatagramSocket(0, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread serving = new Thread(this::serve, "name server");
        serving.setDaemon(true);
        serving.start();
    }

    /** As the setting of the resolver has it. */
    String address() {
        return "127.0.0.1:" + socket.getLocalPort();
    }

    NameServer has(String name, String... texts) {
        zones.put(name + ".", new Zone(Mood.ANSWER, List.of(texts)));
        return this;
    }

    NameServer is(Mood mood, String name) {
        zones.put(name + ".", new Zone(mood, List.of()));
        return this;
    }

    private void serve() {
        byte[] buffer = new byte[4096];
        while (!socket.isClosed()) {
            try {
                DatagramPacket asked = new DatagramPacket(buffer, buffer.length);
                socket.receive(asked);
                Message question = new Message(java.util.Arrays.copyOf(buffer, asked.getLength()));
                byte[] answer = answer(question);
                if (answer.length > 0) {
                    socket.send(new DatagramPacket(answer, answer.length, asked.getSocketAddress()));
                }
            } catch (IOException closedOrGarbled) {
                // the next one may be better; a closed socket ends the loop
            }
        }
    }

    private byte[] answer(Message question) {
        Name name = question.getQuestion().getName();
        Zone zone = zones.get(name.toString().toLowerCase(java.util.Locale.ROOT));
        Message answer = new Message(question.getHeader().getID());
        answer.getHeader().setFlag(Flags.QR);
        answer.addRecord(question.getQuestion(), Section.QUESTION);
        if (zone == null) {
            answer.getHeader().setRcode(Rcode.NXDOMAIN);
        } else if (zone.mood() == Mood.SILENT) {
            return new byte[0];
        } else if (zone.mood() == Mood.BROKEN) {
            answer.getHeader().setRcode(Rcode.SERVFAIL);
        } else {
            for (String text : zone.texts()) {
                Record record = new TXTRecord(name, DClass.IN, 60, text);
                answer.addRecord(record, Section.ANSWER);
            }
        }
        return answer.toWire();
    }

    @Override
    public void close() {
        socket.close();
    }
}
