package org.nsi.model.build;

import org.nsi.source.Source;
import org.nsi.syntax.Statement;

/** A statement with the file it stands in. */
record Located(Source source, Statement statement) {}
