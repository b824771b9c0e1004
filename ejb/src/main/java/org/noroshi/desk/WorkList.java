package org.noroshi.desk;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.noroshi.accounts.StaffNames;
import org.noroshi.platform.CurrentCaller;
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
    CurrentCaller caller;

    @Inject
    Clock clock;

    private record Waiting(WorkItem item, Messages texts) {

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
        Instant now = clock.instant();
        List<WorkEntry> entries = all.stream()
                .filter(one -> kind.isEmpty() || kind.get().equals(one.item().kind()))
                .map(one -> entry(one, Optional.ofNullable(rows.get(one.id())), now, locale))
                .filter(entry -> shown(entry, filter))
                .sorted(Comparator.comparing((WorkEntry entry) -> !entry.overdue())
                        .thenComparing(entry -> entry.due().orElse(Instant.MAX))
                        .thenComparing(WorkEntry::since))
                .toList();
        return new WorkPage(entries, kinds);
    }

    /** How many wait that nobody has taken on. */
    @RolesAllowed(Roles.DESK)
    public long free() {
        List<String> ids =
                all(Messages.LANGUAGES.get(0)).stream().map(Waiting::id).toList();
        return ids.size() - taken.of(ids).size();
    }

    /**
     * Takes it on.
     *
     * @throws NotFoundException when nothing like that waits
     * @throws RefusedException when another officer has it
     */
    @RolesAllowed(Roles.DESK)
    public void take(@NotNull String kind, @NotNull UUID subject) {
        requireWaiting(kind, subject);
        UUID own = caller.requireAccount();
        Optional<TakenWork> before = taken.find(TakenWork.id(kind, subject));
        if (before.isPresent()) {
            if (before.get().takenBy().equals(own)) {
                return;
            }
            throw new RefusedException(
                    DeskError.TAKEN_ALREADY, names.of(before.get().takenBy()).orElse("?"));
        }
        taken.add(new TakenWork(kind, subject, own, clock.instant()));
    }

    /** Gives it back, also for an officer who is away; a colleague can take it on then. */
    @RolesAllowed(Roles.DESK)
    public void giveBack(@NotNull String kind, @NotNull UUID subject) {
        requireWaiting(kind, subject);
        taken.find(TakenWork.id(kind, subject)).ifPresent(taken::remove);
    }

    private void requireWaiting(String kind, UUID subject) {
        String id = TakenWork.id(kind, subject);
        if (all(Messages.LANGUAGES.get(0)).stream().noneMatch(one -> one.id().equals(id))) {
            throw new NotFoundException();
        }
    }

    private List<Waiting> all(Locale locale) {
        return sources.stream()
                .filter(source -> caller.may(source.role()))
                .flatMap(source -> source.waiting(OF_EACH, locale).stream()
                        .map(item -> new Waiting(item, Messages.of(source.getClass()))))
                .toList();
    }

    private WorkEntry entry(Waiting one, Optional<TakenWork> row, Instant now, Locale locale) {
        WorkItem item = one.item();
        return new WorkEntry(
                item.kind(),
                item.subject(),
                one.what(locale),
                item.about(),
                item.path(),
                item.since(),
                item.due(),
                item.due().filter(due -> due.isBefore(now)).isPresent(),
                row.map(TakenWork::takenBy).flatMap(names::of),
                row.map(TakenWork::takenBy)
                        .filter(caller.requireAccount()::equals)
                        .isPresent());
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
