package org.noroshi.sharing.guard;

/** What a place in a text could give away. */
public enum TelltaleKind {
    OWN_NAME,
    OWN_DOMAIN,
    OWN_ADDRESS,
    OWN_CODE,
    STAFF_NAME,
    TELEPHONE,
    MY_NUMBER,
    INSURANCE_NUMBER,
    PATIENT_NUMBER,
    BIRTHDAY,
    INTERNAL_HOST;

    /** Whether it is about somebody who is treated, and has no place here whatever the reason. */
    public boolean aboutPatient() {
        return this == MY_NUMBER || this == INSURANCE_NUMBER || this == PATIENT_NUMBER || this == BIRTHDAY;
    }
}
