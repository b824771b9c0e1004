package org.noroshi.membership;

/** What the steps of a contract rest on, and no others. */
enum ContractGround {
    /** The terms that the hospital objected to were taken back. */
    A04_2,
    /** The hospital does not accept new terms. */
    A04_3,
    /** Its notice arrived, or did not. */
    A05_2,
    /** The application was accepted. */
    A06_1,
    /** The service itself is over. */
    A12_1,
    /** The hospital tells a change, or leaves. */
    A17_2,
    /** A pledge is broken. */
    A28_3;

    /** As it is stored and cited: {@code A17-2}. */
    String code() {
        return name().replace('_', '-');
    }

    static ContractGround ofCode(String code) {
        return valueOf(code.replace('-', '_'));
    }
}
