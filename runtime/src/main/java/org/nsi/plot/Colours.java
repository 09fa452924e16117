package org.nsi.plot;

import java.awt.Color;
import java.util.List;

/** Colours that colour-blind readers can tell apart. */
final class Colours {
  /** Okabe and Ito 2008 (Color Universal Design). */
  private static final List<Color> LINES =
      List.of(
          new Color(0x0072B2),
          new Color(0xD55E00),
          new Color(0x009E73),
          new Color(0xCC79A7),
          new Color(0xE69F00),
          new Color(0x56B4E9));

  /** Viridis (van der Walt and Smith 2015), at tenths. */
  private static final int[] VIRIDIS = {
    0x440154, 0x482475, 0x414487, 0x355F8D, 0x2A788E, 0x21918C, 0x22A884, 0x44BF70, 0x7AD151,
    0xBDDF26, 0xFDE725
  };

  private Colours() {}

  static Color line(int number) {
    return LINES.get(Math.floorMod(number, LINES.size()));
  }

  /** From 0 to 1; what lies outside has the colour of the end. */
  static Color of(double fraction) {
    double place = Math.clamp(fraction, 0, 1) * (VIRIDIS.length - 1);
    int below = Math.min((int) place, VIRIDIS.length - 2);
    double t = place - below;
    int a = VIRIDIS[below];
    int b = VIRIDIS[below + 1];
    return new Color(mix(a >> 16, b >> 16, t), mix(a >> 8, b >> 8, t), mix(a, b, t));
  }

  private static int mix(int a, int b, double t) {
    return (int) Math.round((a & 0xFF) * (1 - t) + (b & 0xFF) * t);
  }

  static Color faint(Color colour) {
    return new Color(colour.getRed(), colour.getGreen(), colour.getBlue(), 60);
  }
}
