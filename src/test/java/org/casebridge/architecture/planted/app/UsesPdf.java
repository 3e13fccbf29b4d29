package org.casebridge.architecture.planted.app;

import org.apache.pdfbox.pdmodel.PDDocument;

record UsesPdf(PDDocument document) {}
