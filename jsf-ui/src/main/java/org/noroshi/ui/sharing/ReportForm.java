package org.noroshi.ui.sharing;

import java.io.Serializable;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.noroshi.sharing.ReportSection;
import org.noroshi.sharing.ReportText;
import org.noroshi.sharing.Tlp;

/** The fields of a report, while somebody writes it. */
public class ReportForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final LinkedHashMap<String, String> words = new LinkedHashMap<>();
    private Tlp damageTlp = Tlp.DEFAULT;

    public ReportForm() {
        Arrays.stream(ReportSection.values()).forEach(section -> words.put(section.key(), null));
    }

    /** What was typed, by section. */
    public Map<ReportSection, String> sections() {
        Map<ReportSection, String> typed = new EnumMap<>(ReportSection.class);
        for (ReportSection section : ReportSection.values()) {
            String text = words.get(section.key());
            typed.put(section, text == null ? "" : text);
        }
        return typed;
    }

    /** All of it as one text, to be kept as a draft. */
    public String text(Locale language) {
        return ReportText.of(sections(), List.of(ReportSection.values()), language);
    }

    /** Takes over what was kept. */
    public void read(String text) {
        ReportText.read(text).forEach((section, said) -> words.put(section.key(), said));
    }

    /** Everything that others will read, for the guard. */
    public String[] texts() {
        return words.values().toArray(String[]::new);
    }

    /** Puts other texts in the place of {@link #texts}. */
    public void replace(List<String> texts) {
        int place = 0;
        for (Map.Entry<String, String> each : words.entrySet()) {
            each.setValue(texts.get(place++));
        }
    }

    /** Whether anything is told beyond what is happening. */
    public boolean isMore() {
        return words.entrySet().stream()
                .anyMatch(each -> !each.getKey().equals(ReportSection.SITUATION.key())
                        && each.getValue() != null
                        && !each.getValue().isBlank());
    }

    public Map<String, String> getWords() {
        return words;
    }

    public Tlp[] getTlps() {
        return Tlp.values();
    }

    public Tlp getDamageTlp() {
        return damageTlp;
    }

    public void setDamageTlp(Tlp damageTlp) {
        this.damageTlp = damageTlp;
    }
}
