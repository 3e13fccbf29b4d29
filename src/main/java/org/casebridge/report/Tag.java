package org.casebridge.report;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSObject;
import org.jspecify.annotations.Nullable;

/**
 * One element of a document's structure, in the order it is to be read in, whatever the order it is
 * drawn in.
 */
final class Tag implements Kid {
  private final String type;
  private final List<Kid> kids = new ArrayList<>();
  private @Nullable String alt;
  private @Nullable String scope;
  private int columnSpan = 1;
  private float @Nullable [] box;

  Tag(String type) {
    this.type = type;
  }

  /** Appends an element. */
  Tag add(String kidType) {
    Tag kid = new Tag(kidType);
    kids.add(kid);
    return kid;
  }

  /** Appends a stretch of content. */
  void add(Kid.Content content) {
    kids.add(content);
  }

  /** Keeps of one of its elements nothing but where it stands in the file. */
  void replace(Tag kid, COSObject reference) {
    kids.set(place(kid), new Kid.Written(reference));
  }

  /** Forgets one of its elements. */
  void leaveOut(Tag kid) {
    kids.remove(place(kid));
  }

  private int place(Tag kid) {
    int place = kids.lastIndexOf(kid);
    if (place < 0) {
      throw new IllegalStateException("the element stands elsewhere");
    }
    return place;
  }

  /** What a drawing shows, in words. */
  Tag alt(String words) {
    alt = words;
    return this;
  }

  /** What a head of a table heads: {@code Row} or {@code Column}. */
  Tag scope(String what) {
    scope = what;
    return this;
  }

  Tag columnSpan(int columns) {
    columnSpan = columns;
    return this;
  }

  /** Where a drawing stands: left, bottom, right, top in points from the page's lower left. */
  void box(float left, float bottom, float right, float top) {
    box = new float[] {left, bottom, right, top};
  }

  String type() {
    return type;
  }

  List<Kid> kids() {
    return kids;
  }

  @Nullable String alt() {
    return alt;
  }

  @Nullable String scope() {
    return scope;
  }

  int columnSpan() {
    return columnSpan;
  }

  float @Nullable [] box() {
    return box;
  }

  /** Whether it keeps a table's shape even with nothing in it. */
  boolean isCell() {
    return type.equals("TD") || type.equals("TH");
  }

  /** The level of a heading, from 1; 0 for anything else. */
  int headingLevel() {
    return type.length() == 2 && type.charAt(0) == 'H' ? Character.digit(type.charAt(1), 10) : 0;
  }

  /** Whether nothing was drawn for it or its kids. */
  boolean isEmpty() {
    return kids.stream().allMatch(kid -> kid instanceof Tag tag && tag.isEmpty());
  }
}
