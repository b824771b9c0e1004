package org.noroshi.sharing;

import static org.noroshi.sharing.Answer.ALLOWED;
import static org.noroshi.sharing.Answer.NEEDS_PERMISSION;
import static org.noroshi.sharing.Answer.NO;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.noroshi.platform.Enforces;

/**
 * What a reader may do with a text: a pure function of its marking, the day, the purpose and what the author has granted,
 * and the only place that says so (articles 14 to 16, TLP 2.0). The audience comes first, then the label, then article 16,
 * then the author's conditions; the strictest of them holds.
 *
 * <p>A member is an organisation, so colleagues in the same hospital are no third party; <em>clients</em> of TLP are
 * clinics and facilities that a member supports and that are no members themselves; vendors are no clients.
 */
@Enforces("A16-1")
public final class EffectivePermissions {

    private EffectivePermissions() {}

    /** Every use, in the order of the table, for whoever reads here and has been granted nothing. */
    public static List<Permission> of(Marking marking, LocalDate today) {
        return of(marking, Holder.READER, today).permissions();
    }

    /** Every use, in the order of the table. */
    public static PermissionCard of(Marking marking, Holder holder, LocalDate today) {
        return new PermissionCard(Arrays.stream(Use.values())
                .map(use -> of(use, marking, holder, today))
                .toList());
    }

    /** One use, for whoever reads here and has been granted nothing. */
    public static Permission of(Use use, Marking marking, LocalDate today) {
        return of(use, marking, Holder.READER, today);
    }

    /** One use. A grant turns <em>needs permission</em> into <em>allowed</em>, and never a <em>no</em>. */
    @Enforces("A15")
    public static Permission of(Use use, Marking marking, Holder holder, LocalDate today) {
        Permission permission = byMarking(use, marking, today);
        if (use == Use.READ || permission.answer() == NO) {
            return permission;
        }
        if (holder.purpose().isEmpty()) {
            return new Permission(use, NO, "A15", "outside_purposes");
        }
        return permission.answer() == NEEDS_PERMISSION && holder.granted().contains(use)
                ? yes(use, "granted")
                : permission;
    }

    /** Whether some use is answered more freely by the one marking than by the other. */
    static boolean isFreer(Marking one, Marking other, LocalDate today) {
        LocalDate end = one.conditions().until();
        LocalDate otherEnd = other.conditions().until();
        boolean longer = otherEnd != null && (end == null || end.isAfter(otherEnd));
        return longer
                || other.tlp().isStricterThan(one.tlp())
                || Arrays.stream(Use.values())
                        .anyMatch(use -> of(use, one, today)
                                        .answer()
                                        .compareTo(of(use, other, today).answer())
                                > 0);
    }

    private static Permission byMarking(Use use, Marking marking, LocalDate today) {
        Permission permission = byLabel(use, marking.tlp(), marking.conditions());
        if (use == Use.PASS_TO_MEMBER && marking.audience().isNarrow() && permission.answer() == ALLOWED) {
            return new Permission(use, NEEDS_PERMISSION, "outside_audience");
        }
        LocalDate until = marking.conditions().until();
        if (use != Use.READ && until != null && today.isAfter(until) && permission.answer() != NO) {
            return new Permission(use, NO, "expired");
        }
        return permission;
    }

    private static Permission byLabel(Use use, Tlp tlp, Conditions conditions) {
        return switch (use) {
            case READ -> tlp == Tlp.RED ? yes(use, "named_readers") : yes(use, "users");
            case SHOW_TO_COLLEAGUES, TELL_OWN_STAFF -> withinHospital(use, tlp);
            case PASS_TO_MEMBER -> passToMember(use, tlp);
            case PASS_TO_CLIENT -> passToClient(use, tlp, conditions);
            case PASS_TO_VENDOR -> passToVendor(use, tlp, conditions);
            case PASS_TO_AUTHORITY -> passToAuthority(use, tlp);
            case PUBLISH -> publish(use, tlp, conditions);
            case LOAD_INDICATORS -> load(use, tlp, conditions);
            case ASK_PUBLIC_SERVICES -> lookUp(use, tlp, conditions);
            case EXPORT -> export(use, tlp);
            case RECEIVE_BY_MAIL -> mail(use, tlp);
            case COMMERCIAL -> no(use, "no_commerce");
        };
    }

