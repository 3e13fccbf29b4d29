package org.casebridge.architecture.planted.ui.shell;

import tools.jackson.databind.JsonNode;

record UsesJson(JsonNode node) {}
