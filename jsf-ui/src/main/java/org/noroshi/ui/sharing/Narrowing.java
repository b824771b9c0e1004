package org.noroshi.ui.sharing;

import java.util.Optional;
import java.util.Set;
import org.noroshi.sharing.ThreadKind;
import org.noroshi.sharing.Tlp;

/** What a list of threads can be narrowed by; the address holds it. */
public abstract class Narrowing {

    private ThreadKind kind;
    private Tlp tlp;

    /** What was chosen, as a filter takes it: nothing chosen is any. */
    static <T> Set<T> one(T chosen) {
        return Optional.ofNullable(chosen).map(Set::of).orElse(Set.of());
    }

    public ThreadKind[] getKinds() {
        return ThreadKind.values();
    }

    public Tlp[] getTlps() {
        return Tlp.values();
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
}
