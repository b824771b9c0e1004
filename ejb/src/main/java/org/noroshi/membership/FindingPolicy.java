package org.noroshi.membership;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.noroshi.platform.Enforces;

/** What an application gives to think about, looked at by itself (article 6-1, note 3). */
@Enforces("A06-1-2")
final class FindingPolicy {

    private FindingPolicy() {}

    static List<Finding> inItself(Institution institution, Collection<String> domains, List<Person> people) {
        List<Finding> found = new ArrayList<>();
        if (institution.code() == null) {
            found.add(new Finding(FindingKind.NO_CODE, ""));
        } else if (new MedicalInstitutionCode(institution.code()).prefecture() != institution.prefecture()) {
            found.add(new Finding(FindingKind.CODE_OF_OTHER_PREFECTURE, ""));
        }
        Set<MailDomain> own = domains.stream().map(MailDomain::new).collect(Collectors.toSet());
        own.forEach(domain -> about(domain, domain.name(), found));
        people.forEach(
                person -> about(person, address -> own.stream().anyMatch(domain -> domain.covers(address)), found));
        return found;
    }

    /**
     * What one person gives to think about.
     *
     * @param inside whether an address is in a domain of the institution
     */
    static void about(Person person, Predicate<EmailAddress> inside, List<Finding> found) {
        EmailAddress address = new EmailAddress(person.mail());
        if (!inside.test(address)) {
            found.add(new Finding(FindingKind.ADDRESS_OUTSIDE_DOMAIN, address.value()));
            about(address.domain(), address.value(), found);
        }
        if (!person.employment().isStaff()) {
            found.add(new Finding(FindingKind.OUTSOURCED, address.value()));
        }
    }

    private static void about(MailDomain domain, String about, List<Finding> found) {
        if (MailLists.bundled().isDisposable(domain)) {
            found.add(new Finding(FindingKind.DISPOSABLE_MAIL, about));
        } else if (MailLists.bundled().isFree(domain)) {
            found.add(new Finding(FindingKind.FREE_MAIL, about));
        }
        if (domain.isForeign()) {
            found.add(new Finding(FindingKind.FOREIGN_DOMAIN, about));
        }
    }
}
