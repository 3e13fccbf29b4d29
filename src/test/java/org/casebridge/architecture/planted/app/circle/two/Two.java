package org.casebridge.architecture.planted.app.circle.two;

import org.casebridge.architecture.planted.app.circle.one.One;

public record Two(One one) {}
