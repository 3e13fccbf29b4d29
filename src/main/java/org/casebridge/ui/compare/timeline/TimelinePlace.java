package org.casebridge.ui.compare.timeline;

/**
 * Where something is.
 *
 * @param lane from 0; -1 for nowhere
 * @param thing from 0; -1 for the lane as a whole
 */
record TimelinePlace(int lane, int thing) {
  static final TimelinePlace NONE = new TimelinePlace(-1, -2);

  boolean somewhere() {
    return lane >= 0;
  }
}
