package org.nsi.plot;

import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2D;
import java.awt.Color;
import java.awt.Dimension;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.w3c.dom.Document;

/** A figure in lines and areas. */
final class VectorFile {
  private static final int DIGITS = 2;

  /** Points a unit: 680 units are 170 mm. */
  private static final float POINTS = 482f / 680;

  private VectorFile() {}

  /**
   * SVG.
   *
   * @param inner elements on top of all, such as places with a tool tip
   */
  static byte[] svg(Painter painter, int width, int height, String inner) throws IOException {
    var context = SVGGeneratorContext.createDefault(document());
    context.setPrecision(DIGITS);
    context.setComment("");
    var graphics = new SVGGraphics2D(context, true);
    graphics.setSVGCanvasSize(new Dimension(width, height));
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, width, height);
    painter.paint(graphics);
    var text = new StringWriter();
    graphics.stream(text, true);
    var svg = text.toString().replace("<!---->", "");
    int head = svg.indexOf("<svg");
    int end = svg.lastIndexOf("</svg");
    var box = "<svg viewBox=\"0 0 " + width + " " + height + "\"";
    return (box + svg.substring(head + 4, end) + inner + "</svg>\n")
        .getBytes(StandardCharsets.UTF_8);
  }

  private static Document document() {
    try {
      return DocumentBuilderFactory.newInstance()
          .newDocumentBuilder()
          .getDOMImplementation()
          .createDocument("http://www.w3.org/2000/svg", "svg", null);
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException("every Java has XML documents", e);
    }
  }

  static byte[] pdf(Painter painter, int width, int height) throws IOException {
    try (var document = new PDDocument()) {
      var page = new PDPage(new PDRectangle(width * POINTS, height * POINTS));
      document.addPage(page);
      var graphics = new PdfBoxGraphics2D(document, width * POINTS, height * POINTS);
      graphics.scale(POINTS, POINTS);
      painter.paint(graphics);
      graphics.dispose();
      try (var content = new PDPageContentStream(document, page)) {
        content.drawForm(graphics.getXFormObject());
      }
      var bytes = new ByteArrayOutputStream();
      document.save(bytes);
      return bytes.toByteArray();
    }
  }
}
