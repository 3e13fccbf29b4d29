package org.casebridge.domain;

import org.jspecify.annotations.Nullable;

/**
 * One plain value of a record, nested records taken apart.
 *
 * @param path the way to it, e.g. {@code text} or {@code claim.presence}
 * @param column its name in the study file, e.g. {@code presence} or {@code asset_score}
 * @param type its sort
 * @param raw its Java type; for lists the type of an element
 * @param nullable whether it may be null
 * @param prose set where a person writes it
 * @param ref set where it points at other items
 * @param term set where it holds codes of a vocabulary
 */
public record Slot(
    String path,
    String column,
    Type type,
    Class<?> raw,
    boolean nullable,
    @Nullable Prose prose,
    @Nullable Ref ref,
    @Nullable Term term) {

  /** The sorts of value. */
  public enum Type {
    /** A text. */
    TEXT,
    /** True or false. */
    FLAG,
    /** A whole number, {@code int} or {@code long}. */
    NUMBER,
    /** A number with a fraction. */
    REAL,
    /** An id. */
    ID,
    /** A moment, to the millisecond. */
    TIME,
    /** A value of a fixed vocabulary. */
    CODE,
    /** A partial date. */
    DATE,
    /** Texts in order. */
    TEXT_LIST,
    /** Ids in order. */
    ID_LIST,
    /** Small records in order. */
    RECORD_LIST
  }
}
