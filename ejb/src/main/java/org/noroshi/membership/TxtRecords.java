package org.noroshi.membership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import org.jboss.logging.Logger;
import org.noroshi.platform.RefusedException;
import org.noroshi.platform.Settings;
import org.noroshi.platform.StartCheck;
import org.xbill.DNS.DClass;
import org.xbill.DNS.Message;
import org.xbill.DNS.Name;
import org.xbill.DNS.Rcode;
import org.xbill.DNS.Record;
import org.xbill.DNS.Section;
import org.xbill.DNS.SimpleResolver;
import org.xbill.DNS.TXTRecord;
import org.xbill.DNS.TextParseException;
import org.xbill.DNS.Type;

/**
 * Asks the name servers for TXT records, each time anew. Slow, so never called inside a transaction. The resolver is the
 * server's own, or the one of the setting: many hospitals and providers let only one of their own be asked.
 */
@ApplicationScoped
class TxtRecords implements StartCheck {

    private static final Logger LOG = Logger.getLogger(TxtRecords.class);
    private static final String RESOLVER = "noroshi.dns-resolver";
    private static final Duration TIMEOUT = Duration.ofSeconds(4);
    private static final int TRIES = 2;
    private static final int DNS_PORT = 53;

    @Inject
    Settings settings;

    /**
     * The texts under the name.
     *
     * @throws RefusedException when there is no such name, no such record, or no usable answer: each in its own words
     */
    List<String> of(String name) {
        Message answer = ask(name);
        int code = answer.getHeader().getRcode();
        if (code == Rcode.NXDOMAIN) {
            throw new RefusedException(MembershipError.DNS_NO_NAME, name);
        }
        if (code != Rcode.NOERROR) {
            throw new RefusedException(MembershipError.DNS_FAILED, name, Rcode.string(code));
        }
        List<String> texts = new ArrayList<>();
        for (Record record : answer.getSection(Section.ANSWER)) {
            if (record instanceof TXTRecord txt) {
                // one text may come in pieces of 255 characters
                texts.add(String.join("", txt.getStrings()));
            }
        }
        if (texts.isEmpty()) {
            throw new RefusedException(MembershipError.DNS_NO_RECORD, name);
        }
        return texts;
    }

    private Message ask(String name) {
        try {
            Message question = Message.newQuery(Record.newRecord(Name.fromString(name + "."), Type.TXT, DClass.IN));
            SimpleResolver resolver = resolver();
            resolver.setTimeout(TIMEOUT);
            for (int attempt = 1; ; attempt++) {
                try {
                    return resolver.send(question);
                } catch (IOException e) {
                    if (attempt == TRIES) {
                        throw e;
                    }
                }
            }
        } catch (TextParseException notAName) {
            throw new RefusedException(MembershipError.DNS_NO_NAME, name);
        } catch (SocketTimeoutException e) {
            throw new RefusedException(MembershipError.DNS_TIMEOUT, name);
        } catch (IOException e) {
            LOG.warnf("No answer about a TXT record: %s", e.toString());
            boolean late = e.getCause() instanceof TimeoutException
                    || String.valueOf(e.getMessage()).contains("imed out");
            throw late
                    ? new RefusedException(MembershipError.DNS_TIMEOUT, name)
                    : new RefusedException(
                            MembershipError.DNS_FAILED, name, e.getClass().getSimpleName());
        }
    }

    private SimpleResolver resolver() throws UnknownHostException {
        Optional<InetSocketAddress> configured = settings.text(RESOLVER).flatMap(TxtRecords::address);
        return configured.isPresent() ? new SimpleResolver(configured.get()) : new SimpleResolver();
    }

    /** Host with or without port; a bare IPv6 address stands in brackets. */
    static Optional<InetSocketAddress> address(String text) {
        java.util.regex.Matcher parts = java.util.regex.Pattern.compile(
                        "(\\[[0-9a-fA-F:.]+]|[A-Za-z0-9.-]+)(?::(\\d{1,5}))?")
                .matcher(text);
        if (!parts.matches()) {
            return Optional.empty();
        }
        int port = parts.group(2) == null ? DNS_PORT : Integer.parseInt(parts.group(2));
        return port < 1 || port > 65_535 ? Optional.empty() : Optional.of(new InetSocketAddress(parts.group(1), port));
    }

    @Override
    public List<String> problems() {
        return settings
                .text(RESOLVER)
                .filter(text -> address(text).isEmpty())
                .map(text -> "NOROSHI_DNS_RESOLVER=" + text + " must look like 192.0.2.53 or 192.0.2.53:53")
                .stream()
                .toList();
    }
}
