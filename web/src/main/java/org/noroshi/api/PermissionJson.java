package org.noroshi.api;

import java.util.Locale;
import org.noroshi.sharing.Permission;

/**
 * One thing a reader may want to do, and whether that is allowed (article 16).
 *
 * @param answer {@code ALLOWED}, {@code NEEDS_PERMISSION} or {@code NO}
 * @param article of the terms that rules it
 */
public record PermissionJson(String use, String answer, String article, String reason) {

    static PermissionJson of(Permission permission, Locale language) {
        return new PermissionJson(
                permission.use().name(), permission.answer().name(), permission.article(), permission.reason(language));
    }
}
