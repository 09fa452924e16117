package org.nsi.diagnostic;

/** Colours of a terminal, or none. */
enum Style {
  ERROR("1;31"),
  WARNING("1;33"),
  NOTE("1;36"),
  BOLD("1"),
  GUTTER("1;34"),
  HELP("1;32");

  private final String code;

  Style(String code) {
    this.code = code;
  }

  static Style of(Severity severity) {
    return switch (severity) {
      case ERROR -> ERROR;
      case WARNING -> WARNING;
      case NOTE -> NOTE;
    };
  }

  String paint(String text, boolean colour) {
    return colour && !text.isEmpty() ? "\u001B[" + code + "m" + text + "\u001B[0m" : text;
  }
}
