package org.nsi.diagnostic;

/** How bad a finding is: an error stops compilation, a warning and a note do not. */
public enum Severity {
  ERROR,
  WARNING,
  NOTE
}
