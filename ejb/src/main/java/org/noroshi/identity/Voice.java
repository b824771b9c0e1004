package org.noroshi.identity;

import org.noroshi.accounts.Group;
import org.noroshi.accounts.Viewer;

/** In whose name an author speaks. It tells a group, never a person, and is fixed with the pseudonym. */
public enum Voice {
    /** 会員: a user of a member. */
    MEMBER,
    /** 事務局: whoever runs the service. */
    DESK,
    /** 分析担当: the contractor who publishes alerts. */
    ANALYST;

    static Voice of(Viewer viewer) {
        if (viewer.isMember()) {
            return MEMBER;
        }
        return viewer.group() == Group.ANALYST ? ANALYST : DESK;
    }
}
