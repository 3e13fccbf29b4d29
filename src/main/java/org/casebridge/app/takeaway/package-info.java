/**
 * What is taken away from a view: its table and its picture as neutral models, and clipboard text.
 */
@NullMarked
package org.casebridge.app.takeaway;

import org.jspecify.annotations.NullMarked;
