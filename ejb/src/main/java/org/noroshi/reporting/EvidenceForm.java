package org.noroshi.reporting;

/** The two forms in which evidence is handed out. */
public enum EvidenceForm {
    PDF(".pdf", "application/pdf"),
    JSON(".json", "application/json");

    private final String ending;
    private final String type;

    EvidenceForm(String ending, String type) {
        this.ending = ending;
        this.type = type;
    }

    String ending() {
        return ending;
    }

    String type() {
        return type;
    }
}
