package org.casebridge.architecture.planted.ui.common;

import org.casebridge.architecture.planted.ui.cases.CaseScreen;

record KnowsAScreen(CaseScreen screen) {}
