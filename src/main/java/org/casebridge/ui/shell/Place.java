package org.casebridge.ui.shell;

/** The places of the program, in the order of the rail. */
enum Place {
  CASES,
  COMPARE,
  WORKSHOP,
  SOURCES,
  STUDY;

  /** The place of a name kept in the settings; the first for anything else. */
  static Place of(String name) {
    for (Place place : values()) {
      if (place.name().equals(name)) {
        return place;
      }
    }
    return CASES;
  }
}
