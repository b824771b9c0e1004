package org.noroshi.ui.sharing;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.noroshi.sharing.guard.CrowdView;
import org.noroshi.sharing.guard.Guard;
import org.noroshi.sharing.guard.GuardReason;
import org.noroshi.sharing.guard.Telltale;
import org.omnifaces.util.Faces;

/** What the guard has found in the text of one page that is being written, while its writer decides what to do. */
@Dependent
public class GuardPanel implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Guard guard;

    private final ArrayList<Telltale> found = new ArrayList<>();
    private GuardReason reason;
    private ArrayList<String> before;

    /** Looks at what is about to be posted; true when it has to be decided first, and the panel then shows why. */
    public boolean stops(String... texts) {
        Set<String> shown = found.stream().map(Telltale::words).collect(Collectors.toSet());
        look(texts);
        boolean allShown = found.stream().map(Telltale::words).allMatch(shown::contains);
        if (found.isEmpty() || (allShown && reason != null)) {
            return false;
        }
        Faces.validationFailed();
        return true;
    }

    private void look(String... texts) {
        found.clear();
        Set<String> once = new HashSet<>();
        written(texts)
                .flatMap(text -> guard.look(text).stream())
                .filter(place -> once.add(place.kind() + place.words()))
                .forEach(found::add);
        if (found.isEmpty()) {
            reason = null;
        }
    }

    /** The texts without what the guard finds in them, in the reader's language; what was written is kept. */
    public List<String> replace(String... texts) {
        before = new ArrayList<>(Arrays.asList(texts));
        String[] replaced = Stream.of(texts)
                .map(text -> text == null ? null : guard.replaced(text, Faces.getLocale()))
                .toArray(String[]::new);
        look(replaced);
        return Arrays.asList(replaced);
    }

    /** Undoes {@link #replace}. */
    public List<String> takeBack() {
        List<String> kept = before;
        before = null;
        return kept;
    }

    /** Among how many members the writer is hidden; null for staff. */
    CrowdView crowd(String... texts) {
        return guard.crowd(written(texts).collect(Collectors.joining("\n"))).orElse(null);
    }

    private static Stream<String> written(String... texts) {
        return Stream.of(texts).filter(text -> text != null && !text.isBlank());
    }

    public List<Telltale> getFound() {
        return found;
    }

    /** Whether something is about a patient. */
    public boolean isAboutPatient() {
        return found.stream().anyMatch(place -> place.kind().aboutPatient());
    }

    public boolean isReplaced() {
        return before != null;
    }

    public GuardReason[] getReasons() {
        return GuardReason.values();
    }

    public GuardReason getReason() {
        return reason;
    }

    public void setReason(GuardReason reason) {
        this.reason = reason;
    }
}
