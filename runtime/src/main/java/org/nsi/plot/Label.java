package org.nsi.plot;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;

/**
 * A line of text with indices, as outlines: the same on every machine and in every format. Markup:
 * {@code _x}, {@code _{xy}} below, {@code ^x}, {@code ^{xy}} above, letters between two {@code $}
 * slanted, as in {@code $m_χ$ [GeV]}.
 */
final class Label {
  private static final FontRenderContext CONTEXT =
      new FontRenderContext(new AffineTransform(), true, true);

  private static final double INDEX_SIZE = 0.72;
  private static final double SLANT = -0.2;

  private final Path2D outline = new Path2D.Double();
  private double width;

  private Label() {}

  /** Text of a size, from the origin to the right, on the line y = 0. */
  static Label of(String markup, Font font) {
    var label = new Label();
    boolean slanted = false;
    int at = 0;
    double below = 0;
    double above = 0;
    while (at < markup.length()) {
      char c = markup.charAt(at);
      if (c == '$') {
        slanted = !slanted;
        at++;
      } else if ((c == '_' || c == '^') && at + 1 < markup.length()) {
        int start = at + 1;
        boolean braces = markup.charAt(start) == '{';
        int end = braces ? markup.indexOf('}', start) : start + 1;
        end = end < 0 ? markup.length() : end;
        var index = markup.substring(braces ? start + 1 : start, end);
        // an index above stands over one below
        double from = c == '_' ? above : below;
        double before = label.width;
        label.width -= from;
        label.add(index, font, slanted && index.length() == 1, c == '_' ? -1 : 1);
        double taken = label.width - before + from;
        label.width = before - from + Math.max(taken, from);
        below = c == '_' && from == 0 ? taken : 0;
        above = c == '^' && from == 0 ? taken : 0;
        at = Math.min(markup.length(), end + (braces ? 1 : 0));
      } else {
        int end = at;
        while (end < markup.length() && "_^$".indexOf(markup.charAt(end)) < 0) {
          end++;
        }
        end = Math.max(end, at + 1);
        label.add(markup.substring(at, end), font, slanted, 0);
        below = 0;
        above = 0;
        at = end;
      }
    }
    return label;
  }

  private void add(String text, Font font, boolean slanted, int level) {
    var sized = level == 0 ? font : font.deriveFont((float) (font.getSize2D() * INDEX_SIZE));
    double rise = level > 0 ? 0.36 : level < 0 ? -0.2 : 0;
    for (var run : runs(text)) {
      boolean slant = slanted && Character.isLetter(run.charAt(0));
      var glyphs = sized.createGlyphVector(CONTEXT, run);
      var place = AffineTransform.getTranslateInstance(width, -rise * font.getSize2D());
      if (slant) {
        place.shear(SLANT, 0);
      }
      outline.append(place.createTransformedShape(glyphs.getOutline()), false);
      width += glyphs.getLogicalBounds().getWidth();
    }
  }

  /** Letters and the rest apart, because only letters are slanted. */
  private static List<String> runs(String text) {
    var runs = new ArrayList<String>();
    int start = 0;
    for (int k = 1; k <= text.length(); k++) {
      if (k == text.length()
          || Character.isLetter(text.charAt(k)) != Character.isLetter(text.charAt(start))) {
        runs.add(text.substring(start, k));
        start = k;
      }
    }
    return runs;
  }

  double width() {
    return width;
  }

  /**
   * Draws it.
   *
   * @param anchor 0 when x is its left end, 0.5 its middle, 1 its right end
   */
  void draw(Graphics2D graphics, double x, double y, double anchor) {
    graphics.fill(moved(AffineTransform.getTranslateInstance(x - anchor * width, y)));
  }

  /** Draws it upwards, its middle at the point. */
  void drawUpwards(Graphics2D graphics, double x, double y) {
    var place = AffineTransform.getTranslateInstance(x, y);
    place.rotate(-Math.PI / 2);
    place.translate(-width / 2, 0);
    graphics.fill(moved(place));
  }

  private Shape moved(AffineTransform place) {
    return place.createTransformedShape(outline);
  }
}
