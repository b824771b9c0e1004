package org.noroshi.desk;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.noroshi.accounts.KnownPeople;
import org.noroshi.accounts.KnownPerson;
import org.noroshi.accounts.StaffNames;
import org.noroshi.platform.BusinessHours;
import org.noroshi.platform.CurrentCaller;
import org.noroshi.platform.InvalidInputException;
import org.noroshi.platform.Messages;
import org.noroshi.platform.NotFoundException;
import org.noroshi.platform.RefusedException;
import org.noroshi.platform.Roles;
import org.noroshi.platform.WorkItem;
import org.noroshi.platform.WorkSource;

/** The one list of everything that waits for a human at the desk. */
@Stateless
public class WorkList {

    private static final int OF_EACH = 200;

    @Inject
    @Any
    Instance<WorkSource> sources;

    @Inject
    TakenWorks taken;

    @Inject
    StaffNames names;

    @Inject
    KnownPeople people;

    @Inject
    BusinessHours hours;

    @Inject
    WorkSettings settings;

    @Inject
    CurrentCaller caller;

    @Inject
    Clock clock;

    private record Waiting(WorkSource source, WorkItem item, Messages texts) {

        /** Who takes care of it, wherever that is kept. */
        Optional<UUID> officer(Map<String, TakenWork> taken) {
            return source.keepsOfficers()
                    ? item.officer()
                    : Optional.ofNullable(taken.get(id())).map(TakenWork::takenBy);
        }

        String id() {
            return TakenWork.id(item.kind(), item.subject());
        }

        String what(Locale locale) {
            return texts.text(
                    locale, "work." + item.kind().substring(item.kind().indexOf('/') + 1));
        }
    }

    /**
     * What waits: overdue first, then by when it is due, then the longest waiting.
     *
     * @param kind only this kind; empty for all
     */
    @RolesAllowed(Roles.DESK)
    public WorkPage waiting(@NotNull WorkFilter filter, @NotNull Optional<String> kind, @NotNull Locale locale) {
        List<Waiting> all = all(locale);
        Map<String, WorkCount> kinds = new TreeMap<>();
        all.forEach(one -> kinds.merge(
                one.item().kind(),
                new WorkCount(one.what(locale), 1),
                (a, b) -> new WorkCount(a.what(), a.count() + b.count())));
        Map<String, TakenWork> rows = taken.of(all.stream().map(Waiting::id).toList());
        WorkClock time = new WorkClock(hours.calendar(), settings.days(), clock.instant());
        List<WorkEntry> entries = all.stream()
                .filter(one -> kind.isEmpty() || kind.get().equals(one.item().kind()))
                .map(one -> entry(one, one.officer(rows), time, locale))
                .filter(entry -> shown(entry, filter))
                .sorted(Comparator.comparing((WorkEntry entry) -> !entry.overdue())
                        .thenComparing(WorkEntry::due)
                        .thenComparing(WorkEntry::since))
                .toList();
        return new WorkPage(entries, kinds);
    }

    /** How many wait that nobody has taken on. */
    @RolesAllowed(Roles.DESK)
    public long free() {
        List<Waiting> all = all(Messages.LANGUAGES.get(0));
        Map<String, TakenWork> rows = taken.of(all.stream().map(Waiting::id).toList());
        return all.stream().filter(one -> one.officer(rows).isEmpty()).count();
    }

    /**
     * Takes it on.
     *
     * @throws NotFoundException when nothing like that waits
     * @throws RefusedException when another officer has it
     */
    @RolesAllowed(Roles.DESK)
    public void take(@NotNull String kind, @NotNull UUID subject) {
        Waiting one = waiting(kind, subject);
        UUID own = caller.requireAccount();
        Optional<UUID> before = officer(one);
        if (before.filter(other -> !other.equals(own)).isPresent()) {
            throw new RefusedException(
                    DeskError.TAKEN_ALREADY, names.of(before.get()).orElse("?"));
        }
        give(one, Optional.of(own));
    }

    /** Gives it back, also for an officer who is away; a colleague can take it on then. */
    @RolesAllowed(Roles.DESK)
    public void giveBack(@NotNull String kind, @NotNull UUID subject) {
        give(waiting(kind, subject), Optional.empty());
    }

    /**
     * Gives it to a colleague, whoever had it before.
     *
     * @throws NotFoundException when nothing like that waits
     * @throws InvalidInputException when that is no officer who may do it
     */
    @RolesAllowed(Roles.DESK)
    public void assign(@NotNull String kind, @NotNull UUID subject, UUID officer) {
        Waiting one = waiting(kind, subject);
        if (people.officers(one.source().role()).stream()
                .noneMatch(person -> person.account().equals(officer))) {
            throw new InvalidInputException("officer", InquiryError.NOT_AN_OFFICER);
        }
        give(one, Optional.of(officer));
    }

    /**
     * What is to be given to somebody.
     *
     * @throws NotFoundException when nothing like that waits
     */
    @RolesAllowed(Roles.DESK)
    public WorkEntry entry(@NotNull String kind, @NotNull UUID subject, @NotNull Locale locale) {
        Waiting one = waiting(kind, subject);
        return entry(one, officer(one), new WorkClock(hours.calendar(), settings.days(), clock.instant()), locale);
    }

    /** The officers who may do it. */
    @RolesAllowed(Roles.DESK)
    public List<KnownPerson> officers(@NotNull String kind, @NotNull UUID subject) {
        return people.officers(waiting(kind, subject).source().role());
    }

    private Waiting waiting(String kind, UUID subject) {
        String id = TakenWork.id(kind, subject);
        return all(Messages.LANGUAGES.get(0)).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    private Optional<UUID> officer(Waiting one) {
        return one.officer(taken.of(List.of(one.id())));
    }

    private void give(Waiting one, Optional<UUID> officer) {
        WorkItem item = one.item();
        if (one.source().staysWithAll()) {
            throw new NotFoundException();
        }
        if (one.source().keepsOfficers()) {
            one.source().give(item.subject(), officer);
            return;
        }
        Optional<TakenWork> before = taken.find(one.id());
        if (officer.isEmpty()) {
            before.ifPresent(taken::remove);
        } else if (before.isPresent()) {
            before.get().passTo(officer.get(), clock.instant());
        } else {
            taken.add(new TakenWork(item.kind(), item.subject(), officer.get(), clock.instant()));
        }
    }

    private List<Waiting> all(Locale locale) {
        return sources.stream()
                .filter(source -> caller.may(source.role()))
                .flatMap(source -> source.waiting(OF_EACH, locale).stream()
                        .map(item -> new Waiting(source, item, Messages.of(source.getClass()))))
                .toList();
    }

    private WorkEntry entry(Waiting one, Optional<UUID> officer, WorkClock time, Locale locale) {
        WorkItem item = one.item();
        return new WorkEntry(
                item.kind(),
                item.subject(),
                one.what(locale),
                item.about(),
                item.path(),
                item.since(),
                time.age(item).text(locale),
                time.due(item),
                time.isOverdue(item),
                officer.flatMap(names::of),
                officer.filter(caller.requireAccount()::equals).isPresent(),
                one.source().staysWithAll());
    }

    private static boolean shown(WorkEntry entry, WorkFilter filter) {
        return switch (filter) {
            case ALL -> true;
            case FREE -> entry.isFree();
            case MINE -> entry.mine();
            case OVERDUE -> entry.overdue();
        };
    }
}
