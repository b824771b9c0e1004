package org.noroshi.groups;

import org.noroshi.platform.ErrorCode;

/** What can be wrong with a sharing group. */
public enum GroupsError implements ErrorCode {
    CLOSED_TO_NEW_MEMBERS,
    NOT_POSSIBLE_NOW
}
