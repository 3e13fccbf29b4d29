package org.casebridge.report;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;

/**
 * Writes the elements of a document's structure, and from each page the way back to them. Of what
 * is written only a reference is kept.
 */
final class Structure {
  private static final COSName OWNER = COSName.O;

  /** How many pages one node of the ways back holds. */
  private static final int EACH = 64;

  private final ObjectWriter out;
  private final COSObject root;
  private final COSObject document;
  private final Tag whole = new Tag("Document");
  private final List<COSObject> waysBack = new ArrayList<>();
  private final List<Waiting> waiting = new ArrayList<>();
  private boolean mending;
  private int heading;

  /** A page with content of elements that aren't written yet. */
  private record Waiting(COSObject wayBack, PageMarks page) {}

  Structure(ObjectWriter out) {
    this.out = out;
    this.root = out.reserve();
    this.document = out.reserve();
  }

  /** The element that holds all others. */
  Tag whole() {
    return whole;
  }

  /** Lets headings step up where the ones above them are left out. */
  void mendHeadings() {
    mending = true;
  }

  /** Adds a page whose content is all drawn; gives its key, counted from 0. */
  int add(PageMarks page) {
    COSObject wayBack = out.reserve();
    waysBack.add(wayBack);
    waiting.add(new Waiting(wayBack, page));
    answer();
    return waysBack.size() - 1;
  }

  /** Writes an element that stands right beneath {@link #whole}; nothing comes into it any more. */
  void finish(Tag tag) {
    if (tag.isEmpty()) {
      whole.leaveOut(tag);
    } else {
      whole.replace(tag, written(tag, document));
    }
    answer();
  }

  private void answer() {
    waiting.removeIf(it -> {
      if (it.page().isWhole()) {
        out.put(it.wayBack(), it.page().elements());
        return true;
      }
      return false;
    });
  }

  /** Writes what is left; gives the whole. */
  COSObject end() {
    write(document, whole, root);
    answer();
    if (!waiting.isEmpty()) {
      throw new IllegalStateException("content of an element outside the structure");
    }
    COSDictionary content = new COSDictionary();
    content.setItem(COSName.TYPE, COSName.STRUCT_TREE_ROOT);
    content.setItem(COSName.K, new COSArray(List.of(document)));
    content.setItem(COSName.PARENT_TREE, out.add(tree()));
    content.setInt(COSName.PARENT_TREE_NEXT_KEY, waysBack.size());
    out.put(root, content);
    return root;
  }

  private COSDictionary tree() {
    COSArray nodes = new COSArray();
    for (int from = 0; from < waysBack.size(); from += EACH) {
      int to = Math.min(from + EACH, waysBack.size());
      COSArray numbers = new COSArray();
      for (int key = from; key < to; key++) {
        numbers.add(COSInteger.get(key));
        numbers.add(waysBack.get(key));
      }
      COSDictionary node = new COSDictionary();
      node.setItem(
          COSName.LIMITS, new COSArray(List.of(COSInteger.get(from), COSInteger.get(to - 1))));
      node.setItem(COSName.NUMS, numbers);
      nodes.add(out.add(node));
    }
    COSDictionary tree = new COSDictionary();
    tree.setItem(COSName.KIDS, nodes);
    return tree;
  }

  private COSObject written(Tag tag, COSObject parent) {
    COSObject reference = out.reserve();
    write(reference, tag, parent);
    return reference;
  }

  private void write(COSObject reference, Tag tag, COSObject parent) {
    COSDictionary element = new COSDictionary();
    element.setItem(COSName.TYPE, COSName.STRUCT_ELEM);
    element.setName(COSName.S, type(tag));
    element.setItem(COSName.P, parent);
    String alt = tag.alt();
    if (alt != null) {
      element.setString(COSName.ALT, CleanText.of(alt));
    }
    List<COSBase> attributes = attributes(tag);
    if (!attributes.isEmpty()) {
      element.setItem(COSName.A, new COSArray(attributes));
    }
    COSArray kids = new COSArray();
    for (Kid kid : tag.kids()) {
      switch (kid) {
        case Tag inner -> {
          if (inner.isCell() || !inner.isEmpty()) {
            kids.add(written(inner, reference));
          }
        }
        case Kid.Written inner -> kids.add(inner.reference());
        case Kid.Content content -> {
          content.page().belongs(content.mark(), reference);
          kids.add(mark(content, element));
        }
      }
    }
    element.setItem(COSName.K, kids);
    out.put(reference, element);
  }

  /** A bare number on the page the element begins on, else a number with its page. */
  private static COSBase mark(Kid.Content content, COSDictionary element) {
    COSObject page = content.page().reference();
    if (!element.containsKey(COSName.PG)) {
      element.setItem(COSName.PG, page);
    }
    if (element.getItem(COSName.PG) == page) {
      return COSInteger.get(content.mark());
    }
    COSDictionary reference = new COSDictionary();
    reference.setItem(COSName.TYPE, COSName.MCR);
    reference.setItem(COSName.PG, page);
    reference.setInt(COSName.MCID, content.mark());
    return reference;
  }

  private String type(Tag tag) {
    int level = tag.headingLevel();
    if (level == 0 || !mending) {
      return tag.type();
    }
    heading = Math.min(level, heading + 1);
    return "H" + heading;
  }

  private static List<COSBase> attributes(Tag tag) {
    List<COSBase> attributes = new ArrayList<>();
    String scope = tag.scope();
    if (scope != null || tag.columnSpan() > 1) {
      COSDictionary table = new COSDictionary();
      table.setItem(OWNER, COSName.getPDFName("Table"));
      if (scope != null) {
        table.setName("Scope", scope);
      }
      if (tag.columnSpan() > 1) {
        table.setInt("ColSpan", tag.columnSpan());
      }
      attributes.add(table);
    }
    float[] box = tag.box();
    if (box != null) {
      COSDictionary layout = new COSDictionary();
      layout.setItem(OWNER, COSName.getPDFName("Layout"));
      layout.setName("Placement", "Block");
      COSArray edges = new COSArray();
      for (float edge : box) {
        edges.add(new COSFloat(edge));
      }
      layout.setItem(COSName.BBOX, edges);
      attributes.add(layout);
    }
    return attributes;
  }
}
