package org.casebridge.architecture.planted.app;

import org.apache.poi.xwpf.usermodel.XWPFDocument;

record UsesTextDocuments(XWPFDocument document) {}
