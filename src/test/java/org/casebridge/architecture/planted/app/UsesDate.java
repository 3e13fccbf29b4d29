package org.casebridge.architecture.planted.app;

@SuppressWarnings("JavaUtilDate")
record UsesDate(java.util.Date date) {}
