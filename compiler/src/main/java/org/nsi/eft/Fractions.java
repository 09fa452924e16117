package org.nsi.eft;

/** Numbers of the tables: integers, decimals and ratios, {@code -5033/18}. */
final class Fractions {
  private Fractions() {}

  static double parse(String text) {
    int slash = text.indexOf('/');
    return slash < 0
        ? Double.parseDouble(text)
        : Double.parseDouble(text.substring(0, slash))
            / Double.parseDouble(text.substring(slash + 1));
  }
}
