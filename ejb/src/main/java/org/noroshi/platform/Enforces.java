package org.noroshi.platform;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says which rule of the terms a piece of code keeps: {@code @Enforces("A04-3")} on the service method, policy, verb or
 * class in which the rule stands. The secretariat's help lists article, rule and place from these marks, so the list
 * can't speak of a place that does not exist.
 */
@Documented
@Target({ElementType.TYPE, ElementType.METHOD, ElementType.CONSTRUCTOR})
@Retention(RetentionPolicy.CLASS)
@Repeatable(Enforces.All.class)
public @interface Enforces {

    /** Id of the rule: article, paragraph and item as in {@code A11-2-3}, or a note of the application such as {@code N2}. */
    String value();

    /** Several rules in one place. */
    @Documented
    @Target({ElementType.TYPE, ElementType.METHOD, ElementType.CONSTRUCTOR})
    @Retention(RetentionPolicy.CLASS)
    @interface All {
        Enforces[] value();
    }
}
