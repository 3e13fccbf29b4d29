package org.casebridge.domain;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Text a person wrote: it is found by search, and never shown in a log. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Prose {
  /** Whether the text names its item in lists; search looks there first. */
  boolean heading() default false;
}
