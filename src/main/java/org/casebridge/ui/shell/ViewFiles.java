package org.casebridge.ui.shell;

import org.casebridge.app.port.BitmapWriter;
import org.casebridge.app.port.DrawingWriter;
import org.casebridge.app.port.SpreadsheetWriter;
import org.casebridge.app.port.TablePrinter;

/**
 * What makes files of a comparison's views.
 *
 * @param documents prints them
 * @param spreadsheets makes tables to reckon with
 * @param drawings makes pictures sharp at any size
 * @param bitmaps makes pictures in pixels
 */
public record ViewFiles(
    TablePrinter documents,
    SpreadsheetWriter spreadsheets,
    DrawingWriter drawings,
    BitmapWriter bitmaps) {}
