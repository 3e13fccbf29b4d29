package org.casebridge.domain;

import java.time.Instant;
import java.util.UUID;

/**
 * What every row carries.
 *
 * @param id never changes and is never used again
 * @param created when, to the millisecond
 * @param changed when last, to the millisecond
 * @param author the name of the study's own choosing; may be empty
 */
public record Stamp(UUID id, Instant created, Instant changed, String author) {

  @Override
  public String toString() {
    return "Stamp[" + id + "]";
  }
}
