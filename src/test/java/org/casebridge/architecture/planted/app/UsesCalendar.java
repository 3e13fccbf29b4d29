package org.casebridge.architecture.planted.app;

import java.util.Calendar;

record UsesCalendar(Calendar calendar) {}
