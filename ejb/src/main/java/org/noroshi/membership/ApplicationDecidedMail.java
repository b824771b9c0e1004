package org.noroshi.membership;

import java.util.Map;
import org.noroshi.terms.Ground;

/** Tells the liaison of a decision against admitting now, with the article it rests on. */
abstract class ApplicationDecidedMail extends ApplicationMail {

    @Override
    Map<String, String> values(Application application) {
        return Map.of(
                "number", application.number(),
                "institution", application.institution().name(),
                "name", application.liaison().name(),
                "ground",
                        application
                                .lastEffective()
                                .map(Decision::ground)
                                .map(DecisionGround::code)
                                .map(Ground::parse)
                                .map(ground -> ground.display(application.language()))
                                .orElse(""),
                "link", links.statusUrl(application.id()));
    }
}
