package org.noroshi.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Stereotype;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the only classes that may use an {@code EntityManager}: package-private, one for each aggregate. They carry
 * {@code @ApplicationScoped} beside it, because inside an EAR the server does not find beans by a stereotype alone.
 */
@Stereotype
@ApplicationScoped
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Repository {}
