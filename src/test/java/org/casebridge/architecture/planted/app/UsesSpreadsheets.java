package org.casebridge.architecture.planted.app;

import org.dhatim.fastexcel.Workbook;

record UsesSpreadsheets(Workbook workbook) {}
