package org.casebridge.architecture.planted.app;

import org.casebridge.architecture.planted.store.Table;

record KnowsTheStore(Table table) {}
