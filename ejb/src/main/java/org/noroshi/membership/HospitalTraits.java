package org.noroshi.membership;

import java.util.List;

/**
 * What a hospital is known by to whoever reads it in a text.
 *
 * @param names as the hospital writes itself, and in kana
 * @param code ten digits; empty when there is none
 * @param postalCode seven digits, with or without a hyphen
 * @param address what follows the prefecture
 * @param domains in ASCII, lower case
 * @param people names of its users
 */
public record HospitalTraits(
        List<String> names, String code, String postalCode, String address, List<String> domains, List<String> people) {

    /** Of who writes for no hospital. */
    public static final HospitalTraits NONE = new HospitalTraits(List.of(), "", "", "", List.of(), List.of());

    public HospitalTraits {
        names = List.copyOf(names);
        code = code == null ? "" : code;
        postalCode = postalCode == null ? "" : postalCode;
        address = address == null ? "" : address;
        domains = List.copyOf(domains);
        people = List.copyOf(people);
    }
}
