package org.noroshi.api;

import java.util.UUID;
import org.noroshi.groups.GroupView;

/**
 * A sharing group that the own hospital is in.
 *
 * @param size how many hospitals are in it: {@code FEWER} than are told, {@code UNDER_20}, {@code UNDER_100} or {@code
 *     MORE}; with {@code FEWER} readers may guess who wrote
 */
public record GroupJson(UUID id, String name, String purpose, String size) {

    static GroupJson of(GroupView group) {
        return new GroupJson(group.id(), group.name(), group.purpose(), group.range());
    }
}
