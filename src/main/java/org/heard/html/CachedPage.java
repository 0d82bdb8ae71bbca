package org.heard.html;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a view whose page depends on nothing but its path, the named query parameters, the language, the person's
 * display settings and published content. Such a page is kept as ready bytes with an ETag until a
 * {@link ContentChanged} event or a short time limit drops it. Every other page is built anew and says
 * {@code no-store}.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface CachedPage {

    /** The query parameters that the page depends on; all others are ignored. */
    String[] parameters() default {};
}
