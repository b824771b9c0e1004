package org.noroshi.membership;

import jakarta.json.JsonObject;
import org.noroshi.platform.Json;

/**
 * A user as the applicant typed it.
 *
 * @param employment name of an {@link Employment}, or empty
 */
public record PersonEntry(String name, String department, String duty, String employment, String mail) {

    /** Nothing is null inside, whatever the caller left out. */
    public PersonEntry {
        name = InstitutionEntry.text(name);
        department = InstitutionEntry.text(department);
        duty = InstitutionEntry.text(duty);
        employment = InstitutionEntry.text(employment);
        mail = InstitutionEntry.text(mail);
    }

    /** Nothing typed yet. */
    public static PersonEntry blank() {
        return new PersonEntry("", "", "", "", "");
    }

    /** Whether nothing has been typed: such a line is left out. */
    public boolean isBlank() {
        return (name + department + duty + employment + mail).isBlank();
    }

    JsonObject json() {
        return Json.createObjectBuilder()
                .add("name", name)
                .add("department", department)
                .add("duty", duty)
                .add("employment", employment)
                .add("mail", mail)
                .build();
    }

    static PersonEntry of(JsonObject json) {
        return new PersonEntry(
                json.getString("name"),
                json.getString("department"),
                json.getString("duty"),
                json.getString("employment"),
                json.getString("mail"));
    }
}
