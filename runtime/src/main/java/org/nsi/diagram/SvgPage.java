package org.nsi.diagram;

import java.util.ArrayList;
import java.util.List;

/** Several diagrams on one page, as a complete SVG document. */
public final class SvgPage {
  private static final int COLUMNS = 3;
  private static final int HEAD = 58;

  private SvgPage() {}

  /**
   * The document.
   *
   * @param title in the head of the page
   * @param subtitle below it
   */
  public static String write(String title, String subtitle, List<Diagram> diagrams) {
    int columns = Math.max(1, Math.min(COLUMNS, diagrams.size()));
    int rows = (diagrams.size() + columns - 1) / columns;
    int width = Math.max(columns * SvgDiagram.WIDTH, 420);
    int height = HEAD + rows * SvgDiagram.HEIGHT + 10;
    var lines = new ArrayList<String>();
    lines.add(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%d\" height=\"%d\" viewBox=\"0 0 %d %d\" role=\"img\">"
            .replaceFirst("%d", "" + width)
            .replaceFirst("%d", "" + height)
            .replaceFirst("%d", "" + width)
            .replaceFirst("%d", "" + height));
    lines.add("<title>" + RichText.escape(title) + "</title>");
    lines.add(STYLE);
    lines.add("<rect class=\"page\" width=\"" + width + "\" height=\"" + height + "\"/>");
    lines.add("<text class=\"title\" x=\"24\" y=\"30\">" + RichText.escape(title) + "</text>");
    lines.add("<text class=\"caption\" x=\"24\" y=\"49\">" + RichText.escape(subtitle) + "</text>");
    int left = (width - columns * SvgDiagram.WIDTH) / 2;
    for (int k = 0; k < diagrams.size(); k++) {
      int x = left + k % columns * SvgDiagram.WIDTH;
      int y = HEAD + k / columns * SvgDiagram.HEIGHT;
      lines.add("<g transform=\"translate(" + x + "," + y + ")\">");
      lines.addAll(new SvgDiagram(diagrams.get(k)).draw());
      lines.add("</g>");
    }
    lines.add("</svg>");
    return String.join("\n", lines) + "\n";
  }

  private static final String STYLE =
      """
      <style>
        .page { fill: #fff; }
        text { font-family: "STIX Two Text", "STIXGeneral", "Latin Modern Roman", "Times New Roman", "DejaVu Serif", serif; fill: #1b1f24; }
        .title { font-size: 19px; }
        .head { font-size: 14px; fill: #57606a; letter-spacing: .02em; }
        .caption { font-size: 13px; fill: #57606a; }
        .field { font-size: 17px; font-style: italic; }
        .heavy { fill: #0b4f8a; }
        .coupling { font-size: 13.5px; font-style: italic; fill: #9a4a00; }
        .halo { paint-order: stroke; stroke: #fff; stroke-width: 4px; stroke-linejoin: round; }
        path { fill: none; stroke: #1b1f24; stroke-width: 1.5; stroke-linecap: round; stroke-linejoin: round; }
        path.heavy { fill: none; stroke: #0b4f8a; stroke-width: 2.1; }
        path.scalar { stroke-dasharray: 6.5 5.2; }
        path.arrow { fill: #1b1f24; stroke: none; }
        path.arrow.heavy { fill: #0b4f8a; stroke: none; }
        circle { fill: #1b1f24; }
      </style>\
      """;
}