    private static Permission withinHospital(Use use, Tlp tlp) {
        return switch (tlp) {
            case RED -> no(use, "named_readers_alone");
            case AMBER_STRICT, AMBER -> yes(use, "need_to_know");
            case GREEN, CLEAR -> yes(use, "own_hospital");
        };
    }

    private static Permission passToMember(Use use, Tlp tlp) {
        return switch (tlp) {
            case RED -> no(use, "named_readers_alone");
            case AMBER_STRICT -> no(use, "own_organisation_alone");
            case AMBER -> no(use, "members_are_not_clients");
            case GREEN, CLEAR -> yes(use, "community");
        };
    }

    private static Permission passToClient(Use use, Tlp tlp, Conditions conditions) {
        return switch (tlp) {
            case RED -> no(use, "named_readers_alone");
            case AMBER_STRICT -> no(use, "own_organisation_alone");
            case AMBER -> ask(use, "terms_forbid_third_parties");
            case GREEN -> ask(use, "terms_forbid_third_parties");
            case CLEAR -> whenRecorded(use, conditions);
        };
    }

    private static Permission passToVendor(Use use, Tlp tlp, Conditions conditions) {
        if (tlp == Tlp.RED) {
            return no(use, "named_readers_alone");
        }
        if (conditions.vendorsAllowed()) {
            return yes(use, "vendors_allowed");
        }
        return tlp == Tlp.CLEAR ? whenRecorded(use, conditions) : ask(use, "vendors_are_third_parties");
    }

    private static Permission passToAuthority(Use use, Tlp tlp) {
        return switch (tlp) {
            case RED -> no(use, "law_alone");
            case AMBER_STRICT, AMBER, GREEN -> ask(use, "law_or_permission");
            case CLEAR -> yes(use, "anybody");
        };
    }

    private static Permission publish(Use use, Tlp tlp, Conditions conditions) {
        return tlp == Tlp.CLEAR ? whenRecorded(use, conditions) : no(use, "not_public");
    }

    private static Permission load(Use use, Tlp tlp, Conditions conditions) {
        if (tlp != Tlp.RED) {
            return yes(use, "own_defences");
        }
        return conditions.loadingAllowed() ? yes(use, "loading_allowed") : ask(use, "only_if_said");
    }

    private static Permission lookUp(Use use, Tlp tlp, Conditions conditions) {
        if (tlp == Tlp.RED) {
            return no(use, "named_readers_alone");
        }
        if (conditions.lookup() == Lookup.FORBIDDEN) {
            return no(use, "lookup_forbidden");
        }
        if (conditions.lookup() == Lookup.ALLOWED) {
            return yes(use, "lookup_allowed");
        }
        return switch (tlp) {
            case AMBER_STRICT -> no(use, "lookup_tells_others");
            case AMBER, GREEN -> ask(use, "lookup_tells_others");
            default -> yes(use, "anybody");
        };
    }

    private static Permission export(Use use, Tlp tlp) {
        return switch (tlp) {
            case RED -> no(use, "never_exported");
            case AMBER_STRICT -> yes(use, "own_key");
            case AMBER, GREEN, CLEAR -> yes(use, "own_systems");
        };
    }

    private static Permission mail(Use use, Tlp tlp) {
        return switch (tlp) {
            case RED, AMBER_STRICT, AMBER -> no(use, "notice_alone");
            case GREEN -> no(use, "title_alone");
            case CLEAR -> yes(use, "text_by_mail");
        };
    }

    private static Permission whenRecorded(Use use, Conditions conditions) {
        return conditions.publicationAllowed() ? yes(use, "recorded") : ask(use, "not_recorded");
    }

    private static Permission yes(Use use, String reason) {
        return new Permission(use, ALLOWED, reason);
    }

    private static Permission ask(Use use, String reason) {
        return new Permission(use, NEEDS_PERMISSION, reason);
    }

    private static Permission no(Use use, String reason) {
        return new Permission(use, NO, reason);
    }
}
