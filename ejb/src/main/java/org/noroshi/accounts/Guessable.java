package org.noroshi.accounts;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks what finds something by an id that the caller gives, as the first argument. Whoever asks for many that are not
 * there for him waits longer and longer, by whatever way he asks, page or program (article 18-5).
 */
@Documented
@InterceptorBinding
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface Guessable {}
