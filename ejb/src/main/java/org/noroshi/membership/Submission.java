package org.noroshi.membership;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/** A form that was read and found right: what an application is made of when it is sent. */
record Submission(
        Institution institution,
        Set<String> domains,
        String browserCheck,
        List<Person> people,
        Set<PledgeItem> pledges,
        boolean nextYear,
        UUID termsVersion) {}
