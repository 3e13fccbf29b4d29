package org.casebridge.ui.compare.mediators;

import org.casebridge.app.compare.mediators.Tie;

/** The areas of a map, as one reads it. */
enum Zone {
  /** At work. */
  WORKPLACE,
  /** At home. */
  HOME,
  /** Elsewhere. */
  COMMUNITY,
  /** Support of which it is not stated who gave it. */
  NOBODY;

  static Zone of(Tie tie) {
    return tie.sphere()
        .map(sphere ->
            switch (sphere) {
              case WORKPLACE -> WORKPLACE;
              case HOME -> HOME;
              case COMMUNITY -> COMMUNITY;
            })
        .orElse(NOBODY);
  }
}
