package org.nsi.plot;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Locale;
import org.apache.pdfbox.pdmodel.PDDocument;

/** A table drawn as a figure. */
public final class Plot {
  /** Millimetres would be 170 by 128: the width of a page. */
  private static final int WIDTH = 680;

  private static final int HEIGHT = 510;

  /** What a figure can be written as. */
  public enum Format {
    SVG,
    PNG,
    PDF,
    HTML
  }

  private Plot() {}

  /** A table by its name: CSV when the name says nothing else. */
  public static Table.File open(Path path) throws PlotException {
    var name = path.toString().toLowerCase(Locale.ROOT);
    return name.endsWith(".parquet") || name.endsWith(".duckdb") || name.endsWith(".db")
        ? DuckTable.open(path)
        : CsvTable.open(path);
  }

  /** The bytes of the figure's file. */
  public static byte[] draw(PlotRequest request, Table table, Format format) throws PlotException {
    var figure = FigureBuilder.build(request, table);
    var painter = new Painter(figure, font(), WIDTH, HEIGHT);
    try {
      return switch (format) {
        case SVG -> VectorFile.svg(painter, WIDTH, HEIGHT, "");
        case PNG -> RasterFile.png(painter, WIDTH, HEIGHT);
        case PDF -> VectorFile.pdf(painter, WIDTH, HEIGHT);
        case HTML -> HtmlFile.write(painter, figure, WIDTH, HEIGHT, title(figure, table));
      };
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String title(Figure figure, Table table) {
    var title = figure.title().isEmpty() ? table.title() : figure.title();
    return title.isEmpty() ? "nsi plot" : title;
  }

  /** Liberation Sans, which PDFBox carries: the same letters on every machine. */
  private static Font font() throws PlotException {
    var name = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
    try (var stream = PDDocument.class.getResourceAsStream(name)) {
      if (stream == null) {
        throw new IllegalStateException("the font is missing from the jar");
      }
      return Font.createFont(Font.TRUETYPE_FONT, stream);
    } catch (FontFormatException | IOException e) {
      throw new PlotException("this Java cannot read fonts: " + e.getMessage());
    }
  }
}
