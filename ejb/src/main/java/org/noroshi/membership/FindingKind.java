package org.noroshi.membership;

/**
 * What the service notices by itself about an application. None refuses anything: an application with a finding goes
 * on hold, on the ground named here, and an officer looks.
 */
public enum FindingKind {
    /** A member or another applicant has this name. */
    DUPLICATE_NAME(DecisionGround.A06_2_2),
    /** A member or another applicant has this code. */
    DUPLICATE_CODE(DecisionGround.A06_2_2),
    /** A member or another applicant has this mail domain. */
    DUPLICATE_DOMAIN(DecisionGround.A06_2_2),
    /** Somebody is a user with this address already. */
    ADDRESS_IN_USE(DecisionGround.A06_2_2),
    /** No code; whether the institution exists has to be seen from evidence. */
    NO_CODE(DecisionGround.A06_2_1),
    /** The code is of another prefecture than the address. */
    CODE_OF_OTHER_PREFECTURE(DecisionGround.A06_2_2),
    /** An address is outside the institution's domains. */
    ADDRESS_OUTSIDE_DOMAIN(DecisionGround.N3),
    /** The domain of an address was accepted with the application, but never proved. */
    DOMAIN_UNPROVED(DecisionGround.N3),
    FREE_MAIL(DecisionGround.N3),
    DISPOSABLE_MAIL(DecisionGround.N3),
    FOREIGN_DOMAIN(DecisionGround.N3),
    /** A user works for a contractor. */
    OUTSOURCED(DecisionGround.A06_2_1),
    /** The person had a place at another hospital with this address, or has been refused or removed there. */
    WAS_USER_ELSEWHERE(DecisionGround.A06_2_2);

    private final DecisionGround ground;

    FindingKind(DecisionGround ground) {
        this.ground = ground;
    }

    /** On what it holds the application. */
    public DecisionGround ground() {
        return ground;
    }
}
