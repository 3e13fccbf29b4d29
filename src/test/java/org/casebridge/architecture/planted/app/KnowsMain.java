package org.casebridge.architecture.planted.app;

import org.casebridge.architecture.planted.Main;

record KnowsMain(Main main) {}
