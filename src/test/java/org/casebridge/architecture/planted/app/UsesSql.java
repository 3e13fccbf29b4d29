package org.casebridge.architecture.planted.app;

import java.sql.Connection;

record UsesSql(Connection connection) {}
