package org.noroshi.emergency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.noroshi.accounts.Viewers;
import org.noroshi.platform.Roles;
import org.noroshi.platform.WorkItem;
import org.noroshi.platform.WorkSource;
import org.noroshi.sharing.PostCustody;

/** Emergencies that the desk has not dealt with; due at once. */
@ApplicationScoped
class EmergencyWork implements WorkSource {

    @Inject
    Viewers viewers;

    @Inject
    PostCustody custody;

    @Inject
    Emergencies emergencies;

    protected EmergencyWork() {}

    @Override
    public String role() {
        return Roles.DESK;
    }

    @Override
    public boolean staysWithAll() {
        return true;
    }

    @Override
    public List<WorkItem> waiting(int most, Locale language) {
        List<Emergency> waiting = emergencies.waiting();
        Map<UUID, String> titles = custody.titles(
                viewers.current(), waiting.stream().map(Emergency::thread).collect(Collectors.toSet()));
        return waiting.stream()
                .filter(emergency -> titles.containsKey(emergency.thread()))
                .limit(most)
                .map(emergency -> new WorkItem(
                        "emergency/emergency",
                        emergency.thread(),
                        titles.get(emergency.thread()),
                        emergency.askedAt(),
                        Optional.of(emergency.askedAt()),
                        "/desk/emergency?id=" + emergency.thread()))
                .toList();
    }
}
