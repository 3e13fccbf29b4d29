package org.casebridge.architecture.planted.app.circle.one;

import org.casebridge.architecture.planted.app.circle.two.Two;

public record One(Two two) {}
