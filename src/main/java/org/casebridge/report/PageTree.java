package org.casebridge.report;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;

/** A document's pages in two levels (ISO 32000-1, 7.7.3), so that none has a long way to go. */
final class PageTree {
  private static final int EACH = 64;
  private final ObjectWriter out;
  private final COSObject root;
  private final COSArray nodes = new COSArray();
  private final List<COSObject> pages = new ArrayList<>();
  private COSObject node;
  private int count;

  PageTree(ObjectWriter out) {
    this.out = out;
    this.root = out.reserve();
    this.node = out.reserve();
  }

  int count() {
    return count;
  }

  /** Appends a page; gives the node to be named as its parent. */
  COSObject add(COSObject page) {
    if (pages.size() == EACH) {
      closeNode();
      node = out.reserve();
    }
    pages.add(page);
    count++;
    return node;
  }

  private void closeNode() {
    COSDictionary content = node(new COSArray(pages), pages.size());
    content.setItem(COSName.PARENT, root);
    out.put(node, content);
    nodes.add(node);
    pages.clear();
  }

  private static COSDictionary node(COSArray kids, int pages) {
    COSDictionary content = new COSDictionary();
    content.setItem(COSName.TYPE, COSName.PAGES);
    content.setItem(COSName.KIDS, kids);
    content.setInt(COSName.COUNT, pages);
    return content;
  }

  /** Writes what is left; gives the whole. */
  COSObject end() {
    closeNode();
    out.put(root, node(nodes, count));
    return root;
  }
}
