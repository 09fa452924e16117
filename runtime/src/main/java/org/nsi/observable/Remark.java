package org.nsi.observable;

/**
 * One thing that a reader must know to reproduce or to trust a prediction.
 *
 * @param topic what it is about, one or two words: {@code couplings}, {@code flux}
 * @param text in words, Unicode
 */
public record Remark(String topic, String text) {
  @Override
  public String toString() {
    return topic + ": " + text;
  }
}
