package org.casebridge.app.port;

/**
 * All forms in which case cards leave a study.
 *
 * @param pdf as pages that are printed
 * @param pages as pictures of those pages
 * @param web as one web page that needs nothing beside itself
 * @param document as a text document for those who must edit
 * @param pack together with all else that a workshop needs
 */
public record CardFiles(
    CardPrinter pdf, CardPages pages, CardWriter web, CardWriter document, PackPrinter pack) {}
