package org.casebridge.architecture.planted.ui.cases;

import org.casebridge.architecture.planted.ui.shell.Shell;

record KnowsTheShell(Shell shell) {}
