package org.noroshi.membership;

import java.net.IDN;
import java.text.Normalizer;
import java.util.Locale;
import org.noroshi.platform.InvalidInputException;
import org.noroshi.platform.PublicSuffixes;

/**
 * Domain in which an institution has its mail addresses (note 3): lower case, ASCII form of international names,
 * without the dot at the end.
 *
 * @param name ASCII form, such as {@code hospital.example.jp}
 */
public record MailDomain(String name) {

    private static final int LONGEST = 253;

    public MailDomain {
        if (name.length() > LONGEST
                || !name.matches("([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z0-9-]{2,63}")
                || name.matches(".*\\.[0-9-]+")) {
            throw new InvalidInputException("domain", MembershipError.NOT_A_DOMAIN);
        }
    }

    /**
     * Reads what somebody typed; a leading {@code @} and full-width letters are understood.
     *
     * @throws InvalidInputException when it is no domain
     */
    public static MailDomain of(String typed) {
        if (typed == null || typed.length() > LONGEST + 10) {
            throw new InvalidInputException("domain", MembershipError.NOT_A_DOMAIN);
        }
        String plain = Normalizer.normalize(typed, Normalizer.Form.NFKC).strip();
        plain = plain.startsWith("@") ? plain.substring(1) : plain;
        plain = plain.endsWith(".") ? plain.substring(0, plain.length() - 1) : plain;
        try {
            return new MailDomain(IDN.toASCII(plain, IDN.USE_STD3_ASCII_RULES).toLowerCase(Locale.ROOT));
        } catch (IllegalArgumentException notAName) {
            throw new InvalidInputException("domain", MembershipError.NOT_A_DOMAIN);
        }
    }

    /**
     * Reads the domain that an institution calls its own.
     *
     * @throws InvalidInputException when it is no domain, or one under which anybody may register
     */
    public static MailDomain ownedBy(String typed) {
        return ownedBy(typed, "domain");
    }

    /** The same, where the field is called otherwise. */
    static MailDomain ownedBy(String typed, String field) {
        MailDomain domain;
        try {
            domain = of(typed);
        } catch (InvalidInputException notADomain) {
            throw new InvalidInputException(field, MembershipError.NOT_A_DOMAIN);
        }
        if (PublicSuffixes.bundled().isPublicSuffix(domain.name)) {
            throw new InvalidInputException(field, MembershipError.PUBLIC_SUFFIX);
        }
        return domain;
    }

    /** Whether the other one is this domain or lies below it; {@code evil-hospital.jp} does not lie below {@code hospital.jp}. */
    public boolean covers(MailDomain other) {
        return other.name.equals(name) || other.name.endsWith("." + name);
    }

    /** Whether the address is in this domain or below it. */
    public boolean covers(EmailAddress address) {
        return covers(address.domain());
    }

    /** Whether the name ends in a country other than Japan, or in an ending that the Public Suffix List does not know. */
    public boolean isForeign() {
        String last = name.substring(name.lastIndexOf('.') + 1);
        boolean otherCountry = last.length() == 2 && !"jp".equals(last) || last.startsWith("xn--");
        boolean known = PublicSuffixes.bundled().isPublicSuffix(name)
                || PublicSuffixes.bundled().registrableDomain(name).isPresent();
        return otherCountry || !known;
    }

    /** As people read it, with its own letters. */
    public String display() {
        return IDN.toUnicode(name);
    }
}
