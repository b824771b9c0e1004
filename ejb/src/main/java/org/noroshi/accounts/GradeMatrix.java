package org.noroshi.accounts;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.noroshi.membership.Grade;
import org.noroshi.membership.Standing;
import org.noroshi.platform.Roles;

/** What each grade of restriction leaves a liaison, asked of the code that takes it away, so that a page can't lie. */
public final class GradeMatrix {

    /**
     * One grade.
     *
     * @param standing whether the page that says why can be seen
     */
    public record Row(Grade grade, boolean standing, boolean read, boolean act, boolean post, boolean export) {}

    private GradeMatrix() {}

    /** All grades, from nothing to everything. */
    public static List<Row> rows() {
        return Arrays.stream(Grade.values()).map(GradeMatrix::row).toList();
    }

    private static Row row(Grade grade) {
        Standing standing = new Standing(true, grade, UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID());
        Rights rights = Rights.ofMember(Group.LIAISON, standing, true);
        return new Row(
                grade,
                rights.roles().contains(Roles.STANDING),
                rights.roles().contains(Roles.READ),
                rights.roles().contains(Roles.REPRESENT),
                rights.roles().contains(Roles.POST),
                rights.roles().contains(Roles.EXPORT));
    }
}
