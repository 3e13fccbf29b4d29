package org.casebridge.domain;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The component holds the id, or a list of ids, of another item. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Ref {
  /** What kind of item it points at. */
  Kind[] value() default {};

  /** Whether it may point at any claim. */
  boolean claims() default false;

  /** Whether this item goes when the other is removed; otherwise only the reference goes. */
  boolean owner() default false;
}
