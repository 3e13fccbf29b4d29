package org.casebridge.architecture.planted.app;

import javafx.beans.property.StringProperty;

record UsesJavaFx(StringProperty text) {}
