package org.noroshi.accounts;

import java.util.Locale;
import java.util.Set;
import org.noroshi.platform.Messages;
import org.noroshi.platform.Roles;

/** What somebody is here: a bundle of capabilities. An account has exactly one group, derived from its seat or given to staff. */
public enum Group {
    /** The one user of a member who manages its users (連絡担当者). */
    LIAISON(
            Kind.MEMBER,
            Roles.SIGNED_IN,
            Roles.SECURE,
            Roles.STANDING,
            Roles.READ,
            Roles.EXPORT,
            Roles.POST,
            Roles.BELONG,
            Roles.ANSWER,
            Roles.REPRESENT),
    /** A person whom a member allows to use the service (ユーザー). */
    USER(
            Kind.MEMBER,
            Roles.SIGNED_IN,
            Roles.SECURE,
            Roles.STANDING,
            Roles.READ,
            Roles.EXPORT,
            Roles.POST,
            Roles.BELONG,
            Roles.ANSWER),
    /** Head of the secretariat: everything an officer may do, and who belongs to the staff. */
    CHIEF(
            Kind.STAFF,
            Roles.SIGNED_IN,
            Roles.SECURE,
            Roles.READ,
            Roles.EXPORT,
            Roles.POST,
            Roles.DESK,
            Roles.ADMIT,
            Roles.RESTRICT,
            Roles.PUBLISH_TERMS,
            Roles.ANNOUNCE,
            Roles.MODERATE,
            Roles.ALERT_DRAFTS,
            Roles.MANAGE_STAFF,
            Roles.STOP,
            Roles.OPERATE,
            Roles.SECOND,
            Roles.REQUEST_OPENING,
            Roles.UNSEAL,
            Roles.CONFIGURE,
            Roles.AUDIT,
            Roles.STATISTICS),
    /** An officer of the secretariat (事務局担当). */
    SECRETARIAT(
            Kind.STAFF,
            Roles.SIGNED_IN,
            Roles.SECURE,
            Roles.READ,
            Roles.EXPORT,
            Roles.POST,
            Roles.DESK,
            Roles.ADMIT,
            Roles.RESTRICT,
            Roles.PUBLISH_TERMS,
            Roles.ANNOUNCE,
            Roles.MODERATE,
            Roles.OPERATE,
            Roles.SECOND,
            Roles.REQUEST_OPENING,
            Roles.UNSEAL,
            Roles.CONFIGURE,
            Roles.AUDIT,
            Roles.STATISTICS),
    /** Contractor who publishes what is known about attacks; sees neither applications nor what is for the desk. */
    ANALYST(
            Kind.STAFF,
            Roles.SIGNED_IN,
            Roles.SECURE,
            Roles.READ,
            Roles.EXPORT,
            Roles.POST,
            Roles.PUBLISH_ALERTS,
            Roles.ALERT_DRAFTS),
    /** Sees figures, and nothing else. */
    OBSERVER(Kind.STAFF, Roles.SIGNED_IN, Roles.SECURE, Roles.STATISTICS),
    /** Answers what people ask about their own data, and can be the second officer where the seal is to be opened. */
    PRIVACY_OFFICER(Kind.STAFF, Roles.SIGNED_IN, Roles.SECURE, Roles.UNSEAL, Roles.AUDIT),
    /** Not a person: a job of the service itself. */
    SYSTEM(Kind.NONE, Roles.READ),
    /** Not signed in, or signed in without any right. */
    NOBODY(Kind.NONE);

    private enum Kind {
        MEMBER,
        STAFF,
        NONE
    }

    private final Kind kind;
    private final Set<String> roles;

    Group(Kind kind, String... roles) {
        this.kind = kind;
        this.roles = Set.of(roles);
    }

    /** Constants of {@link Roles} that this group has when nothing takes any away. */
    public Set<String> roles() {
        return roles;
    }

    public boolean isMember() {
        return kind == Kind.MEMBER;
    }

    public boolean isStaff() {
        return kind == Kind.STAFF;
    }

    /** Chief or secretariat: two of them are needed where a rule asks for a second officer. */
    public boolean isOfficer() {
        return this == CHIEF || this == SECRETARIAT;
    }

    /** The name that people read. */
    public String text(Locale locale) {
        return Messages.of(Group.class).text(locale, "Group." + name());
    }
}
