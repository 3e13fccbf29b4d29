package org.casebridge.ui.shell;

import java.nio.file.Path;
import java.time.Clock;
import org.casebridge.app.port.CardFiles;
import org.casebridge.app.port.Settings;
import org.casebridge.app.port.StudyFiles;
import org.casebridge.ui.cards.PagePrinter;
import org.casebridge.ui.common.FileAsk;

/**
 * What the window reaches outside itself.
 *
 * @param files makes and opens studies
 * @param cards makes files of case cards
 * @param views makes files of a comparison's views
 * @param settings what is remembered between two starts
 * @param ask asks people for files
 * @param printer puts pages on paper
 * @param documents where new files go if nobody says otherwise
 * @param clock tells the time of edits and backups
 * @param version the program's version, for people
 */
public record Outside(
    StudyFiles files,
    CardFiles cards,
    ViewFiles views,
    Settings settings,
    FileAsk ask,
    PagePrinter printer,
    Path documents,
    Clock clock,
    String version) {}
