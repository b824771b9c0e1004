package org.noroshi.sharing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.noroshi.accounts.Viewer;
import org.noroshi.identity.OwnThreads;
import org.noroshi.identity.PrivateRecords;
import org.noroshi.identity.Pseudonyms;
import org.noroshi.platform.Json;
import org.noroshi.platform.Seal;

/**
 * Who is told of what. Having written in a thread means being told, without a row; a choice to be told, or not to be,
 * is two rows that don't know each other: a sealed one at the thread, for the moment when notices are sent, and one
 * among the account's own, for the page.
 */
@ApplicationScoped
class Watchers {

    private static final String SHELF = "watched";
    private static final String MAIL_SHELF = "told-by-mail";
    private static final String MAIL = "board";
    private static final String ON = "on";
    private static final String ACCOUNT = "account";
    private static final String EVERYTHING = "EVERYTHING";

    @Inject
    Watches watches;

    @Inject
    Pseudonyms pseudonyms;

    @Inject
    OwnThreads own;

    @Inject
    PrivateRecords records;

    @Inject
    Seal seal;

    protected Watchers() {}

    /** Accounts that want to know what happens in the thread, at this moment. Whether they may is not asked here. */
    Set<UUID> of(DiscussionThread thread) {
        Set<UUID> told = new HashSet<>(pseudonyms.accountsIn(thread.id()));
        watches.ofKinds(List.of(thread.kind().name(), EVERYTHING)).stream()
                .map(this::opened)
                .map(Choice::account)
                .forEach(told::add);
        watches.ofThread(thread.id()).stream().map(this::opened).forEach(choice -> {
            if (choice.on()) {
                told.add(choice.account());
            } else {
                told.remove(choice.account());
            }
        });
        return told;
    }

    /** Threads whose news are the viewer's: written in or watched, and not switched off. */
    Set<UUID> threads(Viewer viewer) {
        Set<UUID> threads = new HashSet<>(own.of(viewer));
        choices(viewer).forEach((thread, on) -> {
            if (on) {
                threads.add(thread);
            } else {
                threads.remove(thread);
            }
        });
        return threads;
    }

    boolean isWatching(Viewer viewer, UUID thread) {
        Boolean chosen = choices(viewer).get(thread);
        return chosen != null ? chosen : own.of(viewer).contains(thread);
    }

    void choose(Viewer viewer, UUID thread, boolean on) {
        records.put(
                viewer,
                SHELF,
                thread.toString(),
                Json.createObjectBuilder().add(ON, on).build());
        watches.replace(new Watch(
                seal.tag("watch", viewer.account(), thread), thread, null, sealed(viewer, on, thread.toString())));
    }

    /** Kinds of which every thread is the viewer's business. */
    WatchedKinds kinds(Viewer viewer) {
        Map<String, String> tags = kindTags(viewer);
        Set<String> existing = watches.existing(tags.values());
        Set<ThreadKind> kinds = Arrays.stream(ThreadKind.values())
                .filter(kind -> existing.contains(tags.get(kind.name())))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(ThreadKind.class)));
        return new WatchedKinds(kinds, existing.contains(tags.get(EVERYTHING)));
    }

    void choose(Viewer viewer, WatchedKinds kinds) {
        records.alone(viewer);
        Collection<String> wanted = new HashSet<>();
        kinds.kinds().forEach(kind -> wanted.add(kind.name()));
        if (kinds.everything()) {
            wanted.add(EVERYTHING);
        }
        kindTags(viewer).forEach((kind, tag) -> {
            if (wanted.contains(kind)) {
                watches.replace(new Watch(tag, null, kind, sealed(viewer, true, kind)));
            } else {
                watches.remove(tag);
            }
        });
    }

    boolean wantsMail(Viewer viewer) {
        return records.get(viewer, MAIL_SHELF, MAIL)
                .map(value -> value.getBoolean(ON))
                .orElse(true);
    }

    void wantMail(Viewer viewer, boolean on) {
        records.put(
                viewer, MAIL_SHELF, MAIL, Json.createObjectBuilder().add(ON, on).build());
    }

    private Map<UUID, Boolean> choices(Viewer viewer) {
        Map<UUID, Boolean> choices = new HashMap<>();
        records.list(viewer, SHELF)
                .forEach((thread, value) -> choices.put(UUID.fromString(thread), value.getBoolean(ON)));
        return choices;
    }

    private Map<String, String> kindTags(Viewer viewer) {
        return Stream.concat(Arrays.stream(ThreadKind.values()).map(ThreadKind::name), Stream.of(EVERYTHING))
                .collect(Collectors.toMap(kind -> kind, kind -> seal.tag("watch-kind", viewer.account(), kind)));
    }

    private byte[] sealed(Viewer viewer, boolean on, String subject) {
        // "on" and "off" have the same length, so the size of the row does not tell which it is
        return seal.sealText(
                Json.createObjectBuilder()
                        .add(ACCOUNT, viewer.account().toString())
                        .add(ON, on ? 1 : 0)
                        .build()
                        .toString(),
                "watch/" + subject);
    }

    private Choice opened(Watch watch) {
        try (JsonReader reader =
                Json.createReader(new StringReader(seal.openText(watch.sealed(), "watch/" + watch.subject())))) {
            JsonObject json = reader.readObject();
            return new Choice(UUID.fromString(json.getString(ACCOUNT)), json.getInt(ON) == 1);
        }
    }

    private record Choice(UUID account, boolean on) {}
}
