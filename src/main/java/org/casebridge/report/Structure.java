package org.casebridge.report;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;

/** Writes the elements of a document's structure, and from each page the way back to them. */
final class Structure {
  private static final COSName OWNER = COSName.O;
  private final List<PDPage> pages;
  private final IdentityHashMap<Tag, COSDictionary> written = new IdentityHashMap<>();

  Structure(List<PDPage> pages) {
    this.pages = pages;
  }

  /**
   * The structure's root.
   *
   * @param document the element that holds all others
   * @param marks for each page the elements of its stretches of content
   */
  COSDictionary write(Tag document, List<List<Tag>> marks) {
    COSDictionary root = new COSDictionary();
    root.setItem(COSName.TYPE, COSName.STRUCT_TREE_ROOT);
    COSArray kids = new COSArray();
    kids.add(element(document, root));
    root.setItem(COSName.K, kids);
    COSArray numbers = new COSArray();
    for (int page = 0; page < marks.size(); page++) {
      COSArray elements = new COSArray();
      for (Tag tag : marks.get(page)) {
        COSDictionary element = written.get(tag);
        if (element == null) {
          throw new IllegalStateException("content of an element outside the structure");
        }
        elements.add(element);
      }
      numbers.add(COSInteger.get(page));
      numbers.add(elements);
    }
    COSDictionary tree = new COSDictionary();
    tree.setItem(COSName.NUMS, numbers);
    root.setItem(COSName.PARENT_TREE, tree);
    root.setInt(COSName.PARENT_TREE_NEXT_KEY, marks.size());
    return root;
  }

  private COSDictionary element(Tag tag, COSDictionary parent) {
    COSDictionary element = new COSDictionary();
    written.put(tag, element);
    element.setItem(COSName.TYPE, COSName.STRUCT_ELEM);
    element.setName(COSName.S, tag.type());
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
    for (Object kid : tag.kids()) {
      if (kid instanceof Tag inner) {
        if (inner.isCell() || !inner.isEmpty()) {
          kids.add(element(inner, element));
        }
      } else if (kid instanceof Tag.Content content) {
        COSDictionary reference = new COSDictionary();
        reference.setItem(COSName.TYPE, COSName.MCR);
        reference.setItem(COSName.PG, pages.get(content.page()));
        reference.setInt(COSName.MCID, content.mark());
        kids.add(reference);
      }
    }
    element.setItem(COSName.K, kids);
    return element;
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
