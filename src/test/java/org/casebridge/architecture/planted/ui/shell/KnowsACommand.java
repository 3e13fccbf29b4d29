package org.casebridge.architecture.planted.ui.shell;

import org.casebridge.architecture.planted.cli.Command;

record KnowsACommand(Command command) {}
