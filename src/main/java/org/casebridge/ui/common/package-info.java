/**
 * The design system every screen is built on: theme, work in the background, problems, controls.
 */
@NullMarked
package org.casebridge.ui.common;

import org.jspecify.annotations.NullMarked;
