package org.casebridge.architecture.planted.report;

import org.casebridge.architecture.planted.store.Table;

record KnowsTheStore(Table table) {}
