package org.casebridge.architecture.planted.cli;

import org.casebridge.architecture.planted.ui.common.Shared;

record KnowsTheWindow(Shared shared) {}
