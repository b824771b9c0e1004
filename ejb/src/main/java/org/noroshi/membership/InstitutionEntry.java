package org.noroshi.membership;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.List;
import org.noroshi.platform.Json;

/**
 * The institution as the applicant typed it, right or wrong: drafts keep it so, nothing typed is lost.
 *
 * @param withoutCode the institution has no code and says why in {@code codeEvidence}
 * @param founder name of a {@link FounderType}, or empty
 * @param beds name of a {@link BedBand}, or empty
 * @param prefecture name of a {@link Prefecture}, or empty
 * @param browserCheck result code of the browser self-check, or empty
 */
public record InstitutionEntry(
        String name,
        String kana,
        String code,
        boolean withoutCode,
        String codeEvidence,
        String founder,
        String beds,
        String postalCode,
        String prefecture,
        String address,
        String telephone,
        List<String> domains,
        String browserCheck) {

    /** Nothing is null inside, whatever the caller left out. */
    public InstitutionEntry {
        name = text(name);
        kana = text(kana);
        code = text(code);
        codeEvidence = text(codeEvidence);
        founder = text(founder);
        beds = text(beds);
        postalCode = text(postalCode);
        prefecture = text(prefecture);
        address = text(address);
        telephone = text(telephone);
        domains = domains == null
                ? List.of()
                : domains.stream().map(InstitutionEntry::text).toList();
        browserCheck = text(browserCheck);
    }

    /** Nothing typed yet. */
    public static InstitutionEntry blank() {
        return new InstitutionEntry("", "", "", false, "", "", "", "", "", "", "", List.of(), "");
    }

    JsonObject json() {
        return Json.createObjectBuilder()
                .add("name", name)
                .add("kana", kana)
                .add("code", code)
                .add("withoutCode", withoutCode)
                .add("codeEvidence", codeEvidence)
                .add("founder", founder)
                .add("beds", beds)
                .add("postalCode", postalCode)
                .add("prefecture", prefecture)
                .add("address", address)
                .add("telephone", telephone)
                .add("domains", Json.createArrayBuilder(domains))
                .add("browserCheck", browserCheck)
                .build();
    }

    static InstitutionEntry of(JsonObject json) {
        return new InstitutionEntry(
                json.getString("name"),
                json.getString("kana"),
                json.getString("code"),
                json.getBoolean("withoutCode"),
                json.getString("codeEvidence"),
                json.getString("founder"),
                json.getString("beds"),
                json.getString("postalCode"),
                json.getString("prefecture"),
                json.getString("address"),
                json.getString("telephone"),
                json.getJsonArray("domains").getValuesAs(JsonString::getString),
                json.getString("browserCheck"));
    }

    static String text(String typed) {
        return typed == null ? "" : typed;
    }
}
