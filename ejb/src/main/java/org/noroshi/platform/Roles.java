package org.noroshi.platform;

/**
 * Capabilities that guard service methods. Nobody is "an administrator": a group of accounts is a bundle of these, and
 * the bundle is put together anew at each request, so a lost right is lost at the next click.
 */
public final class Roles {

    /** Signed in, whatever else is missing: acknowledging terms, own account, signing out. */
    public static final String SIGNED_IN = "signed-in";
    /** Care for how one signs in: second factor, proofs; also for who must do that before anything else. */
    public static final String SECURE = "secure";
    /** See how one stands with the service: what is restricted and why, the contract; also for who may do nothing else. */
    public static final String STANDING = "standing";
    /** Read the board within one's audience. */
    public static final String READ = "read";
    /** Take copies of what one may read along: exports, interfaces for programs. */
    public static final String EXPORT = "export";
    /** Write on the board: threads, replies, drafts. */
    public static final String POST = "post";
    /** See how the own hospital stands, and what it says about oneself. */
    public static final String BELONG = "belong";
    /** Speak for the own hospital: manage its users, domains and statements (liaison). */
    public static final String REPRESENT = "represent";
    /** Read what is addressed to the desk and answer it. */
    public static final String DESK = "desk";
    /** See applications, accept, hold or refuse them with a ground. */
    public static final String ADMIT = "admit";
    /** Restrict, suspend and release members and users with a ground. */
    public static final String RESTRICT = "restrict";
    /** Prepare, announce and take back versions of the terms. */
    public static final String PUBLISH_TERMS = "publish-terms";
    /** Write notices to members and let them out. */
    public static final String ANNOUNCE = "announce";
    /** Invite staff and end their accounts. */
    public static final String MANAGE_STAFF = "manage-staff";
    /** See mail queue and parked messages, send them again. */
    public static final String OPERATE = "operate";
    /** Stop the service in an emergency, let it run again, and decide its end. */
    public static final String STOP = "stop";
    /** Decide about reported posts and remove posts with a ground. */
    public static final String MODERATE = "moderate";
    /** Say for the own hospital how an alert concerns it. */
    public static final String ANSWER = "answer";
    /** Write alerts, let them out, correct and end them. */
    public static final String PUBLISH_ALERTS = "publish-alerts";
    /** See alerts that are still being written. */
    public static final String ALERT_DRAFTS = "alert-drafts";
    /** Give the second opinion where two officers decide. */
    public static final String SECOND = "second";
    /** Ask for an opening of the seal and, once another officer has agreed, look. */
    public static final String REQUEST_OPENING = "request-opening";
    /** See openings of the seal and decide them as the second officer. */
    public static final String UNSEAL = "unseal";
    /** Change the values by which the service is run. */
    public static final String CONFIGURE = "configure";
    /** Look through the trail, have it verified and take rows of it along; never who did it. */
    public static final String AUDIT = "audit";
    /** See figures, and nothing else. */
    public static final String STATISTICS = "statistics";

    /**
     * Has proved afresh who he is, see {@link StepUp}. In no group: given for one step alone, to those who act inside the
     * server (the sample world, tests).
     */
    public static final String PROVED = "proved";

    private Roles() {}
}
