package org.noroshi.membership;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.util.List;
import org.noroshi.platform.Json;

/**
 * The whole form as typed so far. The first of the people is the liaison.
 */
public record ApplicationForm(InstitutionEntry institution, List<PersonEntry> people, ConsentEntry consent) {

    public ApplicationForm {
        people = List.copyOf(people);
    }

    /** An empty form. */
    public static ApplicationForm blank() {
        return new ApplicationForm(InstitutionEntry.blank(), List.of(PersonEntry.blank()), ConsentEntry.blank());
    }

    /** The same with another first page. */
    public ApplicationForm with(InstitutionEntry entry) {
        return new ApplicationForm(entry, people, consent);
    }

    /** The same with other people. */
    public ApplicationForm with(List<PersonEntry> entries) {
        return new ApplicationForm(institution, entries, consent);
    }

    /** The same with other ticks. */
    public ApplicationForm with(ConsentEntry entry) {
        return new ApplicationForm(institution, people, entry);
    }

    String json() {
        JsonArrayBuilder persons = Json.createArrayBuilder();
        people.forEach(person -> persons.add(person.json()));
        return Json.createObjectBuilder()
                .add("institution", institution.json())
                .add("people", persons)
                .add("consent", consent.json())
                .build()
                .toString();
    }

    static ApplicationForm of(String json) {
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            JsonObject form = reader.readObject();
            return new ApplicationForm(
                    InstitutionEntry.of(form.getJsonObject("institution")),
                    form.getJsonArray("people").getValuesAs(PersonEntry::of),
                    ConsentEntry.of(form.getJsonObject("consent")));
        }
    }
}
