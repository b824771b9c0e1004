package org.noroshi.ui.sharing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import org.noroshi.sharing.Finding;
import org.noroshi.sharing.SearchRequest;
import org.noroshi.sharing.SearchResult;
import org.noroshi.sharing.ThreadKind;
import org.noroshi.sharing.Tlp;

/** Finds posts; the address holds question and filters. */
@Named
@RequestScoped
public class SearchPage {

    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

    @Inject
    Finding finding;

    private String q;
    private ThreadKind kind;
    private Tlp tlp;
    private LocalDate since;
    private LocalDate until;
    private int page;
    private SearchResult result;

    public void load() {
        result = finding.search(request());
    }

    private SearchRequest request() {
        return new SearchRequest(
                q,
                Optional.ofNullable(kind).map(Set::of).orElse(Set.of()),
                Optional.ofNullable(tlp).map(Set::of).orElse(Set.of()),
                beginning(since),
                until == null ? null : beginning(until.plusDays(1)),
                page);
    }

    /** Goes to the address with this question and these filters, at the first page; refuses here what it would refuse. */
    public String search() {
        page = 0;
        request();
        return "/search?faces-redirect=true&includeViewParams=true";
    }

    private static Instant beginning(LocalDate day) {
        return day == null ? null : day.atStartOfDay(JAPAN).toInstant();
    }

    public SearchResult getResult() {
        return result;
    }

    public ThreadKind[] getKinds() {
        return ThreadKind.values();
    }

    public Tlp[] getTlps() {
        return Tlp.values();
    }

    public String getQ() {
        return q;
    }

    public void setQ(String q) {
        this.q = q;
    }

    public ThreadKind getKind() {
        return kind;
    }

    public void setKind(ThreadKind kind) {
        this.kind = kind;
    }

    public Tlp getTlp() {
        return tlp;
    }

    public void setTlp(Tlp tlp) {
        this.tlp = tlp;
    }

    public LocalDate getSince() {
        return since;
    }

    public void setSince(LocalDate since) {
        this.since = since;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}
