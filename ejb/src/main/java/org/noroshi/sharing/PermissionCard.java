package org.noroshi.sharing;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.noroshi.platform.Messages;

/** All that a reader may and may not do with a text, as it goes along wherever the text goes (article 16-2). */
public record PermissionCard(List<Permission> permissions) {

    public PermissionCard {
        permissions = List.copyOf(permissions);
    }

    /** The line of one use. */
    public Permission of(Use use) {
        return permissions.stream()
                .filter(permission -> permission.use() == use)
                .findFirst()
                .orElseThrow();
    }

    /** Those with this answer. */
    public List<Permission> with(Answer answer) {
        return permissions.stream()
                .filter(permission -> permission.answer() == answer)
                .toList();
    }

    /** What its author can be asked for. */
    public List<Use> askable() {
        return with(Answer.NEEDS_PERMISSION).stream().map(Permission::use).toList();
    }

    /** One sentence for each answer that there is: what is permitted, what needs permission, what is not permitted. */
    public List<String> lines(Locale locale) {
        Messages words = Messages.of(PermissionCard.class);
        String comma = words.text(locale, "card.comma");
        return Arrays.stream(new Answer[] {Answer.ALLOWED, Answer.NEEDS_PERMISSION, Answer.NO})
                .filter(answer -> !with(answer).isEmpty())
                .map(answer -> words.text(
                        locale,
                        "card." + answer,
                        String.join(
                                comma,
                                with(answer).stream()
                                        .map(permission -> permission.use().text(locale))
                                        .toList())))
                .toList();
    }
}
