package org.casebridge.report;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.cos.COSObject;
import org.jspecify.annotations.Nullable;

/**
 * A document's bookmarks, nested (ISO 32000-1, 12.3.3). Each is written once the next one beside or
 * above it is known, so that only the branch being added to is kept.
 */
final class Outline {
  private final ObjectWriter out;
  private final List<Branch> open = new ArrayList<>();
  private final List<Waiting> waiting = new ArrayList<>();
  private int waitingBefore;

  /** A bookmark whose page is still to come. */
  private record Waiting(int level, String title) {}

  /** A place and the height of its page in points. */
  record Place(COSObject page, float height) {}

  /** What has bookmarks beneath it: the outline itself, or a bookmark. */
  private static final class Branch {
    private final COSObject reference;
    private final COSDictionary content = new COSDictionary();
    private int kids;

    Branch(COSObject reference) {
      this.reference = reference;
    }
  }

  Outline(ObjectWriter out) {
    this.out = out;
    open.add(new Branch(out.reserve()));
  }

  /**
   * Adds a bookmark.
   *
   * @param level how many others it stands beneath, from 0; no deeper than beneath the last one
   * @param place where it leads; null to wait for {@link #reach}
   */
  void add(int level, String title, @Nullable Place place) {
    waiting.removeIf(it -> it.level() >= level);
    waitingBefore = Math.min(waitingBefore, waiting.size());
    if (place == null) {
      waiting.add(new Waiting(level, title));
    } else {
      append(level, title, place);
    }
  }

  /** Leads all bookmarks that wait to this place. */
  void reach(Place place) {
    waiting.forEach(it -> append(it.level(), it.title(), place));
    waiting.clear();
    waitingBefore = 0;
  }

  /**
   * No page comes any more for the bookmark added last, if it still waits; those above it wait on.
   */
  void giveUp() {
    if (waiting.size() > waitingBefore) {
      waiting.removeLast();
    }
    waitingBefore = waiting.size();
  }

  private void append(int level, String title, Place place) {
    int depth = Math.min(level + 1, open.size());
    while (open.size() > depth + 1) {
      close(open.removeLast());
    }
    Branch added = new Branch(out.reserve());
    Branch above = open.get(depth - 1);
    if (open.size() > depth) {
      Branch before = open.removeLast();
      before.content.setItem(COSName.NEXT, added.reference);
      added.content.setItem(COSName.PREV, before.reference);
      close(before);
    } else {
      above.content.setItem(COSName.FIRST, added.reference);
    }
    above.content.setItem(COSName.LAST, added.reference);
    above.kids++;
    added.content.setString(COSName.TITLE, title);
    added.content.setItem(COSName.PARENT, above.reference);
    COSArray top = new COSArray();
    top.add(place.page());
    top.add(COSName.getPDFName("XYZ"));
    top.add(COSNull.NULL);
    top.add(COSInteger.get((int) place.height()));
    top.add(COSNull.NULL);
    added.content.setItem(COSName.DEST, top);
    open.add(added);
  }

  /** A bookmark's own branch is shown folded, of which a count below 0 tells. */
  private void close(Branch branch) {
    if (branch.kids > 0) {
      branch.content.setInt(COSName.COUNT, -branch.kids);
    }
    out.put(branch.reference, branch.content);
  }

  /** Writes what is left; gives the whole. */
  COSObject end() {
    while (open.size() > 1) {
      close(open.removeLast());
    }
    Branch root = open.getFirst();
    root.content.setItem(COSName.TYPE, COSName.OUTLINES);
    root.content.setInt(COSName.COUNT, root.kids);
    out.put(root.reference, root.content);
    return root.reference;
  }
}
